import { refusalOf } from '../instructions/validate'
import { parseDockerfile } from '../parse'
import { PASS, type Problem } from '../syntax/problem'
import type { Instruction } from '../syntax/types'
import type { EvaluatedStage } from './types'

/** The instructions that the base of a stage kept for it, by ONBUILD. */
function keptBy({ parent, imageConfig }: EvaluatedStage): Instruction[] {
  if (parent !== null) {
    return parent.stage.instructions.flatMap(({ trigger, broken }) => (trigger === null || broken ? [] : [trigger]))
  }
  return (imageConfig?.OnBuild ?? []).flatMap((text) => parseDockerfile(text).instructions.slice(0, 1))
}

/**
 * The triggers that a stage runs first. They are only looked at now: those that BuildKit refuses are left out, and told
 * of at the FROM that pulls them. Source: BuildKit `initOnBuildTriggers`.
 */
export function openTriggers(
  stage: EvaluatedStage,
  isLabs: boolean,
  report: (problem: Problem) => void,
): Instruction[] {
  const { range, line } = stage.stage.from
  return keptBy(stage).filter((trigger) => {
    const isComment = trigger.keyword.value.startsWith('#')
    const refusal = isComment
      ? { rule: 'empty-file', docker: 'file with no instructions', params: {} }
      : refusalOf(trigger, isLabs)
    if (refusal === null) return true
    const { rule, docker, params = {} } = refusal
    report({ rule, severity: 'error', range, params, docker, pass: PASS.triggers, dockerLine: line })
    return false
  })
}
