import type { Process, Program } from '../../process/contract'

const FILES: Readonly<Record<string, string>> = {
  passwd: '/etc/passwd',
  group: '/etc/group',
  shadow: '/etc/shadow',
  hosts: '/etc/hosts',
}
const NOT_FOUND = 2

/** The databases that are files: those of the network say nothing here. */
function main(process: Process): number {
  const [database = '', ...keys] = process.argv.slice(1)
  const path = FILES[database]
  if (path === undefined) {
    process.err(`Unknown database: ${database}\nTry \`getent --help' or \`getent --usage' for more information.\n`)
    return 1
  }
  const lines = process.fs.exists(path)
    ? process.fs
        .readText(path)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
    : []
  if (database === 'hosts') {
    const found = lines.filter((line) => keys.length === 0 || line.split(/\s+/).some((word) => keys.includes(word)))
    for (const line of found) {
      const [address = '', ...names] = line.split(/\s+/)
      process.out(`${address.padEnd(15)} ${names.join(' ')}\n`)
    }
    return found.length === 0 ? NOT_FOUND : 0
  }
  let status = 0
  if (keys.length === 0) for (const line of lines) process.out(`${line}\n`)
  for (const key of keys) {
    const line = lines.find((text) => {
      const fields = text.split(':')
      return fields[0] === key || fields[2] === key
    })
    if (line === undefined) status = NOT_FOUND
    else process.out(`${line}\n`)
  }
  return status
}

export const program: Program = { names: ['getent'], vendors: ['busybox', 'gnu'], main }
