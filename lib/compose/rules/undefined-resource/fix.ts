import { declare } from '../../language/edit/add'
import { correction, param, swap } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { namesOf } from '../../language/names/symbol'
import { nearest } from '../../schema/nearest'

const KINDS = { networks: 'network', volumes: 'volume', secrets: 'secret', configs: 'config', models: 'model' } as const

export const fix: ComposeFix = (subject) => {
  const { source, branch, workspace } = subject
  const name = param(subject, 'name')
  const section = param(subject, 'section') as keyof typeof KINDS
  const near = nearest(name, namesOf(workspace, source.file, KINDS[section]))
  const written = branch.key?.text === name ? branch.key : null
  const rename = (next: string) =>
    written ? replace(source, written.start, written.end, next) : swap(source, branch, name, next)
  const path = section === 'secrets' || section === 'configs' ? `{ file: ./${name}.txt }` : ''
  const isShort = section === 'volumes' && branch.kind === 'scalar' && typeof branch.path.at(-1) === 'number'
  // A file that is only extended declares nothing: the project that extends it does.
  const isBorrowed = [...workspace.sources.keys()].some((file) => workspace.extendedBy(file).has(source.file))
  return [
    ...(near === undefined ? [] : correction(`Remplacer par « ${near} »`, rename(near))),
    ...(section === 'models' || isBorrowed
      ? []
      : correction(
          `Déclarer « ${name} » sous « ${section} »`,
          declare(source, section, name, { lines: [path], flow: path || '{}' }),
        )),
    ...(isShort ? correction(`Monter le dossier « ./${name} »`, swap(source, branch, name, `./${name}`)) : []),
  ]
}
