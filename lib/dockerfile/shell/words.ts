import { isSpace } from '../syntax/space'

/** Collects the words of an expanded text: what a variable gives is split at spaces, what is quoted is not. */
export class WordList {
  readonly #words: string[] = []
  #word = ''

  /** A text whose spaces end words. */
  addString(text: string): void {
    let start = 0
    for (let at = 0; at < text.length; at++) {
      if (!isSpace(text.charCodeAt(at))) continue
      this.#word += text.slice(start, at)
      this.#flush()
      start = at + 1
    }
    this.#word += text.slice(start)
  }

  /** A text that belongs to the word as it is. */
  addRaw(text: string): void {
    this.#word += text
  }

  /** Forgets the beginning of the word that is being read. */
  drop(): void {
    this.#word = ''
  }

  end(): string[] {
    this.#flush()
    return this.#words
  }

  #flush(): void {
    if (this.#word === '') return
    this.#words.push(this.#word)
    this.#word = ''
  }
}
