/** A text of the file as inline code, whatever it holds. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const ticks = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  // A space keeps a tick at either end apart from the fence.
  const pad = /^`|`$/.test(line) ? ' ' : ''
  return line === '' ? '(vide)' : `${ticks}${pad}${line}${pad}${ticks}`
}

export function block(lines: readonly string[], language = 'dockerfile'): string {
  return `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``
}

export function link(label: string, url: string): string {
  return `[${label}](${url})`
}

/** Paragraphs, the missing ones left out. */
export function paragraphs(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
