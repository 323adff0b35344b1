/** The engines whose rules have a page. */
export type RuleEngine = 'dockerfile' | 'compose'

/**
 * The site's page of a rule: `/regles/dockerfile/json-args-recommended` for `('dockerfile', 'JSONArgsRecommended')`.
 * Both engines have an `empty-file`: the engine is part of the address.
 */
export function ruleUrl(engine: RuleEngine, id: string): string {
  return `/regles/${engine}/${ruleSlug(id)}`
}

/** The id in a rule's address, which is its folder's name: `JSONArgsRecommended` → `json-args-recommended`. */
export function ruleSlug(id: string): string {
  return id
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}
