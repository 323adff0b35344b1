import type { LanguageService } from '@/lib/text/language'
import { isComposeFile } from './file-name'
import { completions } from './language/complete/complete'
import { fixesOf } from './language/fixes'
import { foldsOf } from './language/folds'
import { formatEdits } from './language/format/format'
import { hover } from './language/hover/hover'
import { isEnvFile } from './language/names/environment'
import { workspaceOf } from './language/names/workspace'
import { definition, references } from './language/navigate'
import { outlineOf } from './language/outline'
import { diagnosticsIn } from './language/project'
import { renamable, rename } from './language/rename'

/** What an editor may ask about Compose files, and the env files beside them. Loads every text: import it where it is used only. */
export const composeLanguage: LanguageService = {
  reads: (path) => isComposeFile(path) || isEnvFile(path),
  diagnose: ({ path, files }) => (files[path] === undefined ? [] : diagnosticsIn(workspaceOf(files), path)),
  hover,
  complete: completions,
  fixes: fixesOf,
  folds({ path, files }) {
    const source = workspaceOf(files).sources.get(path)
    return source ? foldsOf(source) : []
  },
  outline({ path, files }) {
    const source = workspaceOf(files).sources.get(path)
    return source ? outlineOf(source) : []
  },
  definition,
  references,
  renamable,
  rename,
  format({ path, files }) {
    const source = workspaceOf(files).sources.get(path)
    return source ? formatEdits(source) : []
  },
}
