import type { LanguageService, OpenFile } from '@/lib/text/language'
import { checkDockerfile } from './check'
import { completeAt } from './language/complete/complete'
import { fixesOf } from './language/fixes'
import { foldsOf } from './language/folds'
import { formatEdits } from './language/format/format'
import { hoverAt } from './language/hover/hover'
import { ignoreCompletions } from './language/ignore/complete'
import { ignoreHover } from './language/ignore/hover'
import { definitionAt, referencesAt } from './language/names/navigate'
import { renamableAt, renameAt } from './language/names/rename'
import { contextOf, folderOf, isDockerfile, isIgnoreFile, open } from './language/open'
import { outlineOf } from './language/outline'

/** The paths of the context that a .dockerignore file speaks of. */
function pathsBeside({ path, files }: OpenFile): string[] {
  const folder = folderOf(path)
  return Object.keys(files).flatMap((one) => (one.startsWith(folder) && one !== path ? [one.slice(folder.length)] : []))
}

/**
 * What an editor may ask about Dockerfiles; and about .dockerignore files, for hover and completion. All the texts come
 * with it: load it where a file is edited.
 */
export const dockerfileLanguage: LanguageService = {
  reads: (path) => isDockerfile(path) || isIgnoreFile(path),
  diagnose(file) {
    const text = file.files[file.path] ?? ''
    return isDockerfile(file.path) ? checkDockerfile(text, contextOf(file)) : []
  },
  hover(file, position) {
    if (isIgnoreFile(file.path)) return ignoreHover(file, pathsBeside(file), position)
    return isDockerfile(file.path) ? hoverAt(open(file), position) : null
  },
  complete(file, position) {
    if (isIgnoreFile(file.path)) return ignoreCompletions(file, pathsBeside(file), position)
    return isDockerfile(file.path) ? completeAt(file, position) : []
  },
  fixes: (file, diagnostic) => (isDockerfile(file.path) ? fixesOf(file, diagnostic) : []),
  folds: (file) => (isDockerfile(file.path) ? foldsOf(open(file)) : []),
  outline: (file) => (isDockerfile(file.path) ? outlineOf(open(file)) : []),
  definition: (file, position) => (isDockerfile(file.path) ? definitionAt(open(file), position) : null),
  references: (file, position) => (isDockerfile(file.path) ? referencesAt(open(file), position) : []),
  renamable: (file, position) => (isDockerfile(file.path) ? renamableAt(open(file), position) : null),
  rename: (file, position, name) => (isDockerfile(file.path) ? renameAt(open(file), position, name) : []),
  format: (file) => (isDockerfile(file.path) ? formatEdits(open(file)) : []),
}
