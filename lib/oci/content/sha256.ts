import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Bytes, toArray } from './bytes'

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Bytes): string {
  return bytesToHex(hash(toArray(bytes)))
}
