const thin = '\u202F'
const hard = '\u00A0'

/**
 * Puts the no-break spaces of French typography where an ordinary space stands, and curls the apostrophe between letters:
 * U+202F before ; ! ? and inside « », U+00A0 before a colon. Text that already has them is left as it is.
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/(\p{L})'(?=[\p{L}\d«])/gu, '$1’')
    .replace(/ (?=[;!?](?:\s|$|[).,»\u202F\u00A0]))/g, thin)
    .replace(/ (?=:(?:\s|$))/g, hard)
    .replace(/«[ \u00A0]?(?=\S)/g, `«${thin}`)
    .replace(/(\S)[ \u00A0](?=»)/g, `$1${thin}`)
    .replace(/(\d) (?=(?:%|Mo|Go|ko|To|ms|min|s|h|€)(?![\p{L}\d]))/gu, `$1${hard}`)
}
