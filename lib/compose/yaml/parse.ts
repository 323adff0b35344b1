import type { YamlDocument } from './document'
import { YamlFile } from './yaml-file'

/**
 * Every document of `text`, for a reader that needs them all or none.
 * @throws ComposeError at the first that compose refuses
 */
export function parseYaml(file: string, text: string): YamlDocument[] {
  return [...new YamlFile(file, text).documents()]
}
