import { lineIndex } from '@/lib/text/line-index'
import { correction, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { dotenvOf, valuesOf } from '../../language/names/environment'
import { secretOf } from '../shared/secret'

/** The secret goes to `.env`, when there is one, under the name of its variable. */
export const fix: ComposeFix = (subject) => {
  const { source, branch, workspace, open } = subject
  const dotenv = dotenvOf(workspace, source.file)
  const variable = param(subject, 'variable')
  const text = branch.word?.text ?? ''
  const value = typeof branch.path.at(-1) === 'number' ? text.slice(text.indexOf('=') + 1) : text
  const secret = secretOf(variable, value)
  const env = dotenv === undefined ? '' : (open.files[dotenv] ?? '')
  const name = secret === value ? variable : `${variable}_PASSWORD`
  if (dotenv === undefined || secret === null || valuesOf(env).has(name) || /[\s#$'"\\]/.test(secret)) return []
  const end = lineIndex(env).position(env.length)
  const line = `${env === '' || env.endsWith('\n') ? '' : '\n'}${name}=${secret}\n`
  return correction(`Déplacer le secret dans « ${dotenv} »`, swap(source, branch, secret, `\${${name}}`), {
    file: dotenv,
    range: { start: end, end },
    text: line,
  })
}
