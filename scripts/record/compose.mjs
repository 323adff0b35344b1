#!/usr/bin/env node
// Records what Docker Compose says of our own cases: lib/compose/cases/*.txt in, recorded.jsonl out.
// Usage: node scripts/record/compose.mjs      with `docker compose` (2.40) on the PATH; no daemon is needed.
// A case: a line `=== id`, `=== id | flags` (by default `-f compose.yaml`) or `=== id | flags | NAME=value …` (the shell's variables), the
// text of compose.yaml (no such file when it is empty and others follow), then `%% path` and a text for each other file. The flags come
// before `config --format json`; the project's folder is written /project.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CASES = path.resolve(import.meta.dirname, '../../lib/compose/cases')
const HOME = '/root'

function parseCases(text) {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split('\n')
      const [id, flags, shell = ''] = head.split('|').map((part) => part.trim())
      const [main, ...others] = lines.join('\n').split(/^%% /m)
      const files = main === '' && others.length > 0 ? {} : { 'compose.yaml': main }
      for (const other of others)
        files[other.slice(0, other.indexOf('\n')).trim()] = other.slice(other.indexOf('\n') + 1)
      const argv = flags === undefined ? ['-f', 'compose.yaml'] : flags.split(' ').filter(Boolean)
      const variables = shell.split(' ').filter(Boolean)
      return { id, files, argv, env: Object.fromEntries(variables.map((one) => one.split(/=(.*)/s).slice(0, 2))) }
    })
}

/** Go walks its maps at random: of several faults compose tells one, and not always the same. */
const RUNS = 2

function record(one) {
  const first = ask(one)
  if (first.expect.ok) return first
  const same = Array.from({ length: RUNS }, () => ask(one)).every(({ expect }) => expect.error === first.expect.error)
  return same ? first : { ...first, expect: { ...first.expect, unstable: ['error'] } }
}

function ask({ id, files, argv, env: shell }) {
  const top = mkdtempSync(path.join(tmpdir(), 'compose-'))
  const folder = path.join(top, 'project')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const env = { PATH: process.env.PATH, DOCKER_CONFIG: process.env.DOCKER_CONFIG, HOME, ...shell }
  const run = spawnSync('docker', ['compose', ...argv, 'config', '--format', 'json'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  rmSync(top, { recursive: true })
  const clean = (text) => text.replaceAll(folder, '/project').replaceAll(top, '')
  const lines = clean(run.stderr).split('\n')
  const isWarning = (line) => line.includes('level=warning')
  const warnings = lines.filter(isWarning).map((line) => line.replace(/^time="[^"]*" level=warning msg=/, ''))
  const ok = run.status === 0
  return {
    id,
    files,
    argv,
    env: shell,
    expect: {
      ok,
      error: ok
        ? null
        : lines
            .filter((line) => !isWarning(line))
            .join('\n')
            .trim(),
      warnings: warnings.map((text) => (text.startsWith('"') ? JSON.parse(text) : text)),
      model: ok ? JSON.parse(clean(run.stdout)) : null,
    },
  }
}

execFileSync('docker', ['compose', 'version'])
const themes = readdirSync(CASES)
  .filter((name) => name.endsWith('.txt'))
  .sort()
const recorded = themes.flatMap((name) => parseCases(readFileSync(path.join(CASES, name), 'utf8')).map(record))
writeFileSync(path.join(CASES, 'recorded.jsonl'), recorded.map((one) => `${JSON.stringify(one)}\n`).join(''))
console.log(`${recorded.length} cases, ${recorded.filter(({ expect }) => expect.ok).length} of which compose accepts`)
