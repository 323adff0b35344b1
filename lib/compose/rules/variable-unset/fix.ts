import { lineIndex } from '@/lib/text/line-index'
import { correction, param } from '../../language/edit/fixing'
import { insert } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { dotenvOf, isEnvFile } from '../../language/names/environment'
import { variablesIn } from '../../language/names/variables'

export const fix: ComposeFix = (subject) => {
  const { source, branch, workspace } = subject
  const name = param(subject, 'name')
  // In an env file, a `$` is more often part of a password than the start of a name: nobody can tell what is meant.
  if (isEnvFile(source.file)) return []
  const uses = variablesIn(source.text.slice(branch.start, branch.end), branch.start).filter((use) => use.name === name)
  const edits = uses.flatMap(({ from, start, end, operator }) => {
    if (operator !== '') return []
    return source.text.slice(from, start) === '$'
      ? [insert(source, start, '{'), insert(source, end, ':-}')]
      : [insert(source, end, ':-')]
  })
  return [
    ...inDotenv(dotenvOf(workspace, source.file), workspace.files, name),
    ...correction('Dire que le vide convient (« :- »)', ...edits),
  ]
}

function inDotenv(file: string | undefined, files: Readonly<Record<string, string>>, name: string) {
  const text = file === undefined ? '' : (files[file] ?? '')
  const end = lineIndex(text).position(text.length)
  const line = `${text === '' || text.endsWith('\n') ? '' : '\n'}${name}=\n`
  return file === undefined
    ? []
    : [{ title: `Ajouter « ${name} » à « ${file} »`, edits: [{ file, range: { start: end, end }, text: line }] }]
}
