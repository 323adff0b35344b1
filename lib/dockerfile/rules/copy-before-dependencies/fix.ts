import type { DockerfileFix } from '../../language/fix'
import { textAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { linesAbove, oneFix, removeInstruction, stepOf } from '../shared/fixing'

/** The files that say what to install, by command; those that the project has are copied. */
const MANIFESTS: readonly [command: RegExp, files: readonly string[], otherwise: string][] = [
  [/^npm /, ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', '.npmrc'], 'package*.json'],
  [/^yarn /, ['package.json', 'yarn.lock', '.yarnrc.yml'], 'package.json yarn.lock'],
  [/^pnpm /, ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'], 'package.json pnpm-lock.yaml'],
  [/^pip /, ['requirements.txt'], 'requirements.txt'],
  [/^go /, ['go.mod', 'go.sum'], 'go.mod go.sum'],
  [/^composer /, ['composer.json', 'composer.lock'], 'composer.json composer.lock'],
  [/^bundle /, ['Gemfile', 'Gemfile.lock'], 'Gemfile Gemfile.lock'],
  [/^poetry /, ['pyproject.toml', 'poetry.lock'], 'pyproject.toml poetry.lock'],
]

export const fix: DockerfileFix = (subject) => {
  const copy = stepOf(subject)
  const { command, line } = subject.diagnostic.params
  const install = copy?.stage.steps.find(({ instruction }) => instruction.range.start.line === line)
  const manifest = MANIFESTS.find(([pattern]) => pattern.test(String(command)))
  if (copy == null || install === undefined || manifest === undefined) return []
  // Alone in its RUN and without a list elsewhere, it only needs what the manifests say.
  const isAlone = commandsOf(install.instruction).length === 1 && install.instruction.heredocs.length === 0
  const isCopy = copy.instruction.name === 'COPY' && !copy.instruction.json && copy.instruction.args.length === 2
  const isNext = copy.stage.steps.indexOf(install) === copy.stage.steps.indexOf(copy) + 1
  if (!isAlone || !isCopy || !isNext) return []
  const has = Object.keys(subject.context.files ?? {})
  const sources = manifest[1].filter((file) => has.includes(file)).join(' ') || manifest[2]
  const destination = (copy.instruction.args.at(-1)?.value ?? '.').replace(/\/*$/, '/')
  const flags = copy.instruction.flags.map(({ range }) => `${textAt(subject, range)} `).join('')
  return oneFix(
    'Copier d’abord ce qui liste les dépendances',
    linesAbove(
      subject,
      copy.instruction,
      `COPY ${flags}${sources} ${destination}`,
      ...textAt(subject, install.instruction.range).split('\n'),
    ),
    removeInstruction(subject, install.instruction),
  )
}
