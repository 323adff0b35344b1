import { RULE_ENTRIES } from '@/lib/reference/rules'
import { ruleSlug } from '@/lib/text/rule-url'

/**
 * `/regles/StageNameCasing`, as one would type it, leads to the rule's page. A name that both engines have, an engine's
 * own name or an unknown one lead to the list, filtered.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ moteur: string }> }) {
  const { moteur: asked } = await params
  const found = RULE_ENTRIES.filter(({ folder }) => folder === ruleSlug(asked))
  const [only] = found
  const isEngine = RULE_ENTRIES.some(({ engine }) => engine === asked)
  const list = `/regles?${new URLSearchParams(isEngine ? { moteur: asked } : { q: asked })}`
  return new Response(null, { status: 307, headers: { location: only && found.length === 1 ? only.href : list } })
}
