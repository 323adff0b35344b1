/** How a command follows the one before: `&&`, `||`, or anyway. */
export type Joint = 'and' | 'or' | 'then'

/** One simple command of a shell script, its words expanded and unquoted. */
export interface SimpleCommand {
  joint: Joint
  argv: string[]
}

/** Words that frame commands without being one. */
const FRAMING = new Set(['if', 'then', 'else', 'elif', 'fi', 'while', 'until', 'do', 'done', '!', '{', '}', 'time'])
const OPERATOR = /^(&&|\|\||;;|[;&|()\n])/
const REDIRECTION = /^\d*(>>|>&|<<<|[<>])/

/**
 * The simple commands of a POSIX shell script, in the order of the text: quotes, escapes, variables, comments and
 * redirections are read; branches are not chosen, and a pipeline's commands all run. `lookUp` gives a variable's value.
 */
export function readScript(script: string, lookUp: (name: string) => string): SimpleCommand[] {
  const commands: SimpleCommand[] = []
  let argv: string[] = []
  let joint: Joint = 'then'
  let at = 0
  let skipWord = false

  function end(next: Joint): void {
    if (argv.length > 0) commands.push({ joint, argv })
    argv = []
    joint = next
  }

  while (at < script.length) {
    const rest = script.slice(at)
    const space = /^([ \t\r]|\\\r?\n)+/.exec(rest)
    if (space) {
      at += space[0].length
      continue
    }
    const comment = /^#[^\n]*/.exec(rest)
    if (comment) {
      at += comment[0].length
      continue
    }
    const operator = OPERATOR.exec(rest)?.[0]
    if (operator) {
      at += operator.length
      end(operator === '&&' ? 'and' : operator === '||' ? 'or' : 'then')
      continue
    }
    const redirection = REDIRECTION.exec(rest)
    if (redirection) {
      at += redirection[0].length
      skipWord = true
      continue
    }
    const word = readWord(script, at, lookUp)
    at = word.end
    if (skipWord) skipWord = false
    else if (argv.length > 0 || !FRAMING.has(word.value)) argv.push(word.value)
  }
  end('then')
  return commands
}

function readWord(script: string, start: number, lookUp: (name: string) => string): { value: string; end: number } {
  let value = ''
  let quote = ''
  let at = start
  while (at < script.length) {
    const char = script[at] ?? ''
    if (quote === "'" && char !== "'") value += char
    else if (char === '\\') {
      at++
      const next = script[at] ?? ''
      if (next !== '\n') value += quote === '"' && !'"$`\\'.includes(next) ? `\\${next}` : next
    } else if (char === quote) quote = ''
    else if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === '$') {
      const variable = /^\$(?:(\w+)|\{(\w+)[^}]*\})/.exec(script.slice(at))
      if (variable) {
        value += lookUp(variable[1] ?? variable[2] ?? '')
        at += variable[0].length - 1
      } else value += char
    } else if (quote === '' && (/[\s;&|()<>]/.test(char) || OPERATOR.test(char))) break
    else value += char
    at++
  }
  // A character that starts nothing known must not stop the reader.
  return { value, end: Math.max(at, start + 1) }
}
