import { lineIndex } from '@/lib/text/line-index'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { servicesOf } from '../shared/finding'
import { gitIgnores } from '../shared/gitignore'
import { secretOf } from '../shared/secret'

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*[=:][ \t]*(.*)$/gm

export const rule: ComposeRule = {
  id: 'env-file-not-ignored',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const ignores = gitIgnores(subject.files)
    if (ignores === null) return
    for (const file of envFiles(subject)) {
      const text = subject.files[file] ?? ''
      const secret = ignores(file) ? null : firstSecret(text)
      if (secret === null) continue
      const range = lineIndex(text).range(secret.start, secret.end)
      yield { file, range, params: { file, variable: secret.variable } }
    }
  },
}

/** `.env`, and the files of the project that the services name under `env_file`. */
function envFiles(subject: ComposeSubject): Set<string> {
  const found = new Set(Object.hasOwn(subject.files, '.env') ? ['.env'] : [])
  for (const [name, { environment = {} }] of servicesOf(subject)) {
    for (const variable of Object.keys(environment)) {
      // What an env file gives stands, in the text, where the file is named.
      const path = subject
        .source(['services', name, 'environment', variable])
        ?.replace(/^["']|["']$/g, '')
        .replace(/^\.\//, '')
      if (path !== undefined && Object.hasOwn(subject.files, path)) found.add(path)
    }
  }
  return found
}

function firstSecret(text: string): { variable: string; start: number; end: number } | null {
  for (const { 0: line, 1: variable = '', 2: value = '', index } of text.matchAll(ASSIGNMENT)) {
    if (secretOf(variable, value.trim().replace(/^["']|["']$/g, '')) === null || value.includes('$')) continue
    return { variable, start: index, end: index + line.trimEnd().length }
  }
  return null
}
