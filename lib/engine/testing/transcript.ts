/** A command of a transcript, and what the real program answered. */
export interface Exchange {
  command: string
  output: string
  status: number
}

/**
 * Reads a transcript: `$ command` (`> ` goes on with it), then what it printed, then `[status]` when it is not 0. A line
 * that begins with `#` before the first command is a comment.
 */
export function readTranscript(text: string): Exchange[] {
  const exchanges: Exchange[] = []
  for (const line of text.split('\n')) {
    const last = exchanges.at(-1)
    if (line.startsWith('$ ')) exchanges.push({ command: line.slice(2), output: '', status: 0 })
    else if (last === undefined) continue
    else if (line.startsWith('> ') && last.output === '' && last.status === 0) last.command += `\n${line.slice(2)}`
    else {
      const [, status] = /^\[(\d+)\]$/.exec(line) ?? []
      if (status !== undefined) last.status = Number(status)
      else last.output += `${line}\n`
    }
  }
  // The file ends with a line feed of its own.
  const last = exchanges.at(-1)
  if (last !== undefined) last.output = last.output.replace(/\n$/, '')
  return exchanges
}
