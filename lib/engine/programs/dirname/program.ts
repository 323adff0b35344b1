import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { missingOperand } from '../shared/words'

/** The folder of a path as it is written. */
function folderOf(path: string): string {
  const clean = path.replace(/\/+$/, '')
  if (clean === '') return path.startsWith('/') ? '/' : '.'
  const slash = clean.lastIndexOf('/')
  return slash === -1 ? '.' : clean.slice(0, slash).replace(/\/+$/, '') || '/'
}

function main(process: Process): number {
  const { operands } = readOptions(process, { flags: 'z' })
  if (operands.length === 0) return missingOperand(process, 'dirname FILENAME')
  for (const path of operands) process.out(`${folderOf(path)}\n`)
  return 0
}

export const program: Program = { names: ['dirname'], vendors: ['busybox', 'gnu'], main }
