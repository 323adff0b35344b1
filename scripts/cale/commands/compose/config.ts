import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { FlagError } from '@/lib/compose/config/flags'
import { type ConfigRequest, FLAGS, readRequest } from '@/lib/compose/config/request'
import { type ConfigOutcome, composeConfig } from '@/lib/compose/config/run'
import { CONFIG_NAMES } from '@/lib/compose/project/config-files'
import { suggest } from '@/lib/dockerfile/syntax/suggest'
import { type Command, type Io, type Status, WrongUse } from '../../command'
import { nativePath, posixPath, readOutside } from '../../files/posix-path'
import { readText } from '../../files/read-text'
import { reasonOf } from '../../files/reason'
import { orDidYouMean } from '../../options'
import { configHelp, NAME } from './config-help'
import { configStream } from './config-stream'
import { printSaid } from './said'
import { standardInput } from './standard-input'

/** `cale compose config`: what `docker compose config` prints, on the same streams; and why, in French. */
export const config: Command = {
  async run(argv, io) {
    if (argv.includes('--help') || argv.includes('-h')) {
      await io.out.write(configHelp)
      return 0
    }
    if (argv.includes('--jsonl')) {
      if (argv.length > 1) throw new WrongUse('--jsonl lit l’entrée standard : les options sont dans « argv »', NAME)
      return configStream(io)
    }
    const request = requestOf(argv)
    if (request.digests) {
      throw new WrongUse('les empreintes (digests) se demandent à un registre, et cale n’en interroge aucun', NAME)
    }
    const outcome = await answer(request, io)
    await printSaid(outcome, io)
    return deliver(outcome, request, io)
  },
}

/** @throws WrongUse, in French, on what docker would refuse */
function requestOf(argv: readonly string[]): ConfigRequest {
  try {
    return readRequest(argv)
  } catch (error) {
    if (!(error instanceof FlagError)) throw error
    const match = suggest(
      error.flag.replace(/^-+/, ''),
      FLAGS.map(({ name }) => name),
    )
    const sentences = {
      unknown: `option inconnue : ${error.flag}${orDidYouMean(match && `--${match}`)}`,
      'no-value': `${error.flag} attend une valeur`,
      'bad-value': `la valeur de ${error.flag} ne convient pas (${error.message})`,
      'bad-syntax': `« ${error.flag} » ne se lit pas comme une option`,
    }
    throw new WrongUse(sentences[error.fault], NAME)
  }
}

async function answer(request: ConfigRequest, io: Io): Promise<ConfigOutcome> {
  const env = Object.fromEntries(
    Object.entries(io.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const cwd = posixPath(io.cwd)
  for (const name of request.configFiles ?? CONFIG_NAMES) checkText(path.resolve(io.cwd, nativePath(name)), name)
  return composeConfig(request, {
    files: await standardInput(request, io),
    outside: readOutside,
    env: { ...env, PWD: cwd },
    cwd,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  })
}

/** Compose says of a missing file that it is missing; of one that is not text, it would only say that it is not YAML. */
function checkText(file: string, shown: string): void {
  if (shown !== '-' && existsSync(file)) readText(file, shown)
}

async function deliver(
  { text, error }: ConfigOutcome,
  { output, quiet, list }: ConfigRequest,
  io: Io,
): Promise<Status> {
  if (list !== undefined || (output === undefined && !quiet)) await io.out.write(text)
  else if (output !== undefined && !quiet && error === null)
    save(path.resolve(io.cwd, nativePath(output)), output, text)
  return error === null ? 0 : 1
}

function save(file: string, shown: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new WrongUse(`« ${shown} » ${reasonOf(error)}`, NAME)
  }
}
