import { useEffect, useState } from 'react'

export type EditorKind = 'complet' | 'leger'

const KEY = 'cale-seche:editeur'
/** Where the full editor is heavy to load, or hard to use: fingers and small screens. */
const LIGHT = '(pointer: coarse), (max-width: 48rem)'

/** Which editor to show: the learner's choice, else what suits the device. Undefined until the browser has answered. */
export function useEditorKind(): [EditorKind | undefined, (kind: EditorKind) => void] {
  const [kind, setKind] = useState<EditorKind>()
  useEffect(() => setKind(chosen() ?? (matchMedia(LIGHT).matches ? 'leger' : 'complet')), [])
  return [
    kind,
    (next) => {
      setKind(next)
      try {
        localStorage.setItem(KEY, next)
      } catch {
        // The choice then lasts as long as the page.
      }
    },
  ]
}

function chosen(): EditorKind | undefined {
  try {
    const kind = localStorage.getItem(KEY)
    return kind === 'complet' || kind === 'leger' ? kind : undefined
  } catch {
    return undefined
  }
}
