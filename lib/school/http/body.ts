import { SchoolError } from '../error'

/** The JSON of a body, undefined when it is empty. Stops reading at `maxBytes`, whatever the headers announce. */
export async function readBody(request: Request, maxBytes: number): Promise<unknown> {
  if (request.body === null || request.method === 'GET' || request.method === 'HEAD') return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) {
      throw new SchoolError('too-large', `C’est trop volumineux : ${Math.floor(maxBytes / 1024)} ko au plus.`)
    }
    chunks.push(chunk)
  }
  if (size === 0) return undefined
  const text = new TextDecoder().decode(Buffer.concat(chunks))
  try {
    return JSON.parse(text)
  } catch {
    throw new SchoolError('invalid', 'La demande n’est pas du JSON.')
  }
}
