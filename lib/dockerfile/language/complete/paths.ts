import type { Completion } from '@/lib/text/language'
import { cleanPath } from '../../dockerignore/clean-path'
import { ignoreMatcher } from '../../dockerignore/matcher'
import type { Cursor } from './cursor'
import { item } from './item'

/** The files and folders of the context under what is written, without those that .dockerignore leaves out. */
export function contextPaths({ opened, range }: Cursor, written: string): Completion[] {
  const ignore = ignoreMatcher(opened.context.dockerignore ?? '')
  const paths = Object.keys(opened.context.files ?? {}).filter((path) => !ignore.ignores(path))
  return entries(paths, written).map(({ name, isFolder }) =>
    item(range(written.length - folderPart(written).length, /^[^\s"',/]*/), isFolder ? 'folder' : 'file', name, {
      rank: isFolder ? 3 : 2,
    }),
  )
}

function folderPart(written: string): string {
  return written.slice(0, written.lastIndexOf('/') + 1)
}

/** What a folder holds, by name; folders end with a slash. */
export function entries(paths: readonly string[], written: string): { name: string; isFolder: boolean }[] {
  const cleaned = cleanPath(`/${folderPart(written)}`).slice(1)
  const folder = cleaned === '' ? '' : `${cleaned}/`
  const names = new Set(
    paths
      .filter((path) => path.startsWith(folder))
      .map((path) => /^[^/]*\/?/.exec(path.slice(folder.length))?.[0] ?? ''),
  )
  return [...names].filter(Boolean).map((name) => ({ name, isFolder: name.endsWith('/') }))
}

/** The folders of a stage that its instructions name: where it works, and where it copies to. */
export function stageFolders(
  steps: readonly { workingDir: string; instruction: { name: string | null }; args: readonly string[] }[],
): string[] {
  const found = steps.flatMap(({ workingDir, instruction, args }) => {
    const copies = instruction.name === 'COPY' || instruction.name === 'ADD'
    const destination = args.at(-1) ?? ''
    return copies && destination.startsWith('/') ? [workingDir, cleanPath(destination)] : [workingDir]
  })
  return [...new Set(found)].filter((path) => path !== '/')
}
