import type { RuleKind } from '@/lib/reference/rules'
import type { RuleEngine } from '@/lib/text/rule-url'

export const ENGINE_NAMES: Readonly<Record<RuleEngine, string>> = { dockerfile: 'Dockerfile', compose: 'Compose' }

export const KIND_NAMES: Readonly<Record<RuleKind, string>> = {
  error: 'Erreurs',
  warning: 'Avertissements',
  advice: 'Conseils',
}

interface Group {
  engine: RuleEngine
  kind: RuleKind
  title: string
  lead: string
}

/** The groups of the list, in order: what each kind of rule means for the file. */
export const GROUPS: readonly Group[] = [
  {
    engine: 'dockerfile',
    kind: 'error',
    title: 'Ce que Docker refuse',
    lead: 'La construction s’arrête à la première de ces erreurs. Nous les montrons toutes.',
  },
  {
    engine: 'dockerfile',
    kind: 'warning',
    title: 'Les vérifications de BuildKit',
    lead: 'Docker construit l’image quand même, et prévient. Il les montre sans construire avec « docker build --check ».',
  },
  {
    engine: 'dockerfile',
    kind: 'advice',
    title: 'Nos conseils',
    lead: 'Docker n’en dit rien : l’image se construit, mais plus lourde, plus lente ou moins sûre qu’elle ne pourrait.',
  },
  {
    engine: 'compose',
    kind: 'error',
    title: 'Ce que Compose refuse',
    lead: 'Aucun service ne démarre tant que l’une de ces erreurs est là.',
  },
  {
    engine: 'compose',
    kind: 'warning',
    title: 'Ce dont Compose prévient, et ce qui échouera ensuite',
    lead: 'Compose accepte le fichier et avertit, ou bien l’accepte sans un mot et « docker compose up » échoue.',
  },
  {
    engine: 'compose',
    kind: 'advice',
    title: 'Nos conseils',
    lead: 'Compose n’en dit rien : le projet démarre, mais il surprendra un jour.',
  },
]
