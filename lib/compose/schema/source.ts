const REFERENCE = 'https://docs.docker.com/reference/compose-file/'

/** The headings of the two keys that share a page. */
const TOP: Readonly<Record<string, string>> = {
  version: 'version-top-level-element-obsolete',
  name: 'name-top-level-element',
}

/** The parts of a service that have a page of their own, as each section of the file has. */
const SERVICE_PAGES = ['build', 'deploy', 'develop']

/** The page of Docker's reference about an attribute, named as `attributePaths` names it. */
export function sourceOf(pattern: string): string {
  const [section = '', , attribute = '', ...below] = pattern.split('.')
  if (section === '') return REFERENCE
  const top = TOP[section]
  if (top) return `${REFERENCE}version-and-name/#${top}`
  if (attribute === 'pull_refresh_after') return page('services', 'pull_policy')
  if (section !== 'services' || !SERVICE_PAGES.includes(attribute)) return page(section, attribute)
  const [first = '', , ...inner] = below
  // What can be said of a path to watch stands on one level there.
  return page(attribute, attribute === 'develop' ? (inner[0] ?? first) : first)
}

/** Pages that speak of all their attributes under one heading. */
const WHOLE_PAGES = ['models', 'secrets', 'configs']

function page(name: string, heading: string): string {
  const anchored = heading !== '' && !WHOLE_PAGES.includes(name)
  return `${REFERENCE}${name}/${anchored ? `#${heading}` : ''}`
}
