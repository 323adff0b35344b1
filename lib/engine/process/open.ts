import { isAllowed, READ, WRITE } from '@/lib/oci/fs/credentials'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process } from './contract'
import { OpenDevice, OpenRegularFile } from './files'
import type { OpenFile } from './open-file'

export type OpenMode = 'read' | 'write' | 'append' | 'read-write' | 'exclusive'

/** Opens a path for a process: a file, a device, or one of its own descriptors (/dev/stdout). Throws an FsError. */
export function openFile(process: Process, path: string, mode: OpenMode): OpenFile {
  const { fs } = process
  const node = fs.peek(path)
  if (node?.type === 'device') {
    if (!isAllowed(process.who, node, mode === 'read' ? READ : WRITE)) throw new FsError('EACCES', path)
    return openDevice(process, node.device, path)
  }
  if (mode === 'read') return new OpenRegularFile(fs.open(path), { read: true, write: false, append: false })
  const handle = fs.openToWrite(path, { truncate: mode === 'write', exclusive: mode === 'exclusive' })
  return new OpenRegularFile(handle, { read: mode === 'read-write', write: true, append: mode === 'append' })
}

function openDevice(process: Process, device: string, path: string): OpenFile {
  if (!device.startsWith('fd:')) return new OpenDevice(device, `${process.sandbox.hostname}:${process.pid}`)
  const file = process.files.get(Number(device.slice('fd:'.length)))
  if (file === undefined) throw new FsError('ENOENT', path)
  file.retain()
  return file
}
