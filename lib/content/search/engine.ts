import MiniSearch from 'minisearch'
import { fold } from '@/lib/text/fold'
import { processTerm, tokenize } from './french-terms'

/** One thing that can be found: a section of the course, a word of the glossary, a rule, an attribute of Compose. */
export interface SearchDocument {
  /** Its address: /cours/images#couches */
  href: string
  /** Where it belongs: the chapter's title, or « Glossaire ». */
  place: string
  title: string
  text: string
  /** How much it counts beside the others, 1 by default: what is looked up comes after what is read. */
  weight?: number
}

export interface SearchHit extends SearchDocument {
  /** A passage of the text, cut in pieces; `hit` pieces are the words that were found. */
  passage: { text: string; hit: boolean }[]
}

export type Search = (query: string) => SearchHit[]

/** Indexes the documents and returns the function that searches them. All words are asked for first, then any of them. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: ['title', 'text', 'place'],
    tokenize,
    processTerm,
    searchOptions: {
      boost: { title: 4, place: 1.5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      boostDocument: (id) => documents[id as number]?.weight ?? 1,
    },
  })
  index.addAll(documents.map((document, id) => ({ id, ...document })))

  return (query) => {
    const all = index.search(query, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(query)
    return found.slice(0, 20).flatMap(({ id, terms }) => {
      const document = documents[id as number]
      return document ? [{ ...document, passage: passageOf(document.text, terms) }] : []
    })
  }
}

const before = 60
const length = 220

/** About `length` characters around the first word that carries one of `terms`. */
function passageOf(text: string, terms: readonly string[]): SearchHit['passage'] {
  const words = [...text.matchAll(/[\p{L}\d_.-]+/gu)].map((match) => ({ at: match.index, word: match[0] }))
  const hits = words.filter(({ word }) => tokenize(word).some((part) => matches(part, terms)))
  const first = hits[0]?.at ?? 0
  const start = first > before ? text.indexOf(' ', first - before) + 1 : 0
  const end = Math.min(text.length, start + length)
  const pieces: SearchHit['passage'] = start > 0 ? [{ text: '… ', hit: false }] : []
  let at = start
  for (const { at: from, word } of hits) {
    if (from < start || from + word.length > end) continue
    pieces.push({ text: text.slice(at, from), hit: false }, { text: word, hit: true })
    at = from + word.length
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), hit: false })
  return pieces.filter((piece) => piece.text !== '')
}

function matches(word: string, terms: readonly string[]): boolean {
  const processed = [processTerm(fold(word))].flat()
  return processed.some((term) => term !== null && terms.includes(term))
}
