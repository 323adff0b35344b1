import path from 'node:path'
import { checkDockerfile } from '@/lib/dockerfile/check'
import { describe } from '@/lib/dockerfile/describe'
import { readText, readTextIfAny } from '../../files/read-text'
import type { Folders } from './folders'
import type { Report } from './report'
import type { DockerfileTarget } from './target'

/** How a Dockerfile is built, when something says so: `--context`, or the Compose file that builds it. */
export interface BuildSetting {
  context: string
  args?: Readonly<Record<string, string>>
}

/** @param shown how to name a file for the reader @throws WrongUse when it cannot be read */
export function checkDockerfileTarget(
  { folder, name }: DockerfileTarget,
  setting: BuildSetting | undefined,
  folders: Folders,
  shown: (file: string) => string,
): Report {
  const full = path.join(folder, name)
  const file = shown(full)
  const text = readText(full, file)
  const context = setting?.context ?? folder
  const { files, problems } = folders.context(context)
  const dockerignore = readTextIfAny(`${full}.dockerignore`) ?? readTextIfAny(path.join(context, '.dockerignore'))
  const diagnostics = checkDockerfile(text, {
    ...(files === undefined ? {} : { files }),
    ...(dockerignore === undefined ? {} : { dockerignore }),
    ...(setting?.args === undefined ? {} : { args: setting.args }),
  })
  const findings = diagnostics.map((diagnostic) => {
    return { kind: 'dockerfile' as const, file, diagnostic, description: describe(diagnostic), text }
  })
  return { checked: [file], findings, problems }
}
