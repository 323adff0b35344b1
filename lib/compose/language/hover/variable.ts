import { code, list, paragraphs } from '@/lib/text/markdown'
import { isEnvFile, type Origin, originOf, valuesOf } from '../names/environment'
import type { VariableUse } from '../names/variables'
import type { Workspace } from '../names/workspace'

/** What a variable is worth, and who says so. */
export function variableMarkdown(workspace: Workspace, file: string, use: VariableUse): string {
  const origin = originOf(workspace, file, use.name)
  return paragraphs(
    `**${code(use.name)}** — variable du fichier Compose`,
    worth(origin, use),
    list(notes(workspace, origin, use)),
  )
}

function worth(origin: Origin, { operator, argument }: VariableUse): string {
  switch (origin.from) {
    case 'dotenv':
      return `Vaut ${code(origin.value)}, d’après ${code(origin.file)}.`
    case 'shell':
      return 'Donnée par le terminal.'
    case 'compose':
      return 'Donnée par Compose : le nom du projet.'
    case 'nowhere':
      if (operator.endsWith('-')) return `Définie nulle part : ${code(argument)} la remplace.`
      if (operator.endsWith('?')) return 'Définie nulle part, et obligatoire : Compose refuse le fichier.'
      return 'Définie nulle part : Compose la remplace par du vide.'
  }
}

const OPERATORS: Readonly<Record<string, (argument: string) => string>> = {
  ':-': (argument) => `${code(argument)} si elle n’est pas définie, ou si elle est vide`,
  '-': (argument) => `${code(argument)} si elle n’est pas définie`,
  ':?': (argument) => `Refuse le fichier si elle n’est pas définie ou vide${because(argument)}`,
  '?': (argument) => `Refuse le fichier si elle n’est pas définie${because(argument)}`,
  ':+': (argument) => `${code(argument)} si elle est définie et non vide, sinon rien`,
  '+': (argument) => `${code(argument)} si elle est définie, sinon rien`,
}

function because(argument: string): string {
  return argument === '' ? '' : `, en disant ${code(argument)}`
}

function notes({ files }: Workspace, origin: Origin, { name, operator, argument }: VariableUse): string[] {
  const elsewhere = Object.keys(files).find(
    (path) =>
      isEnvFile(path) && valuesOf(files[path] ?? '').has(name) && !(origin.from === 'dotenv' && origin.file === path),
  )
  return [
    ...(OPERATORS[operator] ? [OPERATORS[operator](argument)] : []),
    ...(origin.from === 'dotenv' ? ['Une valeur du terminal passerait avant celle du fichier'] : []),
    ...(elsewhere !== undefined && origin.from === 'nowhere'
      ? [`Elle est dans ${code(elsewhere)}, mais seul le ${code('.env')} voisin du fichier Compose compte ici`]
      : []),
  ]
}
