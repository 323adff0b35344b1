import type { DockerfileFix } from '../../language/fix'
import { ignoreFileOf } from '../../language/open'
import { lastLine } from '../shared/ignore-file'

export const fix: DockerfileFix = ({ open, diagnostic }) => {
  const path = ignoreFileOf(open)
  const file = String(diagnostic.params.file)
  return [{ title: `Garder ${file} dans .dockerignore`, edits: [lastLine(open, path, `!${file}`)] }]
}
