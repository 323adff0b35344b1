import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { DEFAULT_PATH, findCommand } from '../../process/exec'
import type { Run } from '../../process/wait'
import { busyboxHelp, isBusybox, quoted } from '../shared/words'
import { type Effects, type Expression, FindError, type Found, parseExpression, settle } from './expression'

class Finder implements Effects {
  status = 0
  #pruned = false
  #quit = false

  constructor(
    private readonly process: Process,
    private readonly expression: Expression,
  ) {}

  print(text: string): void {
    this.process.out(text)
  }

  prune(): void {
    this.#pruned = true
  }

  quit(): void {
    this.#quit = true
  }

  remove({ path, stat }: Found): boolean {
    try {
      if (stat.type === 'dir') this.process.fs.rmdir(path)
      else this.process.fs.unlink(path)
      return true
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      this.#complain(
        isBusybox(this.process)
          ? `${path}: ${error.message}`
          : `cannot delete ${quoted(this.process, path)}: ${error.message}`,
      )
      return false
    }
  }

  *execute(argv: readonly string[], folder: string | undefined): Run<boolean> {
    const { process } = this
    const path = findCommand(process.fs, process.env.get('PATH') ?? DEFAULT_PATH, argv[0] ?? '')
    try {
      if (path === null) throw new FsError('ENOENT', argv[0] ?? '')
      const cwd = folder === undefined ? process.cwd : process.fs.realpath(folder)
      return (yield* process.wait(process.spawn(path, argv, { cwd }))) === 0
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      process.fail(
        isBusybox(process) ? `${argv[0]}: ${error.message}` : `${quoted(process, argv[0] ?? '')}: ${error.message}`,
      )
      return false
    }
  }

  #complain(message: string): void {
    this.status = this.process.fail(message)
  }

  *visit(path: string, depth: number): Run<void> {
    const { process, expression } = this
    if (this.#quit) return
    let found: Found
    try {
      found = { path, stat: process.fs.lstat(path), depth }
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      this.#complain(isBusybox(process) ? `${path}: ${error.message}` : `${quoted(process, path)}: ${error.message}`)
      return
    }
    this.#pruned = false
    if (!expression.depthFirst) yield* this.#test(found)
    const isPruned = this.#pruned && !expression.depthFirst
    if (found.stat.type === 'dir' && depth < expression.maxDepth && !isPruned) yield* this.#children(path, depth)
    if (expression.depthFirst) yield* this.#test(found)
  }

  *#children(path: string, depth: number): Run<void> {
    let names: string[]
    try {
      names = this.process.fs.readdir(path)
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      this.#complain(
        isBusybox(this.process) ? `${path}: ${error.message}` : `${quoted(this.process, path)}: ${error.message}`,
      )
      return
    }
    yield
    for (const name of names) yield* this.visit(`${path.replace(/\/+$/, '')}/${name}`, depth + 1)
  }

  *#test(found: Found): Run<void> {
    const { expression } = this
    if (found.depth < expression.minDepth || this.#quit) return
    const holds = yield* settle(expression.test(found, this))
    if (holds && !expression.hasAction) this.print(`${found.path}\n`)
  }

  *finish(): Run<void> {
    for (const { argv, paths } of this.expression.batches) {
      if (paths.length > 0 && !(yield* this.execute([...argv, ...paths], undefined))) this.status = 1
    }
  }
}

function* main(process: Process): Run<number> {
  const words = process.argv.slice(1).filter((word) => !['-L', '-P', '-H'].includes(word))
  const first = words.findIndex((word) => /^[-(!]/.test(word))
  const paths = first === -1 ? words : words.slice(0, first)
  let expression: Expression
  try {
    expression = parseExpression(process, first === -1 ? [] : words.slice(first))
  } catch (error) {
    if (!(error instanceof FindError)) throw error
    process.fail(error.message)
    if (error.message.startsWith('unrecognized')) busyboxHelp(process, 'find [-HL] [PATH]... [OPTIONS] [ACTIONS]')
    return 1
  }
  const finder = new Finder(process, expression)
  for (const path of paths.length === 0 ? ['.'] : paths) yield* finder.visit(path, 0)
  yield* finder.finish()
  return finder.status
}

export const program: Program = { names: ['find'], vendors: ['busybox', 'gnu'], main }
