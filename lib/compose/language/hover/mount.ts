import { code, list, paragraphs } from '@/lib/text/markdown'
import { ComposeError } from '../../errors'
import { splitVolume, type VolumeSpec } from '../../forms/volume'
import type { Mount } from '../../project'

/** What the short form of a mount does, variables already replaced; null when it cannot be read. */
export function mountMarkdown(spec: string): string | null {
  const volume = read(spec)
  if (!volume) return null
  const { type, source, target, readOnly, nocopy } = volume
  return paragraphs(
    `**${code(spec)}** — montage`,
    list([
      mountLine({ type, target, ...(source === '' ? {} : { source }) }),
      readOnly ? 'En lecture seule pour le conteneur' : 'En lecture et en écriture',
      ...(type === 'bind' ? ['Cache ce que l’image avait à cet endroit'] : []),
      ...(nocopy ? ['Un volume neuf reste vide, même si l’image a des fichiers à cet endroit'] : []),
    ]),
  )
}

/** « volume `data` → `/var/lib/data` ». */
export function mountLine({ type, source, target }: Mount): string {
  if (type === 'tmpfs') return `en mémoire → ${code(target)}`
  const from =
    source === undefined
      ? 'volume anonyme'
      : type === 'bind'
        ? `${code(source)} de l’hôte`
        : `${type === 'image' ? 'image' : 'volume'} ${code(source)}`
  return `${from} → ${code(target)}`
}

function read(spec: string): VolumeSpec | null {
  try {
    return splitVolume(spec, { file: '', start: 0, end: 0 })
  } catch (error) {
    if (error instanceof ComposeError) return null
    throw error
  }
}
