#!/usr/bin/env node
// Records what the real engine makes of builds, from a compact form: writes NAME.jsonl beside each NAME.txt.
// Usage: node scripts/record/build.mjs FILE.txt…
// Needs Docker with Buildx, and the stand-in images of lib/engine/cases/bases.json under their names. Nothing is pulled: RUN has no network.
//
// The form: `=== id | theme`, the Dockerfile, then `%% file PATH [MODE]`, `%% link PATH TARGET`, `%% ignore`, `%% args A=b…`,
// `%% target NAME`, each with its text below.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const MAX_TEXT = 3000
const FIELDS = [
  'Env',
  'Cmd',
  'Entrypoint',
  'WorkingDir',
  'User',
  'ExposedPorts',
  'Volumes',
  'Labels',
  'StopSignal',
  'Healthcheck',
  'Shell',
  'OnBuild',
]
const docker = (...args) => execFileSync('docker', args, { maxBuffer: 1 << 28 })

function readCases(text) {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head, ...rest] = block.split('\n')
      const [id, theme] = head.split(' | ')
      const [dockerfile, ...parts] = rest.join('\n').split(/^%% /m)
      const one = { id, theme, dockerfile: dockerfile.replace(/\n+$/, '\n'), files: {} }
      for (const part of parts) {
        const [line, ...body] = part.split('\n')
        const [kind, name, more] = line.split(' ')
        const content = body.join('\n').replace(/\n+$/, '\n')
        if (kind === 'file') one.files[name] = more === undefined ? content : { mode: more, text: content }
        else if (kind === 'link') one.files[name] = { link: more }
        else if (kind === 'ignore') one.dockerignore = content
        else if (kind === 'args')
          one.args = Object.fromEntries(
            line
              .slice(5)
              .split(' ')
              .map((pair) => pair.split(/=(.*)/s).slice(0, 2)),
          )
        else if (kind === 'target') one.target = name
        else throw new Error(`${id}: ${line}`)
      }
      return one
    })
}

function layOut(folder, { files, dockerfile, dockerignore }) {
  for (const [name, file] of Object.entries(files)) {
    const target = path.join(folder, name)
    mkdirSync(path.dirname(target), { recursive: true })
    if (typeof file === 'object' && file.link !== undefined) symlinkSync(file.link, target)
    else {
      writeFileSync(target, file.text ?? file)
      chmodSync(target, Number.parseInt(file.mode ?? '644', 8))
    }
  }
  writeFileSync(path.join(folder, 'Dockerfile'), dockerfile)
  if (dockerignore !== undefined) writeFileSync(path.join(folder, '.dockerignore'), dockerignore)
}

/** The entries of a tar archive. */
function* entriesOf(archive) {
  let long
  for (let at = 0; at + 512 <= archive.length; ) {
    const header = archive.subarray(at, at + 512)
    if (header.every((byte) => byte === 0)) return
    const text = (from, length) => header.toString('utf8', from, from + length).replace(/\0[\s\S]*$/, '')
    const octal = (from, length) => Number.parseInt(text(from, length).trim() || '0', 8)
    const size = octal(124, 12)
    const data = archive.subarray(at + 512, at + 512 + size)
    const type = text(156, 1) || '0'
    at += 512 + Math.ceil(size / 512) * 512
    if (type === 'L') long = data.toString('utf8').replace(/\0+$/, '')
    else if (type === 'x') long = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(data.toString('utf8'))?.[1] ?? long
    else if (type !== 'g') {
      const prefix = text(345, 155)
      yield {
        name: long ?? (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`),
        type,
        mode: octal(100, 8) & 0o7777,
        uid: octal(108, 8),
        gid: octal(116, 8),
        target: text(157, 100),
        data,
      }
      long = undefined
    }
  }
}

const TYPES = { 0: 'file', 1: 'hard', 2: 'link', 5: 'dir', 6: 'fifo' }

function describe({ type, mode, uid, gid, target, data }) {
  const kind = TYPES[type] ?? 'file'
  const node = { type: kind, mode: mode.toString(8).padStart(4, '0'), uid, gid }
  if (kind === 'link' || kind === 'hard') return { ...node, to: target }
  if (kind !== 'file') return node
  const text = data.toString('utf8')
  const isText = Buffer.from(text, 'utf8').equals(data) && text.length <= MAX_TEXT && !text.includes('\0')
  return isText
    ? { ...node, text }
    : { ...node, sha256: createHash('sha256').update(data).digest('hex'), size: data.length }
}

const absolute = (name) =>
  `/${name
    .replace(/^(\.\/|\/)+/, '')
    .replace(/^\.$/, '')
    .replace(/\/+$/, '')}`

/** An image as `docker save` gives it: its layers, base first, and its configuration. */
function readImage(tag) {
  const files = new Map([...entriesOf(docker('save', tag))].map((entry) => [entry.name, entry.data]))
  const [manifest] = JSON.parse(files.get('manifest.json').toString())
  const config = JSON.parse(files.get(manifest.Config).toString())
  return { config, layers: manifest.Layers.map((name) => files.get(name)) }
}

const bases = new Map()
/** The tree of a stand-in image, by the digest of its only layer. */
function baseTree(digest, layer) {
  if (!bases.has(digest))
    bases.set(digest, new Map([...entriesOf(layer)].map((entry) => [absolute(entry.name), describe(entry)])))
  return bases.get(digest)
}

const known = new Set()
for (const tag of docker('images', '--format', '{{.Repository}}:{{.Tag}}')
  .toString()
  .split('\n')
  .filter((name) => name !== '' && !name.startsWith('<none>'))) {
  const { RootFS } = JSON.parse(docker('image', 'inspect', tag).toString())[0]
  if (RootFS.Layers.length === 1) known.add(RootFS.Layers[0])
}

/** What the layers add to their base, or change. */
function readTree({ config, layers }) {
  const tree = new Map()
  const removed = []
  let base = new Map()
  for (const [index, layer] of layers.entries()) {
    const digest = config.rootfs.diff_ids[index]
    if (index === 0 && known.has(digest)) {
      base = baseTree(digest, layer)
      continue
    }
    for (const entry of entriesOf(layer)) {
      const at = absolute(entry.name)
      const [, folder, name] = /^(.*)\/\.wh\.(.*)$/.exec(at) ?? []
      if (at === '/') continue
      if (name === undefined) {
        tree.set(at, describe(entry))
        continue
      }
      const gone = name === '.wh..opq' ? null : `${folder}/${name}`
      for (const other of Array.from(tree.keys()))
        if (gone === null ? other.startsWith(`${folder}/`) : other === gone || other.startsWith(`${gone}/`))
          tree.delete(other)
      if (gone !== null && base.has(gone)) removed.push(gone)
    }
  }
  const same = (a, b) =>
    b !== undefined && a.type === 'dir' && ['type', 'mode', 'uid', 'gid'].every((key) => a[key] === b[key])
  const entries = [...tree].filter(([at, node]) => !same(node, base.get(at))).sort(([a], [b]) => (a < b ? -1 : 1))
  return { tree: entries.map(([at, node]) => ({ path: at, ...node })), removed: removed.sort() }
}

const unique = (lines) => [...new Set(lines)]

function record(one) {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'))
  const tag = `recorded:${path.basename(folder).toLowerCase()}`
  try {
    layOut(folder, one)
    const args = Object.entries(one.args ?? {}).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`])
    const target = one.target === undefined ? [] : ['--target', one.target]
    const { stderr, status } = spawnSync(
      'docker',
      [
        'buildx',
        'build',
        '--builder',
        'default',
        '--network',
        'none',
        '--progress',
        'plain',
        '--provenance=false',
        '-t',
        tag,
        ...args,
        ...target,
        folder,
      ],
      { encoding: 'utf8' },
    )
    const lines = stderr.split('\n')
    const steps = unique(lines.map((line) => /^#\d+ (\[(?!internal).*?\] .*)$/.exec(line)?.[1]).filter(Boolean)).sort()
    const warnings = unique(
      lines
        .filter((line) => / WARN: |^\S* - \w+: /.test(line))
        .map((line) => /(?:WARN: | - )(\w+): (.*) \(line (\d+)\)$/.exec(line)?.slice(1).join('\0'))
        .filter(Boolean),
    )
      .map((line) => line.split('\0'))
      .map(([rule, detail, line]) => ({ rule, line: Number(line), detail }))
      .sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1))
    if (status !== 0) {
      const message =
        lines
          .filter((line) => line.startsWith('ERROR: '))
          .at(-1)
          ?.slice(7) ?? ''
      if (/dial tcp|no such host/.test(message)) return null
      const error = message
        .replace(/of ref [^ ]+: /, 'of ref <REF>: ')
        .replace(/[^ "]*\/overlay2\/\w+\/merged/, '<ROOT>')
      const line = /^ *(\d+) \| >>>/m.exec(stderr)?.[1]
      const stepError = unique(
        lines.filter((text) => /^#\d+ [\d.]+ /.test(text)).map((text) => text.replace(/^#\d+ [\d.]+ /, '')),
      ).slice(-4)
      return { ok: false, error, errorLine: line === undefined ? null : Number(line), stepError, warnings, steps }
    }
    const image = readImage(tag)
    const config = Object.fromEntries(
      FIELDS.map((key) => [key, image.config.config?.[key]]).filter(
        ([, value]) => value != null && value !== '' && Object.keys(value).length > 0,
      ),
    )
    const history = image.config.history
      .filter(({ created_by, comment }) => created_by || comment !== 'Imported from -')
      .map(({ created_by, empty_layer }) => ({ createdBy: created_by, empty: empty_layer ?? false }))
    const { tree, removed } = readTree(image)
    return {
      ok: true,
      error: null,
      errorLine: null,
      warnings,
      steps,
      config,
      history,
      tree,
      ...(removed.length > 0 ? { removed } : {}),
    }
  } finally {
    spawnSync('docker', ['rmi', '-f', tag])
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const file of process.argv.slice(2)) {
  const lines = []
  for (const one of readCases(readFileSync(file, 'utf8'))) {
    const expect = record(one)
    if (expect === null) console.error(`${one.id}: needs the network, left out`)
    else lines.push(JSON.stringify({ ...one, expect }))
  }
  writeFileSync(file.replace(/\.txt$/, '.jsonl'), `${lines.join('\n')}\n`)
  console.log(`${path.basename(file)}: ${lines.length} builds`)
}
