import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogImage } from '@/lib/oci/catalog/catalog'
import { userlandRoot } from '@/lib/oci/catalog/userland'
import type { DirNode } from '@/lib/oci/fs/node'
import { Session } from '../testing/session'
import { readTranscript } from '../testing/transcript'

function debian(): DirNode {
  const image = catalogImage('debian:bookworm')
  if (image === undefined) throw new Error('no Debian in the catalogue')
  return image.root
}

/** Where the transcripts of each vendor were recorded, and what stands for it here. */
const ROOTS: Readonly<Record<string, () => DirNode>> = {
  busybox: userlandRoot,
  gnu: debian,
  dash: debian,
  bash: debian,
}

/** Of the help of busybox, only that it is printed is compared. */
function withoutHelp(output: string): string {
  return output.replace(/^BusyBox v.*multi-call binary\.\n[\s\S]*/m, 'BusyBox: (help)\n')
}

const folder = import.meta.dirname

for (const [vendor, root] of Object.entries(ROOTS)) {
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, `${vendor}.txt`)))
  if (names.length === 0) continue
  describe(vendor, () => {
    test.each(names)('%s answers as the real one', (name) => {
      const text = readFileSync(path.join(folder, name, `${vendor}.txt`), 'utf8')
      const [, shell = 'sh'] = /^# shell: (.+)$/m.exec(text) ?? []
      const session = new Session(root())
      const exchanges = readTranscript(text)
      const answers = exchanges.map(({ command }) => {
        const { output, status } = session.run([shell, '-c', command])
        return { command, output: withoutHelp(output === '' || output.endsWith('\n') ? output : `${output}\n`), status }
      })
      expect(answers).toEqual(exchanges)
    })
  })
}
