import { CR, END, isBreak, isSpacing, LF } from './characters'

/** A place in the text being scanned. `line` and `column` count from 0, as libyaml's marks do. */
export interface Mark {
  offset: number
  line: number
  column: number
}

/** Walks a text character by character, counting lines and columns. */
export class Cursor {
  offset = 0
  line = 0
  column = 0

  constructor(readonly text: string) {
    // A byte order mark takes no column.
    if (text.charCodeAt(0) === 0xfeff) this.offset = 1
  }

  /** The code of the character `ahead` of the cursor; END past the end of the text. */
  code(ahead = 0): number {
    const at = this.offset + ahead
    return at < this.text.length ? this.text.charCodeAt(at) : END
  }

  mark(): Mark {
    return { offset: this.offset, line: this.line, column: this.column }
  }

  /** Past `count` characters of this line. */
  skip(count = 1): void {
    this.offset += count
    this.column += count
  }

  skipWhile(test: (code: number) => boolean): void {
    while (test(this.code())) this.skip()
  }

  /** Past a line break, which it returns as YAML reads it: `\n`, but for Unicode's own separators. */
  skipBreak(): string {
    const code = this.code()
    if (!isBreak(code)) return ''
    this.offset += code === CR && this.code(1) === LF ? 2 : 1
    this.column = 0
    this.line++
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n'
  }

  /** `---` or `...` at the start of a line, followed by a blank or nothing. */
  atDocumentIndicator(): boolean {
    if (this.column !== 0) return false
    const code = this.code()
    if (code !== 45 && code !== 46) return false
    return this.code(1) === code && this.code(2) === code && isSpacing(this.code(3))
  }
}
