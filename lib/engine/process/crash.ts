import { FsError } from '@/lib/oci/fs/errno'
import type { Process } from './contract'

/** Says what a program did not foresee, in the words of most of them; its status. */
export function reportCrash(process: Process, { path, message }: FsError): number {
  try {
    process.err(`${process.name}: ${path === '' ? '' : `${path}: `}${message}\n`)
  } catch (error) {
    // Its standard error may be closed too.
    if (!(error instanceof FsError)) throw error
  }
  return 1
}
