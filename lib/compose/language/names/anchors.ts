import { branchesOf, type Source } from '../syntax/source'
import type { Word } from '../syntax/tree'

interface Anchored {
  name: string
  anchor: Word | undefined
  /** The anchor and its aliases. */
  all: readonly Word[]
}

/** The anchor that stands at an offset, or that an alias there stands for. */
export function anchorAt(source: Source, offset: number): Anchored | null {
  const branches = [...branchesOf(source)]
  const words = branches.flatMap(({ kind, anchor, word }) => [anchor, kind === 'alias' ? word : null])
  const under = words.find((word) => word && offset >= word.start - 1 && offset <= word.end)
  if (!under) return null
  const all = words.filter((word): word is Word => word?.text === under.text)
  return {
    name: under.text,
    anchor: branches.find(({ anchor }) => anchor?.text === under.text)?.anchor ?? undefined,
    all,
  }
}
