import { YamlSyntaxError } from '../syntax-error'
import type { Cursor, Mark } from './cursor'

/** Something that a `:` further on would make a key. */
interface SimpleKey {
  /** Number of its first token. */
  number: number
  /** It stands where only a key may: without its `:`, the text is wrong. */
  required: boolean
  mark: Mark
}

/** A key fits on one line, and in this many characters. */
const MAX_LENGTH = 1024

/** What may be a key, one for each bracket around the cursor at most. */
export class SimpleKeys {
  private readonly levels: (SimpleKey | undefined)[] = [undefined]
  /** Level of the key whose first token has this number. */
  private readonly byNumber = new Map<number, number>()

  constructor(private readonly cursor: Cursor) {}

  /** Whether the token of this number may still turn out to begin a key. @throws YamlSyntaxError */
  mayBegin(number: number): boolean {
    const level = this.byNumber.get(number)
    return level !== undefined && this.isValid(level)
  }

  save(number: number, required: boolean): void {
    this.drop()
    this.byNumber.set(number, this.levels.length - 1)
    this.levels[this.levels.length - 1] = { number, required, mark: this.cursor.mark() }
  }

  /** Gives up the key of this level. @throws YamlSyntaxError when there had to be one. */
  drop(): void {
    const key = this.levels.at(-1)
    if (!key) return
    if (key.required) throw this.missingColon(key)
    this.forget(key)
  }

  /** The key that a `:` here makes, if any. @throws YamlSyntaxError */
  take(): SimpleKey | undefined {
    const key = this.levels.at(-1)
    if (!key || !this.isValid(this.levels.length - 1)) return undefined
    this.forget(key)
    return key
  }

  enter(): void {
    this.levels.push(undefined)
  }

  leave(): void {
    const key = this.levels.pop()
    if (key) this.byNumber.delete(key.number)
  }

  private forget(key: SimpleKey): void {
    this.levels[this.levels.length - 1] = undefined
    this.byNumber.delete(key.number)
  }

  private isValid(level: number): boolean {
    const key = this.levels[level]
    if (!key) return false
    const { line, offset } = key.mark
    if (line === this.cursor.line && offset + MAX_LENGTH >= this.cursor.offset) return true
    if (key.required) throw this.missingColon(key)
    this.levels[level] = undefined
    return false
  }

  private missingColon(key: SimpleKey): YamlSyntaxError {
    return new YamlSyntaxError("could not find expected ':'", this.cursor.mark(), 'colon', key.mark)
  }
}
