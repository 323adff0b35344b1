import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Bytes, toArray } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { cannotOpen, linesOf, readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'

const HASHES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  md5sum: md5,
  sha1sum: sha1,
  sha256sum: sha256,
  sha512sum: sha512,
}

function digest(process: Process, bytes: Bytes): string {
  return bytesToHex((HASHES[process.name] ?? sha256)(toArray(bytes)))
}

function* check(process: Process, lists: readonly string[], quiet: boolean): Run<number> {
  let [failed, missing] = [0, 0]
  for (const list of lists.length === 0 ? ['-'] : lists) {
    for (const line of linesOf(yield* readInput(process, list))) {
      const [, wanted = '', path = ''] = /^(\w+) [ *](.*)$/.exec(line) ?? []
      try {
        const holds = digest(process, yield* readInput(process, path)) === wanted.toLowerCase()
        if (!holds) failed++
        if (!quiet || !holds) process.out(`${path}: ${holds ? 'OK' : 'FAILED'}\n`)
      } catch (error) {
        if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
        missing++
        cannotOpen(process, path, error)
        process.out(`${path}: FAILED${process.vendor === 'busybox' ? '' : ' open or read'}\n`)
      }
    }
  }
  if (process.vendor === 'busybox') {
    if (failed + missing > 0)
      process.fail(`WARNING: ${failed + missing} of ${failed + missing} computed checksums did NOT match`)
  } else {
    if (missing > 0) process.fail(`WARNING: ${missing} listed file${missing > 1 ? 's' : ''} could not be read`)
    if (failed > 0) process.fail(`WARNING: ${failed} computed checksum${failed > 1 ? 's' : ''} did NOT match`)
  }
  return failed + missing > 0 ? 1 : 0
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'cbtswz',
    long: { check: 'c', binary: 'b', text: 't', status: 's', quiet: 'quiet', warn: 'w', strict: 'strict' },
  })
  if (options.has('c')) return yield* check(process, options.operands, options.has('s', 'quiet'))
  let status = 0
  for (const path of options.operands.length === 0 ? ['-'] : options.operands) {
    try {
      process.out(`${digest(process, yield* readInput(process, path))}  ${path}\n`)
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      cannotOpen(process, path, error)
      status = 1
    }
  }
  return status
}

export const program: Program = { names: Object.keys(HASHES), vendors: ['busybox', 'gnu'], main }
