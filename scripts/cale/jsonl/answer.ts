import { isUtf8 } from 'node:buffer'
import { z } from '@/lib/zod'
import type { Io, Status } from '../command'
import { type Line, linesOf } from './lines'

export interface Judge {
  /** `cale check` */
  command: string
  /** The answer to a value of a line, without its `id`. @throws z.ZodError when it is no case */
  judge(value: unknown): object
  /** The answer, without its `id`, to a line that is not a case: `message` is a French sentence. */
  refuse(message: string): object
}

/**
 * Reads one case a line, writes one answer a line, in the same order. A line that is no case gets its answer too, and is
 * told on stderr; the others are answered all the same.
 * @returns 0, or 2 when some line was no case
 */
export async function answerAll(io: Io, judge: Judge): Promise<Status> {
  let status: Status = 0
  let number = 0
  for await (const line of linesOf(io.input)) {
    number++
    if (line?.toString('latin1').trim() === '') continue
    const { answer, problem } = answerLine(line, number, judge)
    await io.out.line(JSON.stringify(answer))
    if (problem === undefined) continue
    status = 2
    await io.err.line(`${judge.command} : ${problem}`)
  }
  return status
}

function answerLine(line: Line, number: number, judge: Judge): { answer: object; problem?: string } {
  let id: unknown = null
  try {
    const value = parse(line)
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id
    return { answer: { id, ...judge.judge(value) } }
  } catch (error) {
    const problem = `ligne ${number} : ${whyNot(error)}`
    return { answer: { id, ...judge.refuse(problem) }, problem }
  }
}

function whyNot(error: unknown): string {
  if (error instanceof LineError) return error.message
  if (error instanceof z.ZodError) return fieldAtFault(error)
  return `défaut de la commande : ${String(error)}`
}

/** A line that is not JSON, and why, in French. */
class LineError extends Error {}

function parse(line: Line): unknown {
  if (line === null) throw new LineError('plus de 64 Mo sans fin de ligne')
  if (!isUtf8(line)) throw new LineError('ce n’est pas de l’UTF-8')
  try {
    return JSON.parse(line.toString('utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new LineError('ce n’est pas du JSON')
  }
}

function fieldAtFault({ issues }: z.ZodError): string {
  const [first] = issues
  if (first === undefined) return 'ce n’est pas un cas'
  return first.path.length === 0 ? first.message : `« ${first.path.join('.')} » : ${first.message}`
}
