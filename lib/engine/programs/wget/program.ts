import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { readOptions } from '../shared/options'
import { busyboxHelp } from '../shared/words'

/** How long a name is looked for before giving up, in milliseconds. */
const LOOKUP = 5000

/**
 * busybox's wget. Nothing outside the course's machine is simulated: a name that is not in /etc/hosts does not resolve.
 */
function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'cqS',
    values: 'OoPUTtYe',
    long: {
      'no-check-certificate': 'insecure',
      spider: 'spider',
      'timeout=': 'T',
      'tries=': 't',
      'header=': 'header',
      'post-data=': 'post',
      quiet: 'q',
      'output-document=': 'O',
    },
  })
  const [url] = options.operands
  if (url === undefined) return busyboxHelp(process, 'wget [-cqS] [-O FILE] [-U AGENT] [-P DIR] [-T SEC] URL...')
  const [, protocol, host = ''] = /^(?:(\w+):\/\/)?\[?([^/:\]]+)/.exec(url) ?? []
  if (protocol !== undefined && !['http', 'https', 'ftp'].includes(protocol))
    return process.fail(`not an http or ftp url: ${url}`)
  const isLocal = /^(localhost|127\.|::1)/.test(host)
  if (isLocal) {
    if (!options.has('q')) process.err(`Connecting to ${host} (127.0.0.1:80)\n`)
    return process.fail("can't connect to remote host (127.0.0.1): Connection refused")
  }
  if (process.sandbox.network === 'online') yield* process.sleep(LOOKUP)
  return process.fail(`bad address '${host}'`)
}

export const program: Program = { names: ['wget'], vendors: ['busybox'], main }
