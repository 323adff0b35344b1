import type { Language } from './language'

export type TokenKind = 'motcle' | 'chaine' | 'nombre' | 'nom' | 'commentaire' | 'texte'

export interface HighlightToken {
  kind: TokenKind
  text: string
}

type Rule = readonly [TokenKind, RegExp]

const STRING: Rule = ['chaine', /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?/y]
const HASH: Rule = ['commentaire', /(?<=^|\s)#.*/y]
const VARIABLE: Rule = ['nom', /\$\{[^}]*\}?|\$\w+/y]
const NUMBER: Rule = ['nombre', /\b\d+(?:\.\d+)*(?:[smhkMGb]\b)?/y]
const DOCKER_WORDS =
  'ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR'
const JS_WORDS =
  'async|await|class|const|else|export|for|from|function|if|import|let|new|null|return|throw|true|false|try|catch|while'
const PYTHON_WORDS =
  'and|as|class|def|elif|else|except|False|for|from|if|import|in|is|lambda|None|not|or|pass|raise|return|True|try|while|with'

/** One pass, line by line: enough to read by, without the memory that would need a whole parser. */
const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  dockerfile: [
    ['commentaire', /^\s*#.*/y],
    ['motcle', new RegExp(`(?<=^\\s*)(?:${DOCKER_WORDS})(?=\\s|$)|(?<=^\\s*FROM\\s.*\\s)AS(?=\\s)`, 'iy')],
    ['nom', /--[a-z-]+(?==)/y],
    STRING,
    VARIABLE,
    NUMBER,
  ],
  yaml: [HASH, ['motcle', /(?<=^[\s-]*)[\w.-]+(?=\s*:(?:\s|$))/y], STRING, VARIABLE, NUMBER],
  javascript: [
    ['commentaire', /\/\/.*/y],
    ['chaine', /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`(?:\\.|[^`\\])*`?/y],
    ['motcle', new RegExp(`\\b(?:${JS_WORDS})\\b`, 'y')],
    NUMBER,
  ],
  python: [
    ['commentaire', /#.*/y],
    STRING,
    ['motcle', new RegExp(`\\b(?:${PYTHON_WORDS})\\b`, 'y')],
    ['nom', /@[\w.]+/y],
    NUMBER,
  ],
  ignore: [
    ['commentaire', /^#.*/y],
    ['motcle', /^!/y],
  ],
  env: [
    ['commentaire', /^\s*#.*/y],
    ['motcle', /(?<=^\s*)[A-Za-z_]\w*(?==)/y],
  ],
  text: [],
}

/** The tokens of one line; their texts put together give the line back. */
export function highlightLine(line: string, language: Language): HighlightToken[] {
  const tokens: HighlightToken[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '') tokens.push({ kind: 'texte', text: plain })
    plain = ''
  }
  for (let at = 0; at < line.length; ) {
    const found = match(line, at, RULES[language])
    if (found) {
      flush()
      tokens.push(found)
      at += found.text.length
    } else plain += line[at++]
  }
  flush()
  return tokens
}

function match(line: string, at: number, rules: readonly Rule[]): HighlightToken | undefined {
  for (const [kind, regex] of rules) {
    regex.lastIndex = at
    const text = regex.exec(line)?.[0]
    if (text) return { kind, text }
  }
  return undefined
}
