import type { OpenFile } from '@/lib/text/language'
import { type LineIndex, lineIndex } from '@/lib/text/line-index'
import type { CheckContext } from '../build/context'
import { evaluate } from '../build/evaluate'
import { parseDockerfile } from '../parse'
import type { DockerfileSubject } from '../subject'

/** An open Dockerfile, read: what every question about it starts from. */
export interface Opened extends DockerfileSubject {
  path: string
  text: string
  index: LineIndex
}

/** `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, in any folder. */
export function isDockerfile(path: string): boolean {
  return /(^|\/)(Dockerfile(\.(?!dockerignore$)[^/]+)?|[^/]+\.Dockerfile)$/.test(path)
}

/** `.dockerignore`, or the one of a Dockerfile: `Dockerfile.dev.dockerignore`. */
export function isIgnoreFile(path: string): boolean {
  return path.endsWith('.dockerignore')
}

/** The folder of a file, with its slash; empty at the root of the project. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Where the .dockerignore of a Dockerfile is, or would be: its own (`Dockerfile.dev.dockerignore`) comes first. */
export function ignoreFileOf({ path, files }: OpenFile): string {
  const own = `${path}.dockerignore`
  return Object.hasOwn(files, own) ? own : `${folderOf(path)}.dockerignore`
}

/** What surrounds a Dockerfile: its folder is taken for its build context. */
export function contextOf(file: OpenFile): CheckContext {
  const folder = folderOf(file.path)
  const files = Object.fromEntries(
    Object.entries(file.files).flatMap(([path, text]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), text]] : [],
    ),
  )
  const dockerignore = file.files[ignoreFileOf(file)]
  return dockerignore === undefined ? { files } : { files, dockerignore }
}

export function open(openFile: OpenFile): Opened {
  const text = openFile.files[openFile.path] ?? ''
  const file = parseDockerfile(text)
  const context = contextOf(openFile)
  return { path: openFile.path, text, file, context, build: evaluate(file, context), index: lineIndex(text) }
}
