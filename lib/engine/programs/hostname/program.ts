import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'

function main(process: Process): number {
  const options = readOptions(process, { flags: 'fsidIA' })
  const { hostname } = process.sandbox
  if (options.operands.length > 0)
    return process.fail(
      process.vendor === 'busybox'
        ? 'sethostname: Operation not permitted'
        : 'you must be root to change the host name',
    )
  if (options.has('i', 'I')) {
    const hosts = process.fs.exists('/etc/hosts') ? process.fs.readText('/etc/hosts') : ''
    const line = hosts.split('\n').find((text) => text.split(/\s+/).includes(hostname))
    process.out(`${line?.split(/\s+/)[0] ?? '127.0.0.1'}\n`)
  } else process.out(`${options.has('s') ? hostname.split('.')[0] : hostname}\n`)
  return 0
}

export const program: Program = { names: ['hostname'], vendors: ['busybox', 'gnu'], main }
