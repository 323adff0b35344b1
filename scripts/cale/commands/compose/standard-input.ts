import type { ConfigRequest } from '@/lib/compose/config/request'
import type { Io } from '../../command'
import { textOf } from '../../files/read-text'

/** The file that `-f -` reads: the standard input, under that name. @throws WrongUse when it is not text */
export async function standardInput({ configFiles = [] }: ConfigRequest, io: Io): Promise<Record<string, string>> {
  if (!configFiles.includes('-')) return {}
  const parts: Uint8Array[] = []
  for await (const part of io.input) parts.push(part)
  return { '-': textOf(Buffer.concat(parts), 'entrée standard') }
}
