import type { Command } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { staysInImage } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

const ARCHIVE = /^[^$]*\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|zip|deb|rpm)$/

export const rule: DockerfileRule = {
  id: 'archive-kept',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, /^(?:curl|wget)$/)) {
      // In a mounted folder, nothing stays.
      if (!staysInImage(build, step.stage) || step.instruction.flags.some(({ name }) => name === 'mount')) continue
      for (const download of commands.filter(({ name }) => name === 'curl' || name === 'wget')) {
        const name = savedName(download)
        // What the RUN removes by its name, its folder or a pattern is not in the layer.
        if (name !== null && ARCHIVE.test(name) && !isRemoved(name, commands))
          yield { range: download.range, params: { name } }
      }
    }
  },
}

/** The file that a download writes; null when it goes to the output, or to a name that we cannot tell. */
function savedName({ name, args }: Command): string | null {
  const words = args.map(({ value }) => value)
  const option = words.findIndex((word) =>
    (name === 'curl' ? /^-[a-zA-Z]*o$|^--output$/ : /^-[a-zA-Z]*O-?$|^--output-document$/).test(word),
  )
  if (option !== -1) return words[option]?.endsWith('O-') ? null : (words[option + 1] ?? null)
  const last =
    words
      .find((word) => word.includes('://'))
      ?.split('/')
      .at(-1) ?? ''
  return name === 'wget' || words.some((word) => /^-[a-zA-Z]*O/.test(word)) ? last : null
}

function isRemoved(name: string, commands: readonly Command[]): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return commands.some(
    ({ name: program, args }) =>
      (program === 'rm' || program === 'mv' || program === 'find') &&
      args.some(
        ({ value }) => value.includes(base) || /[*$]/.test(value) || (name.startsWith('/') && name.startsWith(value)),
      ),
  )
}
