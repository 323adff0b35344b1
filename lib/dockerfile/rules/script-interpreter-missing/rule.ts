import type { DockerfileRule } from '../../subject'
import { startedScripts } from '../shared/context-scripts'
import { imageWithout } from '../shared/programs'

export const rule: DockerfileRule = {
  id: 'script-interpreter-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const { step, path, text, range, isDirect } of startedScripts(subject)) {
      const [, program = '', word = ''] = /^#!\s*(\S+)(?:[ \t]+(?:-S[ \t]+)?([^\s-]\S*))?/.exec(text) ?? []
      const interpreter = (program.endsWith('/env') ? word : program).replace(/^.*\//, '')
      // The image starts it once it is whole: any step of its stage may have brought the interpreter.
      const last = step.instruction.name === 'RUN' ? step : (step.stage.steps.at(-1) ?? step)
      if (isDirect && imageWithout(interpreter, last, Infinity) !== null)
        yield { range, params: { path, interpreter, image: step.stage.image } }
    }
  },
}
