import { gunzipSync, gzipSync } from 'fflate'
import { type Bytes, fromArray, toArray } from '@/lib/oci/content/bytes'

/** Compresses as gzip does; the header holds no date, so that the same bytes always give the same. */
export function compress(bytes: Bytes, level = 6): Bytes {
  return fromArray(gzipSync(toArray(bytes), { level: level as 6, mtime: 0 }))
}

/** The bytes inside a gzip; undefined when it is none, or is broken. */
export function decompress(bytes: Bytes): Bytes | undefined {
  if (!bytes.startsWith('\x1f\x8b')) return undefined
  try {
    return fromArray(gunzipSync(toArray(bytes)))
  } catch {
    return undefined
  }
}
