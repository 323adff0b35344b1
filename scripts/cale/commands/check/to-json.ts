import type { Finding } from './report'

/** What `--json` prints. Lines and columns count from 1; `docker` is the reference implementation's own sentence. */
export function reportAsJson(
  checked: readonly string[],
  findings: readonly Finding[],
  link: (section: string) => string | undefined,
): unknown {
  return {
    files: checked,
    findings: findings.map(({ kind, file, diagnostic, description }) => {
      const { rule, severity, range, params, docker } = diagnostic
      const { section, ...words } = description
      const address = section === undefined ? undefined : link(section)
      return { kind, file, rule, severity, range, params, docker, ...words, section, link: address }
    }),
  }
}
