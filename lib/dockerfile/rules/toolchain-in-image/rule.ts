import { familiarName, parseReference } from '@/lib/oci/reference'
import { type Command, commandsOf } from '../../run-script/commands'
import { hasOption, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'

/** Images made to compile, by their name; a JDK is told by its tag. */
const TOOLCHAINS = /^(?:golang|rust|maven|gradle|gcc|mcr\.microsoft\.com\/dotnet\/sdk)$/

export const rule: DockerfileRule = {
  id: 'toolchain-in-image',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    const stage = build.target
    // One that nobody starts is made to be copied from, or to try things.
    if (stage === null || (stage.config.Cmd?.by == null && stage.config.Entrypoint?.by == null)) return
    if (!isToolchain(stage.image) || /dev|test/.test(stage.stage.name ?? '')) return
    for (const { instruction } of stage.steps) {
      const compile = instruction.name === 'RUN' ? commandsOf(instruction).find(compiles) : undefined
      if (compile === undefined) continue
      yield { range: compile.range, params: { image: stage.image, tool: compile.name } }
      return
    }
  },
}

function isToolchain(image: string): boolean {
  const reference = parseReference(image)
  if ('error' in reference) return false
  return TOOLCHAINS.test(familiarName(reference)) || /(?:^|-)jdk(?:-|$)/.test(reference.tag ?? '')
}

/** Whether a command makes a program that runs without the tools that made it. */
function compiles(command: Command): boolean {
  const [first = ''] = command.operands.map(({ value }) => value)
  if (isCommand(command, ['go', 'cargo'], ['build', 'install'])) return true
  if (/^(?:\.\/)?mvnw?$/.test(command.name))
    return command.operands.some(({ value }) => /^(?:package|install|verify)$/.test(value))
  if (/^(?:\.\/)?gradlew?$/.test(command.name))
    return command.operands.some(({ value }) =>
      /^:?(?:\w+:)*(?:build|assemble|bootJar|jar|shadowJar|installDist)$/.test(value),
    )
  if (command.name === 'dotnet') return first === 'publish'
  return command.name === 'javac' || (/^(?:gcc|g\+\+)$/.test(command.name) && hasOption(command, '-o'))
}
