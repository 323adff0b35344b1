import { isSpace } from '../syntax/space'

/** Collects the words of an expanded text: what a variable gives is split at spaces, what is quoted is not. */
export class WordList {
  readonly #words: string[] = []
  #word = ''
  #inWord = false

  /** A character that ends the word when it is a space. */
  addChar(char: string): void {
    if (!isSpace(char.codePointAt(0) ?? 0)) this.addRaw(char)
    else if (this.#inWord && this.#word !== '') this.#flush()
  }

  addString(text: string): void {
    for (const char of text) this.addChar(char)
  }

  /** A text that belongs to the word as it is. */
  addRaw(text: string): void {
    this.#word += text
    this.#inWord = true
  }

  end(): string[] {
    if (this.#word !== '') this.#flush()
    return this.#words
  }

  #flush(): void {
    this.#words.push(this.#word)
    this.#word = ''
    this.#inWord = false
  }
}
