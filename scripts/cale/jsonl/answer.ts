import { isUtf8 } from 'node:buffer'
import type { z } from '@/lib/zod'
import type { Io, Status } from '../command'
import { type Line, linesOf } from './lines'

export interface Judge<Case> {
  /** `cale check` */
  command: string
  schema: z.ZodType<Case>
  /** The answer to a case, without its `id`. */
  judge(one: Case): object
  /** The answer, without its `id`, to a line that is not a case: `message` is a French sentence. */
  refuse(message: string): object
}

/**
 * Reads one case a line, writes one answer a line, in the same order. A line that is no case gets its answer too, and is
 * told on stderr; the others are answered all the same.
 * @returns 0, or 2 when some line was no case
 */
export async function answerAll<Case>(io: Io, judge: Judge<Case>): Promise<Status> {
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

function answerLine<Case>(line: Line, number: number, judge: Judge<Case>): { answer: object; problem?: string } {
  let id: unknown = null
  try {
    const value = parse(line)
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id
    const checked = judge.schema.safeParse(value)
    if (!checked.success) throw new LineError(fieldsAtFault(checked.error))
    return { answer: { id, ...judge.judge(checked.data) } }
  } catch (error) {
    const why = error instanceof LineError ? error.message : `défaut de la commande : ${String(error)}`
    const problem = `ligne ${number} : ${why}`
    return { answer: { id, ...judge.refuse(problem) }, problem }
  }
}

/** A line that is not a case, and why, in French. */
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

function fieldsAtFault({ issues }: z.ZodError): string {
  const [first] = issues
  if (first === undefined) return 'ce n’est pas un cas'
  return first.path.length === 0 ? first.message : `« ${first.path.join('.')} » : ${first.message}`
}
