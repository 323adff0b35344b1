const CODES = { red: 31, yellow: 33, blue: 34, cyan: 36, green: 32, dim: 2, bold: 1 } as const

export type Style = keyof typeof CODES

/** Paints a text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string

export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text)
}

/**
 * A text from a file, safe to print: control characters, which could move the cursor or rewrite the screen, become their
 * pictures (␛). Tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, (char) => {
    const code = char.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '�'
  })
}

/** The columns a text takes: two for an emoji or an ideogram, none for a combining mark. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of new Intl.Segmenter('fr').segment(text)) {
    width +=
      /\p{Emoji_Presentation}|\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(
        segment,
      )
        ? 2
        : 1
  }
  return width
}
