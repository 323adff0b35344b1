#!/usr/bin/env node
// Records what real programs print: fills lib/engine/programs/*/VENDOR.txt from the commands that are there.
// Usage: node scripts/record/programs.mjs VENDOR IMAGE [PROGRAM…]      VENDOR: busybox, gnu, dash, bash…
//        IMAGE holds the real programs (busybox:1.36, debian:bookworm); the commands run as root in /work, without a network.
// A line `# shell: bash` at the top runs the commands with that shell instead of sh.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const [vendor, image, ...only] = process.argv.slice(2)
if (image === undefined) throw new Error('give a vendor and an image')
const programs = path.resolve(import.meta.dirname, '../../lib/engine/programs')
const docker = (...args) => execFileSync('docker', args, { encoding: 'utf8' }).trim()

/** Commands of a transcript, with the comments before the first one. */
function read(text) {
  const head = []
  const commands = []
  for (const line of text.split('\n')) {
    if (line.startsWith('$ ')) commands.push(line.slice(2))
    else if (commands.length === 0 && line.startsWith('#')) head.push(line)
    else if (line.startsWith('> ')) commands[commands.length - 1] += `\n${line.slice(2)}`
  }
  return { head, commands }
}

for (const name of readdirSync(programs)) {
  const file = path.join(programs, name, `${vendor}.txt`)
  if (!existsSync(file) || (only.length > 0 && !only.includes(name))) continue
  const { head, commands } = read(readFileSync(file, 'utf8'))
  const shell = /^# shell: (.+)$/m.exec(head.join('\n'))?.[1] ?? 'sh'
  const container = docker('run', '-d', '--network', 'none', '--hostname', 'test', '-w', '/work', image, 'sleep', '600')
  try {
    const recorded = commands.map((command) => {
      const inner = ['exec', container, 'sh', '-c', 'exec "$@" 2>&1', 'sh', shell, '-c', command]
      const { stdout, status } = spawnSync('docker', inner, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
      // The help of busybox is its own: only that it is printed is kept.
      const output = stdout.replace(/^BusyBox v.*multi-call binary\.\n[\s\S]*/m, 'BusyBox: (help)\n')
      const shown = `$ ${command.replace(/\n/g, '\n> ')}\n${output}`
      const ended = output === '' || output.endsWith('\n') ? shown : `${shown}\n`
      return status === 0 ? ended : `${ended}[${status}]\n`
    })
    writeFileSync(file, `${head.map((line) => `${line}\n`).join('')}${recorded.join('')}`)
    console.log(`${name}: ${commands.length} commands`)
  } finally {
    docker('rm', '-f', container)
  }
}
