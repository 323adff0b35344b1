/**
 * Where a French text lacks a no-break space or a curled apostrophe, code between backticks left out: what the tests of
 * every text ask. Empty when there is nothing to correct.
 */
export function frenchMistakes(markdown: string): string[] {
  const prose = markdown.replace(/(`+)[\s\S]*?\1/g, '…')
  return [...prose.matchAll(/.{0,12}(?: [;!?»]|« | :(?=\s)|\p{L}'\p{L}).{0,12}/gu)].map(([found]) => found)
}
