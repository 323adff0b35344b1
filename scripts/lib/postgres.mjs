import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** The folder of PostgreSQL's programs: on the PATH, or where Debian keeps them (newest first). Null when absent. */
function findPrograms() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

async function ensurePrograms() {
  const found = findPrograms()
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { env })
  return findPrograms()
}

/** A port of this machine that nobody listens to. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/**
 * Starts a PostgreSQL of its own, in a folder that goes with it, listening to this machine only.
 * @returns {Promise<{url: string, stop: () => void} | null>} null where PostgreSQL is not there and cannot be installed
 */
export async function startPostgres() {
  const programs = await ensurePrograms()
  if (programs === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'cale-postgres-'))
  const port = await freePort()
  // PostgreSQL refuses to run as root: Debian's own user does it then.
  const isRoot = process.getuid?.() === 0
  const command = (program, args) => {
    const own = [join(programs, program), ...args]
    const [file, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...own] : own
    return { file, rest }
  }
  const call = (program, args) => {
    const { file, rest } = command(program, args)
    execFileSync(file, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder })
  }
  if (isRoot) {
    execFileSync('chown', ['postgres', folder])
    chmodSync(folder, 0o700)
  }
  const data = join(folder, 'data')
  const stop = () => {
    const { file, rest } = command('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
    spawnSync(file, rest, { cwd: '/' })
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    call('initdb', ['-D', data, '-U', 'cale', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
    const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`
    call('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  } catch (error) {
    stop()
    throw error
  }
  return { url: `postgres://cale@127.0.0.1:${port}/postgres`, stop }
}
