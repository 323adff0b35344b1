import { lineIndex } from '@/lib/text/line-index'
import { validateInstructions } from './instructions/validate'
import { readCheckDirective, readDirectives } from './syntax/directives'
import { readInstruction } from './syntax/instruction'
import { LogicalLineReader } from './syntax/logical-lines'
import { overlongLine, physicalLines } from './syntax/physical-lines'
import { PASS, type Problem } from './syntax/problem'
import { readHeredocs } from './syntax/read-heredocs'
import { groupStages } from './syntax/stages'
import type { Dockerfile, Instruction } from './syntax/types'

/**
 * Reads a Dockerfile. Never throws and never gives up: one mistake is one diagnostic, and the rest of the file is still
 * understood. Ranges count lines and columns from 1, in UTF-16 code units, and stay inside the text.
 * The behaviour and the messages (`docker`) are BuildKit's: `frontend/dockerfile/parser` and `…/instructions`.
 */
export function parseDockerfile(text: string): Dockerfile {
  const index = lineIndex(text)
  const lines = physicalLines(text)
  const { directives, lineCount, escapeToken, problems } = readDirectives(text, lines, index)
  const reader = new LogicalLineReader(text, lines, index, { escapeToken, directiveLines: lineCount })
  const instructions: Instruction[] = []
  const report = (problem: Problem) => problems.push(problem)
  const syntaxError = (problem: Pick<Problem, 'rule' | 'range' | 'params' | 'docker' | 'dockerLine'>) =>
    report({ ...problem, severity: 'error', pass: PASS.syntax })

  for (let line = reader.read(); line !== null; line = reader.read()) {
    const instruction = readInstruction({ line, escapeToken, comments: reader.takeComments() }, report)
    const missing = readHeredocs(instruction, text, lines, reader, index)
    if (missing !== null) {
      instruction.broken = true
      syntaxError({
        rule: 'unterminated-heredoc',
        range: instruction.argsRange,
        params: { name: missing },
        docker: 'unterminated heredoc',
        dockerLine: instruction.line,
      })
    }
    instructions.push(instruction)
  }

  const overlong = overlongLine(text, lines)
  if (overlong !== null) {
    const { start, end } = lines[overlong] ?? { start: 0, end: 0 }
    const docker = 'dockerfile line greater than max allowed size of 65535'
    syntaxError({
      rule: 'line-too-long',
      range: index.range(start, end),
      params: {},
      docker,
      dockerLine: overlong || null,
    })
  }
  if (instructions.length === 0) {
    const docker = text === '' ? 'the Dockerfile cannot be empty' : 'file with no instructions'
    const range = index.range(0, text.length)
    syntaxError({ rule: 'empty-file', range, params: {}, docker, dockerLine: lines.length || null })
  }
  const isLabs = directives.some(({ name, value }) => name === 'syntax' && value.includes('labs'))
  const globalArgs = validateInstructions(instructions, isLabs, report)
  const stages = groupStages(instructions)
  return {
    text,
    escapeToken,
    isLabs,
    directives,
    checkDirective: readCheckDirective(text, lines, index),
    comments: reader.comments,
    instructions,
    globalArgs,
    stages,
    diagnostics: problems,
  }
}
