import type { DockerfileFix } from '../../language/fix'
import { contextOf, ignoreFileOf } from '../../language/open'
import { lastLine } from '../shared/ignore-file'

export const fix: DockerfileFix = ({ open, diagnostic }) => {
  const path = ignoreFileOf(open)
  const names = String(diagnostic.params.names).split(', ')
  const paths = Object.keys(contextOf(open).files ?? {})
  // Below the root, the pattern has to say so.
  const patterns = names.map((name) =>
    paths.some((one) => one.includes(`/${name}/`) || one.endsWith(`/${name}`)) ? `**/${name}` : name,
  )
  const verb = Object.hasOwn(open.files, path) ? 'Ajouter' : 'Créer .dockerignore avec'
  const where = Object.hasOwn(open.files, path) ? ' à .dockerignore' : ''
  return [{ title: `${verb} ${names.join(', ')}${where}`, edits: [lastLine(open, path, ...patterns)] }]
}
