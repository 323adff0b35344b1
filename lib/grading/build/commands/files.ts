import { type Command, hasFlag, type Machine, operands, option } from '../machine'
import { parentOf, resolvePath } from '../tree'
import { uidOf } from '../users'

function at(machine: Machine, path: string): string {
  return resolvePath(machine.cwd, path)
}

function newFile(machine: Machine, path: string): void {
  machine.tree.set(path, { type: 'file', uid: machine.uid, mode: 0o644, key: `${machine.stepKey}:${path}` })
}

const mkdir: Command = (argv, machine) => {
  const mode = modeOf(option(argv, '-m', '--mode'))
  for (const path of operands(argv, ['-m', '--mode'])) machine.tree.mkdir(at(machine, path), machine.uid, mode)
  return undefined
}

const chown: Command = (argv, machine) => {
  const [owner = '', ...paths] = operands(argv)
  const uid = uidOf(machine.users, owner)
  if (uid === undefined) return { cause: 'refused', params: { command: argv.join(' '), user: owner } }
  // chown :group leaves the user as it is.
  if (owner.startsWith(':')) return undefined
  return eachPath(argv, machine, paths, (path) => machine.tree.update(path, { uid }))
}

const chmod: Command = (argv, machine) => {
  const [spec = '', ...paths] = operands(argv)
  return eachPath(argv, machine, paths, (path) => {
    const mode = /^[0-7]+$/.test(spec) ? modeOf(spec) : symbolic(spec, machine.tree.get(path)?.mode ?? 0o644)
    machine.tree.update(path, { mode })
  })
}

const rm: Command = (argv, machine) => {
  for (const path of operands(argv)) {
    const pattern = at(machine, path)
    for (const found of expandStar(machine, pattern)) machine.tree.remove(found)
  }
  return undefined
}

const copyOrMove: Command = (argv, machine) => {
  const words = operands(argv)
  const target = words.at(-1)
  if (target === undefined || words.length < 2) return undefined
  for (const word of words.slice(0, -1)) {
    const source = at(machine, word)
    if (!machine.tree.get(source)) continue
    const into = at(machine, target)
    const to = machine.tree.isDir(into) ? `${into}/${source.split('/').at(-1)}` : into
    for (const path of [source, ...machine.tree.under(source)]) {
      const node = machine.tree.get(path)
      if (node) machine.tree.set(to + path.slice(source.length), node)
    }
    if (argv[0] === 'mv') machine.tree.remove(source)
  }
  return undefined
}

const install: Command = (argv, machine) => {
  const owner = option(argv, '-o', '--owner')
  const uid = owner === undefined ? machine.uid : uidOf(machine.users, owner)
  if (uid === undefined) return { cause: 'refused', params: { command: argv.join(' '), user: owner ?? '' } }
  const words = operands(argv, ['-o', '-g', '-m', '--owner', '--group', '--mode'])
  const mode = modeOf(option(argv, '-m', '--mode'))
  if (!hasFlag(argv, 'd', '--directory')) return copyOrMove(['cp', ...words], machine, () => undefined)
  for (const path of words) {
    machine.tree.mkdir(at(machine, path), 0, mode)
    machine.tree.update(at(machine, path), { uid, mode })
  }
  return undefined
}

const touch: Command = (argv, machine) => {
  for (const path of operands(argv)) if (!machine.tree.get(at(machine, path))) newFile(machine, at(machine, path))
  return undefined
}

/** `-R` goes down; a path that the tree does not hold may belong to the base, so it is not an error. */
function eachPath(argv: readonly string[], machine: Machine, paths: readonly string[], change: (path: string) => void) {
  const deep = hasFlag(argv, 'R', '--recursive')
  for (const path of paths.flatMap((path) => expandStar(machine, at(machine, path)))) {
    change(path)
    if (deep) for (const below of machine.tree.under(path)) change(below)
  }
  return undefined
}

function expandStar(machine: Machine, path: string): string[] {
  if (!path.endsWith('*')) return [path]
  const folder = parentOf(path)
  return machine.tree.under(folder).filter((found) => parentOf(found) === folder && found.startsWith(path.slice(0, -1)))
}

function modeOf(octal: string | undefined): number {
  return octal !== undefined && /^[0-7]+$/.test(octal) ? Number.parseInt(octal, 8) : 0o755
}

/** The part of symbolic modes that builds use: `u=rwx,g+w,a+rX`. */
function symbolic(spec: string, before: number): number {
  let mode = before
  for (const clause of spec.split(',')) {
    const [, who = '', operation = '', rights = ''] = /^([ugoa]*)([+=-])([rwxXst]*)$/.exec(clause) ?? []
    const bits = (rights.includes('r') ? 4 : 0) | (rights.includes('w') ? 2 : 0) | (/[xX]/.test(rights) ? 1 : 0)
    for (const [letter, shift] of [
      ['u', 6],
      ['g', 3],
      ['o', 0],
    ] as const) {
      if (who !== '' && !who.includes('a') && !who.includes(letter)) continue
      if (operation === '=') mode &= ~(7 << shift)
      mode = operation === '-' ? mode & ~(bits << shift) : mode | (bits << shift)
    }
  }
  return mode
}

export const fileCommands: Readonly<Record<string, Command>> = {
  mkdir,
  chown,
  chmod,
  rm,
  cp: copyOrMove,
  mv: copyOrMove,
  install,
  touch,
}
