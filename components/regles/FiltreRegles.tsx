import { useId } from 'react'
import styles from './FiltreRegles.module.css'
import type { RuleFilter } from './filter'
import { ENGINE_NAMES, KIND_NAMES } from './words'

interface Props {
  filter: RuleFilter
  shown: number
  total: number
  onChange(filter: RuleFilter): void
}

/** What to look for, and of which engine and kind. Hidden where scripts do not run, since it could do nothing. */
export function FiltreRegles({ filter, shown, total, onChange }: Props) {
  const id = useId()
  return (
    <search className={styles.filtre} data-ecran="">
      <div className={styles.recherche}>
        <label htmlFor={id}>Filtrer par mot, nom ou numéro hadolint</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </div>
      <Choix
        legend="Fichier"
        options={ENGINE_NAMES}
        all="Tous"
        chosen={filter.engine}
        onChoose={(engine) => onChange({ ...filter, engine })}
      />
      <Choix
        legend="Genre"
        options={KIND_NAMES}
        all="Tous"
        chosen={filter.kind}
        onChoose={(kind) => onChange({ ...filter, kind })}
      />
      <p role="status" className={styles.etat}>
        {stateSentence(filter, shown, total)}
      </p>
    </search>
  )
}

function stateSentence({ text, engine, kind }: RuleFilter, shown: number, total: number): string {
  if (!text.trim() && !engine && !kind) return `${total} règles`
  if (shown > 0) return `${shown} sur ${total}`
  return 'Aucune règle ne correspond. Essayez un mot plus court, ou le nom anglais.'
}

interface ChoixProps<Option extends string> {
  legend: string
  options: Readonly<Record<Option, string>>
  all: string
  chosen: Option | ''
  onChoose(option: Option | ''): void
}

/** One choice among a few, as radio buttons: the arrows move it. */
function Choix<Option extends string>({ legend, options, all, chosen, onChoose }: ChoixProps<Option>) {
  const name = useId()
  const every: [Option | '', string][] = [['', all], ...(Object.entries(options) as [Option, string][])]
  return (
    <fieldset className={styles.choix}>
      <legend>{legend}</legend>
      {every.map(([option, label]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={chosen === option}
            onChange={() => onChoose(option)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
