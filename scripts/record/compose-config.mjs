#!/usr/bin/env node
// Records, byte for byte, what `docker compose config` prints: lib/compose/config/cases/inputs.json in, recorded.jsonl out.
// Usage: node scripts/record/compose-config.mjs      with `docker compose` (2.40) on the PATH; no daemon is needed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CASES = path.resolve(import.meta.dirname, '../../lib/compose/config/cases')

/** What each command of a case prints. The folder is kept: hashes are made of the paths in it. */
function record({ id, files, commands }) {
  const top = mkdtempSync(path.join(tmpdir(), 'compose-'))
  const folder = path.join(top, 'project')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const answers = commands.map((argv) => answer(argv, folder))
  rmSync(top, { recursive: true })
  return { id, folder, files, answers }
}

function answer(argv, folder) {
  const env = { PATH: process.env.PATH, DOCKER_CONFIG: process.env.DOCKER_CONFIG, HOME: '/root' }
  const { stdout, stderr, status } = spawnSync('docker', ['compose', ...argv], { cwd: folder, env, encoding: 'utf8' })
  const said = stderr
    .split('\n')
    .filter((line) => !line.includes('level=warning'))
    .join('\n')
    .trim()
  return { argv, stdout, error: status === 0 ? null : said }
}

const version = execFileSync('docker', ['compose', 'version', '--short'], { encoding: 'utf8' }).trim()
const cases = JSON.parse(readFileSync(path.join(CASES, 'inputs.json'), 'utf8')).map(record)
const lines = [{ compose: version }, ...cases].map((one) => `${JSON.stringify(one)}\n`)
writeFileSync(path.join(CASES, 'recorded.jsonl'), lines.join(''))
console.log(`${cases.flatMap(({ answers }) => answers).length} commands, Docker Compose ${version}`)
