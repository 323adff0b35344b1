import type { RuleEntry } from '@/lib/reference/rules'

/** Where a rule comes from, with its own documentation when it has one. */
export function Origine({ regle: { engine, origin, severity, wording } }: { regle: RuleEntry }) {
  if (origin.kind === 'cale') return 'Cale sèche'
  if (origin.kind === 'hadolint') {
    return (
      <>
        hadolint, <a href={`https://github.com/hadolint/hadolint/wiki/${origin.ref}`}>{origin.ref}</a>
      </>
    )
  }
  if (severity === 'error') return engine === 'dockerfile' ? 'Erreur de BuildKit' : 'Erreur de Docker Compose'
  if (origin.kind === 'compose') return 'Avertissement de Docker Compose'
  return (
    <>
      Vérification de BuildKit, <a href={wording.source}>{origin.ref}</a>
    </>
  )
}
