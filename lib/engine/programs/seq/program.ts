import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { formatText } from '../printf/format'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand, quoted } from '../shared/words'

const BATCH = 1000

function* main(process: Process): Run<number> {
  // A negative number is no option.
  const words = process.argv.slice(1)
  const at = words.findIndex((word) => /^-?[\d.]/.test(word))
  const options = readOptions(
    process,
    { flags: 'w', values: 'sf', long: { 'separator=': 's', 'equal-width': 'w', 'format=': 'f' } },
    at === -1 ? words : words.slice(0, at),
  )
  const operands = at === -1 ? options.operands : [...options.operands, ...words.slice(at)]
  if (operands.length === 0 || operands.length > 3)
    return missingOperand(process, 'seq [-w] [-s SEP] [FIRST [INC]] LAST')
  const wrong = operands.find((text) => Number.isNaN(Number(text)))
  if (wrong !== undefined) {
    return process.fail(
      isBusybox(process)
        ? `invalid number '${wrong}'`
        : `invalid floating point argument: ${quoted(process, wrong)}\nTry 'seq --help' for more information.`,
    )
  }
  const [first = '1', step = '1', last = '1'] =
    operands.length === 1 ? ['1', '1', operands[0]] : operands.length === 2 ? [operands[0], '1', operands[1]] : operands
  const digits = Math.max(...[first, step].map((text) => text.split('.')[1]?.length ?? 0))
  const [from, by, to] = [Number(first), Number(step), Number(last)]
  if (by === 0)
    return process.fail(
      isBusybox(process)
        ? 'zero increment'
        : `invalid Zero increment value: ${quoted(process, step)}\nTry 'seq --help' for more information.`,
    )
  const separator = options.value('s') ?? '\n'
  const width = options.has('w') ? Math.max(from.toFixed(digits).length, to.toFixed(digits).length) : 0
  const format = options.value('f')
  const count = Math.max(Math.floor((to - from) / by + 1e-9) + 1, 0)
  let text = ''
  for (let index = 0; index < count; index++) {
    const value = (from + index * by).toFixed(digits)
    const shown =
      format === undefined
        ? value.startsWith('-')
          ? `-${value.slice(1).padStart(width - 1, '0')}`
          : value.padStart(width, '0')
        : formatText(format, [value]).bytes
    text += (index === 0 ? '' : separator) + shown
    if (index % BATCH !== BATCH - 1) continue
    process.out(text)
    text = ''
    yield
  }
  process.out(count === 0 ? '' : `${text}\n`)
  return 0
}

export const program: Program = { names: ['seq'], vendors: ['busybox', 'gnu'], main }
