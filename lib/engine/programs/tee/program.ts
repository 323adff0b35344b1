import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { openFile } from '../../process/open'
import type { OpenFile } from '../../process/open-file'
import type { Run } from '../../process/wait'
import { readOptions } from '../shared/options'

function* main(process: Process): Run<number> {
  const options = readOptions(process, { flags: 'aip', long: { append: 'a' } })
  const files: OpenFile[] = []
  let status = 0
  for (const path of options.operands) {
    try {
      files.push(openFile(process, path, options.has('a') ? 'append' : 'write'))
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      status = process.fail(`${path}: ${error.message}`)
    }
  }
  for (;;) {
    const bytes = yield* process.read(0)
    if (bytes === null) break
    process.write(1, bytes)
    for (const file of files) file.write(bytes)
    yield
  }
  for (const file of files) file.release()
  return status
}

export const program: Program = { names: ['tee'], vendors: ['busybox', 'gnu'], main }
