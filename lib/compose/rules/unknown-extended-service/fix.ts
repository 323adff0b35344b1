import { param, rewriting } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { namesOf } from '../../language/names/symbol'
import { besideOf } from '../../language/names/workspace'
import { nearest } from '../../schema/nearest'

export const fix: ComposeFix = (subject) => {
  const { source, workspace, diagnostic } = subject
  const { file } = diagnostic.params
  const home = file === undefined ? source.file : besideOf(source.file, String(file))
  const near = nearest(param(subject, 'name'), namesOf(workspace, home, 'service'))
  return near === undefined ? [] : rewriting(subject, near)
}
