import { CARDS as COMPOSE_CARDS } from '@/lib/compose/rules/cards.generated'
import { TEXTS as COMPOSE_TEXTS } from '@/lib/compose/rules/texts.generated'
import { CARDS as DOCKERFILE_CARDS } from '@/lib/dockerfile/rules/cards.generated'
import { RULES as DOCKERFILE_RULES } from '@/lib/dockerfile/rules/registry.generated'
import { TEXTS as DOCKERFILE_TEXTS } from '@/lib/dockerfile/rules/texts.generated'
import type { Severity } from '@/lib/text/diagnostic'
import type { RuleOrigin, RuleWording } from '@/lib/text/rule'
import { type RuleEngine, ruleUrl } from '@/lib/text/rule-url'

/** What a rule does to the file: Docker refuses it, Docker warns, or the advice is ours. */
export type RuleKind = 'error' | 'warning' | 'advice'

/** A rule as the pages show it. */
export interface RuleEntry {
  engine: RuleEngine
  id: string
  /** Its folder's name, which is the end of its address. */
  folder: string
  severity: Severity
  kind: RuleKind
  origin: RuleOrigin
  wording: RuleWording
  /** BuildKit's, and off until `# check=experimental=…` asks for it. */
  experimental: boolean
  href: string
}

type Card = (typeof DOCKERFILE_CARDS)[number]

const EXPERIMENTAL = new Set(DOCKERFILE_RULES.filter((rule) => rule.experimental).map(({ id }) => id))
const KINDS: readonly RuleKind[] = ['error', 'warning', 'advice']

/** Every rule: the Dockerfile's, then Compose's; errors, warnings, advice; by title within each. */
export const RULE_ENTRIES: readonly RuleEntry[] = [
  ...entries('dockerfile', DOCKERFILE_CARDS, DOCKERFILE_TEXTS),
  ...entries('compose', COMPOSE_CARDS, COMPOSE_TEXTS),
]

function entries(
  engine: RuleEngine,
  cards: readonly Card[],
  texts: Readonly<Record<string, RuleWording>>,
): RuleEntry[] {
  const order = new Intl.Collator('fr')
  return cards
    .flatMap(({ id, folder, severity, origin }): RuleEntry[] => {
      const wording = texts[id]
      const kind = severity === 'error' || severity === 'warning' ? severity : 'advice'
      if (!wording) return []
      const experimental = engine === 'dockerfile' && EXPERIMENTAL.has(id)
      return [{ engine, id, folder, severity, kind, origin, wording, experimental, href: ruleUrl(engine, id) }]
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || order.compare(a.wording.title, b.wording.title))
}
