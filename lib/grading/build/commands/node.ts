import { type Command, type CommandFailure, type Machine, operands, option, type RunScript } from '../machine'
import { resolvePath } from '../tree'

interface LockedPackage {
  dev?: boolean
  devOptional?: boolean
  os?: string[]
  cpu?: string[]
}

interface Manifest {
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

function readJson<T>(machine: Machine, name: string): T | undefined {
  const text = machine.tree.get(resolvePath(machine.cwd, name))?.text
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

/** Whether dev dependencies are left out: an option, or NODE_ENV=production. */
function omitsDev(argv: readonly string[], machine: Machine): boolean {
  if (argv.includes('--include=dev') || option(argv, '--include') === 'dev') return false
  const omit = option(argv, '--omit') === 'dev' || argv.includes('--production') || argv.includes('--prod')
  return omit || (option(argv, '--only') ?? '').startsWith('prod') || machine.env.get('NODE_ENV') === 'production'
}

function runsHere({ os = [], cpu = [] }: LockedPackage): boolean {
  return (os.length === 0 || os.includes('linux')) && (cpu.length === 0 || cpu.includes('x64'))
}

/** The folders that an installation makes, from the lock file or, without one, from the manifest's own list. */
function packages(machine: Machine, withDev: boolean): string[] | undefined {
  const lock = readJson<{ packages?: Record<string, LockedPackage> }>(machine, 'package-lock.json')
  if (lock?.packages) {
    return Object.entries(lock.packages)
      .filter(([path, entry]) => path !== '' && runsHere(entry) && (withDev || !(entry.dev ?? entry.devOptional)))
      .map(([path]) => path)
  }
  const manifest = readJson<Manifest>(machine, 'package.json')
  if (!manifest) return undefined
  const names = { ...manifest.dependencies, ...(withDev ? manifest.devDependencies : {}) }
  return Object.keys(names).map((name) => `node_modules/${name}`)
}

function installPackages(argv: readonly string[], machine: Machine, needsLock: boolean) {
  const command = argv.slice(0, 2).join(' ')
  if (!machine.tree.get(resolvePath(machine.cwd, 'package.json'))) {
    return { cause: 'no-manifest' as const, params: { command, folder: machine.cwd } }
  }
  if (needsLock && !machine.tree.get(resolvePath(machine.cwd, 'package-lock.json'))) {
    return { cause: 'no-lock' as const, params: { command, folder: machine.cwd } }
  }
  const modules = resolvePath(machine.cwd, 'node_modules')
  if (needsLock) machine.tree.remove(modules)
  machine.tree.mkdir(modules, machine.uid)
  for (const path of packages(machine, !omitsDev(argv, machine)) ?? []) {
    const manifest = `${resolvePath(machine.cwd, path)}/package.json`
    machine.tree.mkdir(resolvePath(machine.cwd, path), machine.uid)
    machine.tree.set(manifest, { type: 'file', uid: machine.uid, mode: 0o644, key: `${machine.stepKey}:${manifest}` })
  }
  return undefined
}

function prune(argv: readonly string[], machine: Machine): undefined {
  const kept = new Set(packages(machine, !omitsDev(argv, machine))?.map((path) => resolvePath(machine.cwd, path)))
  const modules = resolvePath(machine.cwd, 'node_modules')
  for (const path of machine.tree.under(modules)) {
    if (path.endsWith('/package.json') && !kept.has(path.replace(/\/package\.json$/, ''))) {
      machine.tree.remove(path.replace(/\/package\.json$/, ''))
    }
  }
}

function runPackageScript(name: string, machine: Machine, run: RunScript) {
  const manifest = readJson<Manifest>(machine, 'package.json')
  if (!manifest) return { cause: 'no-manifest' as const, params: { command: `npm run ${name}`, folder: machine.cwd } }
  const script = manifest.scripts?.[name]
  if (script === undefined) return { cause: 'no-script' as const, params: { script: name } }
  const shell = { ...machine, env: new Map(machine.env) }
  return run(script, shell)
}

const npm: Command = (argv, machine, run) => {
  const [verb = '', name = ''] = operands(argv)
  // npm -C folder, --prefix folder: everything happens there.
  const folder = option(argv, '-C', '--prefix')
  if (folder !== undefined) {
    const [, ...rest] = argv.filter((word, i) => word !== folder && !/^(-C|--prefix)/.test(argv[i] ?? ''))
    return npm(['npm', ...rest], { ...machine, cwd: resolvePath(machine.cwd, folder) }, run)
  }
  if (['ci', 'clean-install', 'install-clean'].includes(verb)) return installPackages(argv, machine, true)
  // `npm install name` adds a package; the folders of the manifest are installed all the same.
  if (['install', 'i', 'add'].includes(verb)) return installPackages(argv, machine, false)
  if (verb === 'prune') return prune(argv, machine)
  if (verb === 'run' || verb === 'run-script') return runPackageScript(name, machine, run)
  if (verb === 'start' || verb === 'test') return runPackageScript(verb, machine, run)
  return undefined
}

const yarnOrPnpm: Command = (argv, machine, run) => {
  const [verb = 'install', name = ''] = operands(argv)
  if (verb === 'install') return installPackages(argv, machine, false)
  if (verb === 'run') return runPackageScript(name, machine, run)
  return verb === 'build' || verb === 'start' ? runPackageScript(verb, machine, run) : undefined
}

/** A program of node_modules/.bin: the package of that name must be installed. */
function localProgram(machine: Machine, name: string): boolean {
  return machine.tree.isDir(resolvePath(machine.cwd, `node_modules/${name}`))
}

const esbuild: Command = (argv, machine): CommandFailure | undefined => {
  if (!localProgram(machine, 'esbuild')) return { cause: 'not-found', params: { command: 'esbuild' } }
  const sources = operands(argv)
  for (const source of sources) {
    if (!machine.tree.get(resolvePath(machine.cwd, source))) {
      return { cause: 'no-file', params: { command: 'esbuild', file: source } }
    }
  }
  const outfile = option(argv, '--outfile')
  const outdir = option(argv, '--outdir')
  const names = sources.map(
    (source) =>
      source
        .split('/')
        .at(-1)
        ?.replace(/\.[cm]?[jt]sx?$/, '.js') ?? '',
  )
  for (const path of outfile === undefined ? names.map((name) => `${outdir ?? '.'}/${name}`) : [outfile]) {
    const target = resolvePath(machine.cwd, path)
    machine.tree.mkdir(target.slice(0, target.lastIndexOf('/')), machine.uid)
    machine.tree.set(target, { type: 'file', uid: machine.uid, mode: 0o644, key: `${machine.stepKey}:${target}` })
  }
  return undefined
}

const npx: Command = (argv, machine, run) => {
  const [program = ''] = operands(argv)
  const from = argv.indexOf(program)
  return program === '' ? undefined : run(argv.slice(from).map(quoteWord).join(' '), machine)
}

const node: Command = (argv, machine) => {
  const file = operands(argv, ['-e', '--eval', '-p', '-r', '--require', '--import', '--env-file'])[0]
  if (file === undefined || machine.tree.get(resolvePath(machine.cwd, file))) return undefined
  return { cause: 'no-file', params: { command: 'node', file } }
}

function quoteWord(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}

export const nodeCommands: Readonly<Record<string, Command>> = {
  npm,
  yarn: yarnOrPnpm,
  pnpm: yarnOrPnpm,
  npx,
  node,
  esbuild,
}
