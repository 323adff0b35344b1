import type { BaseImage } from '@/lib/oci/base-image'
import type { Step } from '../../build/types'
import { installedPackages } from '../../run-script/packages'
import { ownImage } from './base-system'
import { commandsBefore, stepsBefore } from './history'

/** Programs that people count on, by the packages that bring them under another name. */
const PROVIDERS: Readonly<Record<string, RegExp>> = {
  curl: /^curl/,
  wget: /^wget/,
  git: /^git/,
  unzip: /^unzip/,
  jq: /^jq/,
  bash: /^bash/,
  node: /node/,
  npm: /node|npm/,
  useradd: /^(?:shadow|passwd)/,
  groupadd: /^(?:shadow|passwd)/,
  adduser: /^adduser/,
  make: /./,
  gcc: /./,
  python3: /./,
  pip: /./,
  ssh: /ssh|git/,
}

/** Whether `imageWithout` may know that an image lacks a program of this name. */
export const isKnownProgram = (program: string) => Object.hasOwn(PROVIDERS, program)

/**
 * The image that a step runs in, when it is known to lack `program` and nothing before the command at `index` can have brought it:
 * neither a package, nor a file copied or downloaded under its name. Null when the program may be there.
 */
export function imageWithout(program: string, step: Step, index = 0): BaseImage | null {
  const provider = Object.hasOwn(PROVIDERS, program) ? PROVIDERS[program] : undefined
  const image = ownImage(step.stage)
  if (provider === undefined || image === null || !image.absent.split(' ').includes(program)) return null
  const commands = commandsBefore(step, index)
  const packages = commands.flatMap(installedPackages)
  // A list in a variable, or from another command, may name anything.
  if (packages.some((name) => name.includes('$') || provider.test(name))) return null
  if (commands.some(({ name }) => name === 'xargs')) return null
  const named = program === 'npm' ? /node|npm/ : new RegExp(`(?<![\\w-])${program}(?![\\w-])`)
  const isNamed =
    commands.some(({ args }) => args.some(({ value }) => named.test(value))) ||
    [...stepsBefore(step), ...(index > 0 ? [step] : [])].some(
      ({ instruction, args }) => instruction.name !== 'RUN' && args.some((arg) => named.test(arg)),
    )
  return isNamed ? null : image
}
