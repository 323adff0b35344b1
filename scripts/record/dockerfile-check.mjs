#!/usr/bin/env node
// Records the real engine's verdict on each case of a .jsonl file, in place: `docker buildx build --call=check`.
// Usage: node scripts/record/dockerfile-check.mjs FILE…      (needs Docker with Buildx, and the bases the cases name)
// A case: {id, dockerfile, files?, dockerignore?, args?, target?} → expect: {ok, error, errorLine, warnings}.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Runs a command; resolves with its output even when it fails. */
function run(command, args) {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 1 << 24 }, (_error, stdout, stderr) => resolve({ stdout, stderr }))
  })
}

function layOut(folder, { dockerfile, files = {}, dockerignore }) {
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(folder, name)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  writeFileSync(path.join(folder, 'Dockerfile'), dockerfile)
  if (dockerignore !== undefined) writeFileSync(path.join(folder, '.dockerignore'), dockerignore)
}

const lineOf = (location) => location?.ranges?.[0]?.start?.line ?? null

const lastError = (stderr) =>
  stderr
    .split('\n')
    .filter((line) => line.startsWith('ERROR: '))
    .at(-1)
    ?.slice(7) ?? stderr.trim()

async function record(one) {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-'))
  try {
    layOut(folder, one)
    const buildArgs = Object.entries(one.args ?? {}).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`])
    const target = one.target === undefined ? [] : ['--target', one.target]
    const argv = [
      'buildx',
      'build',
      '--builder',
      'default',
      '--call=check,format=json',
      ...buildArgs,
      ...target,
      folder,
    ]
    const { stdout, stderr } = await run('docker', argv)
    let report = null
    try {
      report = JSON.parse(stdout)
    } catch {
      // No report: the build stopped before the check, and the error is on stderr.
    }
    const error = report === null ? lastError(stderr) : (report.buildError?.message ?? null)
    const warnings = (report?.warnings ?? []).map(({ ruleName, location, detail }) => ({
      rule: ruleName,
      line: lineOf(location),
      detail,
    }))
    warnings.sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1) || (a.detail < b.detail ? -1 : 1))
    return { ok: error === null, error, errorLine: lineOf(report?.buildError?.location), warnings }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Says which engine gave the verdicts, beside them. */
async function recordVersions(folder) {
  const { stdout: engine } = await run('docker', ['version', '--format', '{{.Server.Version}}'])
  const { stdout: buildx } = await run('docker', ['buildx', 'version'])
  const versions = { engine: engine.trim(), buildx: buildx.trim().split(' ')[1] }
  writeFileSync(path.join(folder, 'recorded.json'), `${JSON.stringify(versions, null, 2)}\n`)
}

for (const file of process.argv.slice(2)) {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const queue = cases.entries()
  // A few at a time: each is a process and a round trip to the daemon.
  const worker = async () => {
    for (const [, one] of queue) one.expect = await record(one)
  }
  await Promise.all([worker(), worker(), worker()])
  writeFileSync(file, cases.map((one) => `${JSON.stringify(one)}\n`).join(''))
  await recordVersions(path.dirname(file))
  console.log(`${file}: ${cases.length} cases`)
}
