export type Language = 'dockerfile' | 'yaml' | 'javascript' | 'python' | 'ignore' | 'env' | 'text'

/** The language of a file, by its name, as Docker and editors tell it. */
export function languageOf(path: string): Language {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^Dockerfile(\..+)?$|\.Dockerfile$/.test(name)) return 'dockerfile'
  if (/\.ya?ml$/.test(name)) return 'yaml'
  if (/\.([cm]?js|json)$/.test(name)) return 'javascript'
  if (name.endsWith('.py')) return 'python'
  if (name.endsWith('ignore')) return 'ignore'
  return /(^|\.)env$/.test(name) ? 'env' : 'text'
}
