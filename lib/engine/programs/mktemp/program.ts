import { utf8 } from '@/lib/oci/content/bytes'
import { sha256 } from '@/lib/oci/content/sha256'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { isBusybox, quoted } from '../shared/words'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Letters that look random, the same for the same process and try. */
function letters(process: Process, attempt: number, count: number): string {
  const digest = sha256(utf8(`${process.sandbox.hostname} ${process.sandbox.startedAt} ${process.pid} ${attempt}`))
  return Array.from(
    { length: count },
    (_, at) => LETTERS[Number.parseInt(digest.slice((at * 2) % 62, ((at * 2) % 62) + 2), 16) % LETTERS.length],
  ).join('')
}

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'dqtu',
    values: 'p',
    long: { directory: 'd', 'dry-run': 'u', quiet: 'q', 'tmpdir=': 'p', 'suffix=': 'suffix' },
  })
  const [given] = options.operands
  const folder = options.value('p') || process.env.get('TMPDIR') || '/tmp'
  const template = given ?? 'tmp.XXXXXXXXXX'
  const runs = /X+(?=[^X/]*$)/.exec(template)
  if (runs === null || runs[0].length < (isBusybox(process) ? 6 : 3)) {
    return process.fail(
      isBusybox(process) ? `(null): Invalid argument` : `too few X's in template ${quoted(process, template)}`,
    )
  }
  const inFolder = given === undefined || options.has('p', 't')
  for (let attempt = 0; attempt < 100; attempt++) {
    const name =
      template.slice(0, runs.index) +
      letters(process, attempt, runs[0].length) +
      template.slice(runs.index + runs[0].length) +
      (options.value('suffix') ?? '')
    const path = inFolder ? `${folder}/${name}` : name
    if (process.fs.exists(path)) continue
    try {
      if (!options.has('u')) {
        if (options.has('d')) process.fs.mkdir(path, 0o700)
        else process.fs.openToWrite(path, { exclusive: true, mode: 0o600 })
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      const kind = options.has('d') ? 'directory' : 'file'
      return process.fail(
        isBusybox(process)
          ? `(null): ${error.message}`
          : `failed to create ${kind} via template ${quoted(process, inFolder ? `${folder}/${template}` : template)}: ${error.message}`,
      )
    }
    process.out(`${path}\n`)
    return 0
  }
  return process.fail('File exists')
}

export const program: Program = { names: ['mktemp'], vendors: ['busybox', 'gnu'], main }
