import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { jsonArray, oneFix } from '../shared/fixing'

/** The file that a project is usually started by, and the program that runs it. */
const ENTRIES: readonly [file: string, program: string][] = [
  ['server.js', 'node'],
  ['index.js', 'node'],
  ['app.js', 'node'],
  ['src/server.js', 'node'],
  ['src/index.js', 'node'],
  ['src/app.js', 'node'],
  ['main.py', 'python3'],
  ['app.py', 'python3'],
]

export const fix: DockerfileFix = (subject) => {
  const { target } = subject.build
  const files = Object.keys(subject.context.files ?? {})
  const entry = ENTRIES.find(([file, program]) => files.includes(file) && subject.diagnostic.params.command === program)
  const last = target?.stage.instructions.at(-1) ?? target?.stage.from
  if (entry === undefined || last === undefined) return []
  const command = `CMD ${jsonArray([entry[1], entry[0]])}`
  return oneFix(`Ajouter ${command}`, insertAt(subject, last.range.end, `\n${command}`))
}
