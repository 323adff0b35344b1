import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { perform } from './main'
import { Output } from './output'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A folder with these files, removed after the test. Its name has a space and an accent. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cale essai é-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

interface Place {
  /** The checkout, by default. */
  cwd?: string
  /** The standard input. */
  input?: string
}

/** Runs a command line in this process, from a folder. */
export async function cale(argv: readonly string[], { cwd = ROOT, input = '' }: Place = {}): Promise<Ran> {
  const [out, err] = [memory(), memory()]
  const io = { root: ROOT, cwd, env: {}, input: Readable.from([Buffer.from(input)]) }
  const status = await perform(argv, { ...io, out: new Output(out.stream), err: new Output(err.stream) })
  return { status, stdout: out.text(), stderr: err.text() }
}

/** Runs the real command in a process of its own, as npm does. */
export function spawned(argv: readonly string[], { cwd = ROOT, input = '' }: Place = {}): Promise<Ran> {
  const env = { ...process.env, npm_lifecycle_event: 'cale', INIT_CWD: cwd, NO_COLOR: '1', FORCE_COLOR: '' }
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/cale.mjs'), ...argv], { cwd: ROOT, env })
  const [out, err] = [memory(), memory()]
  child.stdout.pipe(out.stream)
  child.stderr.pipe(err.stream)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout: out.text(), stderr: err.text() }))
  })
}

function memory(): { stream: Writable; text(): string } {
  const parts: Buffer[] = []
  const stream = new Writable({
    write(part, _, done) {
      parts.push(Buffer.from(part))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(parts).toString('utf8') }
}
