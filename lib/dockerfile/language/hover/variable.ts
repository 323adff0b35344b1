import { code, link, paragraphs } from '@/lib/text/markdown'
import { givenVariable, isPlatformArg } from '../given-variables'
import { environmentAt, type VariableValue } from '../names/environment-at'
import { type Occurrence, occurrences } from '../names/variables'
import type { Opened } from '../open'
import { sourceOf } from '../reference'

/** What a variable is worth where it is named, who gave it its value, and who replaces it. */
export function variableMarkdown(opened: Opened, at: Occurrence): string {
  const { name, defines, stage } = at
  const given = givenVariable(name)
  const seen = defines === null ? environmentAt(opened, at.instruction).get(name) : definedValue(opened, at)
  const isOpen = seen !== undefined || defines !== null
  return paragraphs(
    `**${name}** — ${seen === undefined ? 'Rien ne lui donne de valeur ici.' : worth(seen)}`,
    seen !== undefined && defines === null && origin(seen, stage?.image ?? ''),
    given,
    !isOpen && stage !== null && isPlatformArg(name) && `Dans une étape, il faut d’abord ${code(`ARG ${name}`)}.`,
    defines === null ? replacement(opened, at, seen) : scope(at),
    link(`Référence d’${defines ?? 'ENV'}`, sourceOf(defines ?? 'ENV')),
  )
}

function worth({ value }: VariableValue): string {
  return value === null
    ? 'Déclarée sans valeur : `docker build --build-arg` peut lui en donner une.'
    : `Vaut ${code(value)} ici.`
}

function origin({ by, from }: VariableValue, image: string): string {
  if (by !== null) return `Donnée par ${by.name}, à la ligne ${by.range.start.line}.`
  return from === 'base' ? `Elle vient de l’image de base ${code(image)}.` : 'Docker la donne pendant la construction.'
}

function scope({ defines, stage }: Occurrence): string {
  if (defines === 'ENV') return 'Vaut pour les instructions qui suivent dans l’étape, puis dans le conteneur.'
  return stage === null
    ? 'Déclarée avant le premier FROM : seules les lignes FROM la voient, et les étapes qui la redéclarent.'
    : 'Vaut jusqu’à la fin de l’étape, pendant la construction seulement.'
}

function replacement(opened: Opened, { by, instruction, name }: Occurrence, seen: VariableValue | undefined): string {
  if (by === 'docker') return 'Docker la remplace à la construction.'
  const target = instruction.trigger ?? instruction
  if (target.name === 'RUN') return 'Le shell de ce `RUN` la remplace.'
  const isEnv = occurrences(opened).some((one) => one.name === name && one.defines === 'ENV')
  const lost = seen?.by?.name === 'ARG' && !isEnv
  return paragraphs(
    'Le shell la remplace quand le conteneur tourne : `docker run -e` peut la changer.',
    lost && '⚠ Un ARG n’existe plus dans le conteneur : il faut une `ENV`.',
  )
}

/** What an ARG or ENV gives, once its own variables are replaced. */
function definedValue({ build }: Opened, { instruction, name, stage, defines }: Occurrence): VariableValue | undefined {
  const step = build.steps.find((one) => one.instruction === instruction && !one.triggered)
  const pair = step?.pairs.find(({ key }) => key === name)
  if (pair !== undefined) return { value: pair.value, by: instruction, from: 'file' }
  if (stage !== null || defines !== 'ARG') return undefined
  return { value: build.globalArgs.get(name) ?? null, by: instruction, from: 'file' }
}
