import type { CommandExpansionPart } from 'unbash'
import { decode } from '@/lib/oci/content/bytes'
import { makePipe } from '../../process/pipe'
import type { Run } from '../../process/wait'
import { isolated } from '../isolated'
import type { Shell } from '../shell'

/** What `$(…)` gives: the output of a subshell, without the line feeds at its end. Its status becomes `$?`. */
export function* captureOutput(shell: Shell, { script }: CommandExpansionPart): Run<string> {
  if (script === undefined || script.commands.length === 0) {
    shell.status = 0
    return ''
  }
  const { reader, writer } = makePipe()
  const { process } = shell
  const child = process.fork(
    (forked) =>
      isolated(shell, forked, function* (sub) {
        if (script.source !== undefined) sub.source = script.source
        return yield* sub.interpreter.statements(sub, script.commands, true)
      }),
    { files: new Map(process.files).set(1, writer) },
  )
  writer.release()
  let output = ''
  for (;;) {
    const bytes = reader.read({ max: 65536 })
    if (bytes === null) break
    if (bytes === undefined) yield { queues: reader.readable ? [reader.readable] : [] }
    else output += bytes
  }
  reader.release()
  shell.status = yield* process.wait(child)
  return decode(output.replace(/\0/g, '').replace(/\n+$/, '') as never)
}
