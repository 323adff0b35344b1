import { asBytes, decode } from '@/lib/oci/content/bytes'
import { EXECUTE } from '@/lib/oci/fs/credentials'
import { FsError } from '@/lib/oci/fs/errno'
import { absolute } from '@/lib/oci/fs/path'
import type { Run } from '../../process/wait'
import { echoText } from '../../programs/echo/text'
import { BASH_PRINTF, BUSYBOX_PRINTF, DASH_PRINTF, runPrintf } from '../../programs/printf/run'
import { runTest } from '../../programs/test/run'
import type { Shell } from '../shell'
import { type Builtin, EVERY, plain } from './builtin'

/** The folder the shell says it is in, links kept. */
function logicalFolder(shell: Shell): string {
  const pwd = shell.variables.get('PWD')
  return pwd?.startsWith('/') && shell.process.fs.peek(pwd) === shell.process.fs.peek('.') ? pwd : shell.process.cwd
}

function changeFolder(shell: Shell, [, ...words]: readonly string[]): number {
  const { fs } = shell.process
  const isPhysical = words[0] === '-P'
  const [given] = words.filter((word) => !/^-[LP]$/.test(word))
  const target = given ?? shell.variables.get('HOME') ?? ''
  const isBack = target === '-'
  const wanted = isBack ? (shell.variables.get('OLDPWD') ?? '') : target
  const from = logicalFolder(shell)
  const path = wanted === '' ? from : absolute(from, wanted)
  const refuse = (reason: string) => {
    if (shell.dialect.name === 'bash') shell.complainOf('cd', `${wanted}: ${reason}`)
    else shell.complainOf('cd', `can't cd to ${wanted}${shell.dialect.name === 'ash' ? `: ${reason}` : ''}`)
    return shell.dialect.name === 'bash' ? 1 : 2
  }
  try {
    const { node } = fs.stat(path)
    if (node.type !== 'dir') return refuse('Not a directory')
    if (!fs.allows(path, EXECUTE)) return refuse('Permission denied')
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    return refuse(error.message)
  }
  shell.process.cwd = fs.realpath(path)
  shell.variables.set('OLDPWD', from)
  shell.variables.set('PWD', isPhysical ? shell.process.cwd : path)
  if (isBack) shell.process.out(`${path}\n`)
  return 0
}

/** Reads a line; a backslash joins the next one unless -r. */
function* readLine(shell: Shell, raw: boolean): Run<{ text: string; ended: boolean }> {
  let text = ''
  for (;;) {
    const bytes = yield* shell.process.read(0, 4096, true)
    if (bytes === null) return { text: decode(asBytes(text)), ended: true }
    text += bytes
    if (!text.endsWith('\n')) continue
    text = text.slice(0, -1)
    if (raw || !/(^|[^\\])(\\\\)*\\$/.test(text)) return { text: decode(asBytes(text)), ended: false }
    text = text.slice(0, -1)
  }
}

const read: Builtin = {
  dialects: EVERY,
  isSpecial: false,
  *run(shell, [, ...words]) {
    let raw = false
    const names: string[] = []
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? ''
      if (names.length > 0 || !word.startsWith('-')) names.push(word)
      else {
        raw ||= word.includes('r')
        if (/[pntdui]$/.test(word)) {
          const value = words[++at] ?? ''
          if (word.endsWith('p')) shell.process.err(value)
        }
      }
    }
    const { text, ended } = yield* readLine(shell, raw)
    const targets = names.length > 0 ? names : ['REPLY']
    assignFields(shell, targets, text, raw, names.length === 0)
    return ended ? 1 : 0
  },
}

function assignFields(shell: Shell, names: readonly string[], text: string, raw: boolean, whole: boolean): void {
  const ifs = shell.variables.get('IFS') ?? ' \t\n'
  const isBlank = (char: string) => ' \t\n'.includes(char) && ifs.includes(char)
  let at = 0
  const skip = () => {
    while (at < text.length && isBlank(text[at] ?? '')) at++
  }
  if (!whole) skip()
  for (const [index, name] of names.entries()) {
    let value = ''
    if (index === names.length - 1) {
      value = raw ? text.slice(at) : text.slice(at).replace(/\\(.)/g, '$1')
      if (!whole) while (value !== '' && isBlank(value.at(-1) ?? '')) value = value.slice(0, -1)
    } else {
      while (at < text.length && !ifs.includes(text[at] ?? '')) {
        if (text[at] === '\\' && !raw) at++
        value += text[at++] ?? ''
      }
      skip()
      if (ifs.includes(text[at] ?? ' ') && !isBlank(text[at] ?? ' ')) {
        at++
        skip()
      }
    }
    shell.variables.set(name, value)
  }
}

const mapfile: Builtin = {
  dialects: ['bash'],
  isSpecial: false,
  *run(shell, [, ...words]) {
    const strips = words.includes('-t')
    const name = words.find((word) => !word.startsWith('-')) ?? 'MAPFILE'
    const text = decode(yield* shell.process.readAll(0))
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
    shell.variables.setElements(name, new Map(lines.map((line, index) => [index, strips ? line : `${line}\n`])))
    return 0
  },
}

export const FILES: Readonly<Record<string, Builtin>> = {
  cd: plain(changeFolder),
  pwd: plain((shell, [, option]) => {
    shell.process.out(`${option === '-P' ? shell.process.cwd : logicalFolder(shell)}\n`)
    return 0
  }),
  echo: plain((shell, [, ...words]) => {
    shell.process.write(1, echoText(words, shell.dialect.echoEscapes))
    return 0
  }),
  printf: plain((shell, [, ...words]) => {
    const { name } = shell.dialect
    if (name === 'ash')
      return runPrintf(shell.process, words, { ...BUSYBOX_PRINTF, usageStatus: 2 }, (message) =>
        shell.complain(message),
      )
    const own = name === 'dash' ? DASH_PRINTF : BASH_PRINTF
    return runPrintf(shell.process, words, own, (message) => shell.complainOf('printf', message))
  }),
  test: plain((shell, argv) => runTest(shell.process, argv, (message) => complainOfTest(shell, argv, message))),
  '[': plain((shell, argv) => runTest(shell.process, argv, (message) => complainOfTest(shell, argv, message))),
  read,
  mapfile,
  readarray: mapfile,
  umask: plain((shell, [, mask]) => {
    const { process } = shell
    if (mask === undefined || mask === '-S') process.out(`${process.umask.toString(8).padStart(4, '0')}\n`)
    else if (/^[0-7]+$/.test(mask)) process.umask = Number.parseInt(mask, 8) & 0o777
    else {
      shell.complainOf('umask', `Illegal mode: ${mask}`)
      return 2
    }
    return 0
  }),
}

function complainOfTest(shell: Shell, [name = 'test']: readonly string[], message: string): void {
  const { dialect } = shell
  if (dialect.name === 'ash') shell.complain(message)
  else if (dialect.name === 'dash') {
    shell.complainOf(
      name,
      message
        .replace(/^(.*): bad number$/, 'Illegal number: $1')
        .replace(/: unknown operand$/, ': unexpected operator'),
    )
  } else {
    shell.complainOf(
      name,
      message
        .replace(/: bad number$/, ': integer expression expected')
        .replace(/: unknown operand$/, ': unary operator expected'),
    )
  }
}
