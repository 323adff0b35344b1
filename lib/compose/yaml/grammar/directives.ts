import type { Scanner } from '../scan/scanner'
import { grammarError } from './grammar-error'

/** Reads the directives before a document, and returns the prefixes of the handles that its tags may use. @throws YamlSyntaxError */
export function readDirectives(scanner: Scanner): Map<string, string> {
  const prefixes = new Map<string, string>()
  let version: string | undefined
  for (let token = scanner.peek(); ; token = scanner.peek()) {
    if (token.kind === 'version') {
      if (version !== undefined) throw grammarError('found duplicate %YAML directive', token)
      if (token.value !== '1.1') throw grammarError('found incompatible YAML document', token)
      version = token.value
    } else if (token.kind === 'tag-directive') {
      if (prefixes.has(token.value)) throw grammarError('found duplicate %TAG directive', token)
      prefixes.set(token.value, token.suffix)
    } else break
    scanner.take()
  }
  return new Map([['!', '!'], ['!!', 'tag:yaml.org,2002:'], ...prefixes])
}
