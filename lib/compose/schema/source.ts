const REFERENCE = 'https://docs.docker.com/reference/compose-file/'

/** Sections that have a page of their own, and the parts of a service that do. */
const PAGES = ['services', 'networks', 'volumes', 'configs', 'secrets', 'models', 'include']
const SERVICE_PAGES = ['build', 'deploy', 'develop']

/** The page of Docker's reference about an attribute, named as `attributePaths` names it. */
export function sourceOf(pattern: string): string {
  const [section = '', , attribute = '', ...below] = pattern.split('.')
  if (section === '') return REFERENCE
  if (!PAGES.includes(section)) return `${REFERENCE}version-and-name/`
  if (section !== 'services' || !SERVICE_PAGES.includes(attribute)) return page(section, attribute)
  const [first = '', , ...inner] = below
  // What can be said of a path to watch stands on one level there.
  return page(attribute, attribute === 'develop' ? (inner[0] ?? first) : first)
}

function page(name: string, heading: string): string {
  const anchored = heading !== '' && heading !== '*' && name !== 'include' && name !== 'models'
  return `${REFERENCE}${name}/${anchored ? `#${heading}` : ''}`
}
