import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type Command, WrongUse } from '../../command'
import { type Help, helpText } from '../../help'
import { type Option, parseOptions } from '../../options'
import { type ExerciseKind, KINDS, scaffold } from './scaffold'

const options: readonly Option[] = [
  { name: 'kind', value: 'SORTE', help: `ce que l’on y écrit : ${KINDS.join(' ou ')} (par défaut, dockerfile)` },
]

const help: Help = {
  name: 'cale exercise new',
  summary:
    'Crée content/exercices/NOM : un petit exercice entier, qui passe toutes ses preuves, à transformer en un autre.',
  forms: ['NOM [--kind SORTE]'],
  options,
  examples: ['cale exercise new volumes-perdus --kind compose'],
}

export const exerciseNew: Command = {
  async run(argv, io) {
    const asked = parseOptions(argv, options, help.name)
    if (asked.has('help')) {
      await io.out.write(helpText(help))
      return 0
    }
    const slug = slugOf(asked.words)
    const kind = kindOf(asked.value('kind'))
    const folder = scaffold(io.root, slug, kind)
    if (folder === null) throw new WrongUse(`content/exercices/${slug} existe déjà`, help.name)
    // The registry is made from the folders: the exercise is in it from now on.
    spawnSync(process.execPath, ['scripts/exercices/generate.mjs'], { cwd: io.root, stdio: 'inherit' })
    await io.out.write(nextSteps(path.relative(io.cwd, folder) || '.', slug))
    return 0
  },
}

function nextSteps(folder: string, slug: string): string {
  return `${folder} est prêt : un petit exercice entier, à transformer en le vôtre.

  1. exercice.ts   titre, fichiers, vérifications ; les endroits à changer disent « À FAIRE »
  2. enonce.mdx    tout ce qui est demandé, rien de caché
  3. depart/       ce que l’on reçoit, qui ne doit pas avoir tous les points
  4. solution/     une bonne réponse, qui les a tous
  5. variantes/    ok-* : trois réponses justes écrites autrement ; ko-* : six erreurs, et dans attendu.json ce qu’elles perdent

À chaque pas : npm run -s cale -- exercise check ${slug}
À la fin, placez <Exercice id="${slug}" /> dans son chapitre.
`
}

function slugOf(words: readonly string[]): string {
  const [slug, ...others] = words
  if (slug === undefined) throw new WrongUse('quel nom donner à l’exercice ?', help.name)
  if (others.length > 0) throw new WrongUse(`un seul nom est attendu, et non ${words.join(', ')}`, help.name)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new WrongUse(`« ${slug} » ne convient pas : des minuscules sans accent, des chiffres, des tirets`, help.name)
  }
  return slug
}

function kindOf(asked = 'dockerfile'): ExerciseKind {
  const kind = KINDS.find((one) => one === asked)
  if (kind === undefined) throw new WrongUse(`--kind vaut ${KINDS.join(' ou ')}, et non « ${asked} »`, help.name)
  return kind
}
