import { lineIndex } from '@/lib/text/line-index'
import { param } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

/** One line more in `.gitignore`: the finding is in the env file, the correction beside it. */
export const fix: ComposeFix = (subject) => {
  const file = param(subject, 'file')
  const text = subject.open.files['.gitignore']
  if (text === undefined) return []
  const end = lineIndex(text).position(text.length)
  const line = `${text === '' || text.endsWith('\n') ? '' : '\n'}/${file}\n`
  return [
    {
      title: `Ajouter « ${file} » à .gitignore`,
      edits: [{ file: '.gitignore', range: { start: end, end }, text: line }],
    },
  ]
}
