/** Which files Git leaves out, by the `.gitignore` files of a project. Null when it has none. */
export function gitIgnores(files: Readonly<Record<string, string>>): ((path: string) => boolean) | null {
  const rules = Object.entries(files)
    .filter(([file]) => file === '.gitignore' || file.endsWith('/.gitignore'))
    // The nearest one has the last word.
    .sort(([a], [b]) => a.length - b.length)
    .flatMap(([file, text]) => readRules(file.slice(0, -'.gitignore'.length), text))
  if (!Object.keys(files).some((file) => file.endsWith('.gitignore'))) return null
  return (path) => isIgnored(path, rules)
}

interface IgnoreRule {
  pattern: RegExp
  isException: boolean
  foldersOnly: boolean
}

function readRules(folder: string, text: string): IgnoreRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const trimmed = line.replace(/(?<!\\)\s+$/, '')
    if (trimmed === '' || trimmed.startsWith('#')) return []
    const isException = trimmed.startsWith('!')
    const glob = trimmed.replace(/^!/, '').replace(/^\\(?=[!#])/, '')
    return [{ pattern: toPattern(folder, glob.replace(/\/$/, '')), isException, foldersOnly: glob.endsWith('/') }]
  })
}

/** A pattern with a slash is about the folder of its file; without, about any file below it. */
function toPattern(folder: string, glob: string): RegExp {
  const anywhere = glob.includes('/') ? '' : '(?:.*/)?'
  const body = glob
    .replace(/^\//, '')
    .split(/(\/\*\*\/|\*\*\/|\/\*\*|\*|\?|\[[^\]/]+\])/)
    .map((part) => GLOBS[part] ?? (isClass(part) ? part.replaceAll('\\', '\\\\').replace('[!', '[^') : literally(part)))
    .join('')
  return new RegExp(`^${literally(folder)}${anywhere}${body}$`)
}

const GLOBS: Readonly<Record<string, string>> = {
  '/**/': '/(?:.*/)?',
  '**/': '(?:.*/)?',
  '/**': '/.*',
  '*': '[^/]*',
  '?': '[^/]',
}

/** `[abc]`, `[!a-z]`; not a range that goes backwards, which Git never matches. */
function isClass(part: string): boolean {
  return /^\[.+\]$/.test(part) && [...part.matchAll(/(.)-(.)/g)].every(([, from = '', to = '']) => from <= to)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** A file is left out with its folder; an exception inside a folder that is left out says nothing. */
function isIgnored(path: string, rules: readonly IgnoreRule[]): boolean {
  const parts = path.split('/')
  return parts.some((_, i) => {
    const isFolder = i < parts.length - 1
    const part = parts.slice(0, i + 1).join('/')
    const last = rules.findLast(({ pattern, foldersOnly }) => (isFolder || !foldersOnly) && pattern.test(part))
    return last !== undefined && !last.isException
  })
}
