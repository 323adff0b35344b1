import { isGitUrl, isHttpUrl } from '@/lib/dockerfile/build/copy-sources'
import type { Step } from '@/lib/dockerfile/build/types'
import { resolveWorkdir } from '@/lib/dockerfile/build/workdir'
import { cleanPath } from '@/lib/dockerfile/dockerignore/clean-path'
import { compilePatterns } from '@/lib/dockerfile/dockerignore/matcher'
import { utf8 } from '@/lib/oci/content/bytes'
import { textContent } from '@/lib/oci/content/content'
import { sha256 } from '@/lib/oci/content/sha256'
import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'
import { Tree } from '@/lib/oci/fs/tree'
import { digestFiles } from '../copy/checksum'
import { copyPath } from '../copy/copy'
import { resolveSources } from '../copy/wildcard'
import { StepFailure } from '../failure'
import { copyHistory } from '../history'
import type { BuildSources, PreparedStep } from '../prepared-step'
import { rootView } from '../root-view'
import type { StageState } from '../stage-state'
import { resolveOwner } from '../users'

interface Source {
  fs: FileSystem
  path: string
}

/** `WORKDIR` and the destination, its slash at the end kept: it says that a folder is meant. */
function destinationOf({ args, workingDir }: Step): string {
  const written = args.at(-1) ?? ''
  const path = resolveWorkdir(workingDir, written)
  return path !== '/' && (/(^|\/)\.?\.?$/.test(written) || written.endsWith('/')) ? `${path}/` : path
}

function flag(step: Step, name: string): string {
  return step.flags.get(name)?.at(-1) ?? ''
}

function isOn(step: Step, name: string): boolean {
  return step.flags.has(name) && flag(step, name).toLowerCase() !== 'false'
}

/** COPY and ADD: what they read is looked at beforehand, and decides whether the cache serves. */
export function prepareCopy(step: Step, state: StageState, from: BuildSources): PreparedStep {
  const { instruction, args, documents } = step
  const written = args.slice(0, -1).filter((word) => !word.startsWith('<<'))
  const remote = written.find((word) => isHttpUrl(word) || isGitUrl(word))
  if (remote !== undefined) throw new StepFailure(noNetwork(remote))
  const source = rootView(new Tree(from.filesOf(flag(step, 'from'))), 0)
  const excluded = compilePatterns((step.flags.get('exclude') ?? []).map((value, line) => exclusion(value, line)))
  const excludes = 'error' in excluded ? () => false : (path: string) => excluded.ignores(path)
  const files = new Map<string, string>()
  const sources: Source[] = []
  for (const word of written) {
    for (const path of resolveSources(source, word).paths) {
      digestFiles(source, path, excludes, files)
      sources.push({ fs: source, path })
    }
  }
  for (const [index, text] of documents.entries()) {
    const name = `/${instruction.heredocs[index]?.name ?? 'EOF'}`
    const tree = new Tree()
    tree.set([name.slice(1)], {
      type: 'file',
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: 0,
      epoch: tree.epoch,
      content: textContent(text),
      links: 1,
    })
    sources.push({ fs: rootView(tree, 0), path: name })
    files.set(name, sha256(utf8(text)))
  }
  const destination = destinationOf(step)
  const chown = flag(step, 'chown')
  const chmod = flag(step, 'chmod')
  return {
    instruction: [
      instruction.name,
      chown,
      chmod,
      flag(step, 'from'),
      ...(step.flags.get('exclude') ?? []),
      ...args.slice(0, -1),
      destination,
    ].join('\0'),
    variables: new Map(),
    files,
    isDetached: isOn(step, 'link'),
    history: copyHistory(step),
    duration: 30,
    run(tree, _vertex, startedAt) {
      const target = rootView(tree, startedAt)
      const owner = chown === '' ? null : resolveOwner(state.isEmpty ? null : target, chown)
      if (chown !== '' && owner === null) throw new StepFailure('invalid user index: -1')
      for (const { fs, path } of sources) {
        try {
          copyPath(fs, path, target, destination, { owner, mode: chmod === '' ? null : chmod, excludes })
        } catch (error) {
          if (!(error instanceof FsError)) throw error
          throw new StepFailure(`${error.path}: ${error.message.toLowerCase()}`)
        }
      }
      return startedAt + 30
    },
  }
}

function exclusion(value: string, line: number) {
  const isException = value.startsWith('!')
  const pattern = cleanPath(isException ? value.slice(1) : value).replace(/^\/(?=.)/, '')
  return { pattern, isException, line }
}

function noNetwork(url: string): string {
  const host = /^\w+:\/\/([^/:]+)/.exec(url)?.[1] ?? url
  return `failed to load cache key: Get "${url}": dial tcp: lookup ${host} on 192.168.65.7:53: no such host`
}
