import type { BuiltImage } from '../build/result'
import { isAlpine, repositoryOf, tagOf } from '../build/users'

/** Programs that some images lack, from the packages of the official ones; what is not said here is taken to be there. */
const ABSENT = {
  alpine: ['curl', 'bash', 'git', 'gcc', 'jq', 'dig'],
  slim: ['curl', 'wget', 'nc', 'ncat', 'netstat', 'ss', 'ping', 'git', 'gcc', 'jq', 'dig', 'telnet'],
  full: ['nc', 'ncat', 'netstat', 'ss', 'ping', 'jq', 'dig', 'telnet'],
}
const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  node: ['node', 'npm', 'npx', 'yarn'],
  python: ['python', 'python3', 'pip', 'pip3'],
}

/** Whether an image surely lacks a program: its base does, and no RUN installs a package of that name. */
export function lacksProgram({ base, ownSteps }: BuiltImage, program: string): boolean {
  const name = program.split('/').at(-1) ?? program
  const installed = ownSteps.some(({ ran }) =>
    ran.some(([tool = '', ...words]) => /^(apk|apt-get|apt|pip|npm)$/.test(tool) && words.includes(name)),
  )
  if (installed) return false
  const repository = repositoryOf(base.reference)
  for (const [owner, programs] of Object.entries(RUNTIMES)) {
    if (programs.includes(name)) {
      // Only the images that are known to be about something else.
      return repository !== owner && (Object.hasOwn(RUNTIMES, repository) || isSystem(repository))
    }
  }
  if (isAlpine(base.reference)) return ABSENT.alpine.includes(name)
  const slim = /(^|-)slim/.test(tagOf(base.reference) ?? '') || isSystem(repository)
  return (slim ? ABSENT.slim : ABSENT.full).includes(name)
}

function isSystem(repository: string): boolean {
  return ['debian', 'ubuntu', 'alpine', 'busybox'].includes(repository)
}
