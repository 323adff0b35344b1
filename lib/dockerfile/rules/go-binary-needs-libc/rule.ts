import type { EvaluatedStage, Evaluation, Step } from '../../build/types'
import { type Command, commandsOf } from '../../run-script/commands'
import { isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { ancestry, ownImage, rootImage } from '../shared/base-system'

export const rule: DockerfileRule = {
  id: 'go-binary-needs-libc',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const stage of build.stages) {
      const found = dynamicBuild(stage)
      const receiver = found === null ? undefined : receiverOf(stage, build)
      if (found !== null && receiver !== undefined) yield { range: found.range, params: { image: receiver.image } }
    }
  },
}

/** The `go build` of a stage with a C library, which then makes programs that need it; null when it says not to. */
function dynamicBuild(stage: EvaluatedStage): Command | null {
  const image = ownImage(stage)
  // The Alpine variant has no C compiler: what it builds needs no library.
  if (image?.name !== 'golang' || image.os !== 'debian') return null
  for (const step of stage.steps) {
    if (step.instruction.name !== 'RUN' || isStatic(step)) continue
    const build = commandsOf(step.instruction).find((command) => isCommand(command, ['go'], ['build', 'install']))
    if (build !== undefined) return build
  }
  return null
}

function isStatic({ instruction, stage }: Step): boolean {
  const text = [instruction.text, ...instruction.heredocs.map(({ content }) => content)].join(' ')
  return stage.environment.get('CGO_ENABLED') === '0' || /CGO_ENABLED=0|-static|netgo|GOOS=(?!linux)/.test(text)
}

/** A stage without that library that copies from this one. */
function receiverOf(source: EvaluatedStage, { stages }: Evaluation): EvaluatedStage | undefined {
  return stages.find(
    (stage) =>
      ancestry(stage).some(({ sources }) => sources.has(source)) &&
      (stage.image === 'scratch' || /distroless\/static/.test(stage.image) || rootImage(stage)?.os === 'alpine'),
  )
}
