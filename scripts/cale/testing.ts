import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A folder with these files, removed after the test. */
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

/** Runs the real command, as npm does, in a folder. */
export function cale(argv: readonly string[], { cwd = ROOT, input = '' } = {}): Promise<Ran> {
  const env = { ...process.env, npm_lifecycle_event: 'cale', INIT_CWD: cwd, NO_COLOR: '1', FORCE_COLOR: '' }
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/cale.mjs'), ...argv], { cwd: ROOT, env })
  const read = (stream: NodeJS.ReadableStream) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    return () => Buffer.concat(parts).toString('utf8')
  }
  const stdout = read(child.stdout)
  const stderr = read(child.stderr)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout: stdout(), stderr: stderr() }))
  })
}
