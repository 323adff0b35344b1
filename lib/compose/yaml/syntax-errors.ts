import type { ErrorCode, YAMLError } from 'yaml'

interface Wording {
  code: ErrorCode
  /** Found in the parser's sentence, where one code covers several faults. */
  says?: RegExp
  /** Fits the text up to the fault, and from it on. */
  after?: RegExp
  before?: RegExp
  /** The line at fault falls between a list and its items. */
  insideList?: true
  libyaml: string
}

/** The `yaml` parser's faults in the words of libyaml, which compose prints. The first that fits wins. */
const WORDINGS: readonly Wording[] = [
  {
    code: 'TAB_AS_INDENT',
    after: /[^:\s"'\]}][ ]*\r?\n[ ]*$/,
    libyaml: 'found a tab character that violates indentation',
  },
  { code: 'TAB_AS_INDENT', libyaml: 'found character that cannot start any token' },
  { code: 'BAD_SCALAR_START', says: /flow indicator/, libyaml: 'did not find expected node content' },
  { code: 'BAD_SCALAR_START', libyaml: 'found character that cannot start any token' },
  { code: 'BLOCK_AS_IMPLICIT_KEY', says: /block sequence/, libyaml: 'did not find expected key' },
  { code: 'BLOCK_AS_IMPLICIT_KEY', libyaml: 'mapping values are not allowed in this context' },
  { code: 'MULTILINE_IMPLICIT_KEY', libyaml: 'mapping values are not allowed in this context' },
  { code: 'BAD_INDENT', says: /end with a \]/, libyaml: "did not find expected ',' or ']'" },
  { code: 'BAD_INDENT', says: /end with a \}/, libyaml: "did not find expected ',' or '}'" },
  { code: 'BAD_INDENT', insideList: true, libyaml: "did not find expected '-' indicator" },
  { code: 'BAD_INDENT', libyaml: 'did not find expected key' },
  { code: 'MISSING_CHAR', says: /without - indicator/, libyaml: "did not find expected '-' indicator" },
  { code: 'BAD_DQ_ESCAPE', libyaml: 'found unknown escape character' },
  { code: 'BAD_ALIAS', libyaml: 'did not find expected alphabetic or numeric character' },
  {
    code: 'MISSING_CHAR',
    says: /Block scalar/,
    libyaml: 'found a tab character where an indentation space is expected',
  },
  { code: 'MISSING_CHAR', says: /closing "/, before: /"/, libyaml: 'did not find expected key' },
  { code: 'MISSING_CHAR', says: /closing '/, before: /'/, libyaml: 'did not find expected key' },
  { code: 'MISSING_CHAR', says: /closing/, libyaml: 'found unexpected end of stream' },
  { code: 'MISSING_CHAR', says: /Implicit map keys/, libyaml: "could not find expected ':'" },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /block-seq-ind/,
    libyaml: 'block sequence entries are not allowed in this context',
  },
  { code: 'UNEXPECTED_TOKEN', says: /flow-map-end|in flow/, libyaml: 'did not find expected node content' },
]

/** What libyaml says of `error`, without its `yaml: line N:` prefix. */
export function libyamlSays(error: YAMLError, text: string): string {
  const [at] = error.pos
  const wording = WORDINGS.find(
    ({ code, says, after, before, insideList }) =>
      code === error.code &&
      (!says || says.test(error.message)) &&
      (!after || after.test(text.slice(0, at))) &&
      (!before || before.test(text.slice(at))) &&
      (!insideList || isInsideList(text, at)),
  )
  return wording?.libyaml ?? 'did not find expected key'
}

/** Whether the nearest line above that begins further left is an item of a list. */
function isInsideList(text: string, at: number): boolean {
  const lines = text.slice(0, at).split('\n')
  const column = (line: string) => line.length - line.trimStart().length
  const own = lines.at(-1)?.length ?? 0
  const above = lines
    .slice(0, -1)
    .findLast((line) => line.trim() !== '' && !line.trimStart().startsWith('#') && column(line) < own)
  return above?.trimStart().startsWith('- ') ?? false
}

/** What kind of slip it is, for the French explanation. */
export function slipOf(error: YAMLError): 'tab' | 'indent' | 'colon' | 'quote' | 'bracket' | 'start' | 'other' {
  if (error.code === 'TAB_AS_INDENT') return 'tab'
  if (error.code === 'MISSING_CHAR') return /closing/.test(error.message) ? 'quote' : 'colon'
  if (error.code === 'BAD_INDENT') return /end with a/.test(error.message) ? 'bracket' : 'indent'
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'MULTILINE_IMPLICIT_KEY') return 'colon'
  if (error.code === 'BAD_SCALAR_START') return 'start'
  if (error.code === 'UNEXPECTED_TOKEN' && /flow/.test(error.message)) return 'bracket'
  return 'other'
}
