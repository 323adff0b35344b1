/** The instructions of a Dockerfile, as BuildKit knows them. */
export const KEYWORDS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const

export type Keyword = (typeof KEYWORDS)[number]

const KNOWN: ReadonlySet<string> = new Set(KEYWORDS)

/** The keyword a word stands for, whatever its case; undefined when BuildKit does not know it. */
export function keywordOf(word: string): Keyword | undefined {
  if (KNOWN.has(word)) return word as Keyword
  // The letters of other alphabets whose upper case is one of ours (« ı », « ſ ») make no keyword.
  const upper = /^[A-Za-z]+$/.test(word) ? word.toUpperCase() : ''
  return KNOWN.has(upper) ? (upper as Keyword) : undefined
}
