#!/usr/bin/env node
// Records who reaches whom in real Compose projects: lib/compose/graph/cases/reach.txt in, reach.jsonl out.
// Usage: node scripts/record/compose-reach.mjs [file]      with a Docker daemon, and node:22-alpine already pulled.
// Each service answers its own name over HTTP, on the port it exposes or that its label `port` tells; each asks every name of the
// project on every port. `file` is one more Compose file for each service, as JSON: `{"volumes": […]}`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CASES = path.resolve(import.meta.dirname, '../../lib/compose/graph/cases')
const MORE = process.argv[2] ? JSON.parse(readFileSync(process.argv[2], 'utf8')) : {}

const compose = (folder, ...args) =>
  spawnSync('docker', ['compose', '-p', 'cale-reach', '-f', 'compose.yaml', '-f', 'run.json', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

function parseCases(text) {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => ({ id: block.slice(0, block.indexOf('\n')), text: block.slice(block.indexOf('\n') + 1) }))
}

/** Every name that might lead somewhere. */
function namesIn(services) {
  const own = Object.entries(services).flatMap(([name, service]) => [
    name,
    ...[service.container_name, service.hostname].filter(Boolean),
    ...Object.values(service.networks ?? {}).flatMap((network) => network?.aliases ?? []),
    ...(service.links ?? []).map((link) => link.split(':').at(-1)),
    ...(service.extra_hosts ?? []).map((line) => line.split(/[:=]/)[0]),
  ])
  return [...new Set([...own, 'localhost'])]
}

const server = (name, port) => `require("http").createServer((_, answer) => answer.end("${name}")).listen(${port})`

const client = (names, ports) => `
const ask = async (name, port) => {
  try {
    const answer = await fetch("http://" + name + ":" + port, { signal: AbortSignal.timeout(2000) })
    return [name, port, await answer.text()]
  } catch { return null }
}
Promise.all(${JSON.stringify(names)}.flatMap((name) => ${JSON.stringify(ports)}.map((port) => ask(name, port))))
  .then((all) => console.log(JSON.stringify(all.filter(Boolean))))`

function record({ id, text }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'reach-'))
  writeFileSync(path.join(folder, 'compose.yaml'), text)
  const listens = [...text.matchAll(/^ {2}(\w+):\n {4}(?:expose: \["|labels: \{ port: ")(\d+)/gm)].map(
    ([, name, port]) => [name, Number(port)],
  )
  const run = listens.map(([name, port]) => [
    name,
    {
      image: 'node:22-alpine',
      pull_policy: 'never',
      entrypoint: [],
      command: ['node', '-e', server(name, port)],
      ...MORE,
    },
  ])
  writeFileSync(path.join(folder, 'run.json'), JSON.stringify({ services: Object.fromEntries(run) }))
  const { services } = JSON.parse(compose(folder, 'config', '--format', 'json').stdout)
  const published = Object.values(services).flatMap(({ ports = [] }) => ports.map((port) => Number(port.published)))
  const ports = [...new Set([...listens.map(([, port]) => port), ...published])]
  try {
    const up = compose(folder, 'up', '-d')
    if (up.status !== 0) throw new Error(`${id}: ${up.stderr}`)
    for (const [name, port] of listens) {
      const wait = `const go = () => fetch("http://127.0.0.1:${port}").catch(() => setTimeout(go, 100)); go()`
      compose(folder, 'exec', '-T', name, 'node', '-e', wait)
    }
    const reached = listens.flatMap(([from]) => {
      const { stdout } = compose(folder, 'exec', '-T', from, 'node', '-e', client(namesIn(services), ports))
      return JSON.parse(stdout).map(([name, port, to]) => ({ from, to, name, port }))
    })
    console.log(`${id}: ${reached.length}`)
    return { id, text, reached }
  } finally {
    compose(folder, 'down', '-t', '0', '-v')
    rmSync(folder, { recursive: true })
  }
}

const docker = execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8' }).trim()
const recorded = parseCases(readFileSync(path.join(CASES, 'reach.txt'), 'utf8')).map(record)
writeFileSync(
  path.join(CASES, 'reach.jsonl'),
  [{ docker }, ...recorded].map((one) => `${JSON.stringify(one)}\n`).join(''),
)
