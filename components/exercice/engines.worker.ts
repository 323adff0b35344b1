import { expose } from 'comlink'
import { checkCompose } from '@/lib/compose/check'
import { describe as describeCompose } from '@/lib/compose/describe'
import { checkDockerfile } from '@/lib/dockerfile/check'
import { describe as describeDockerfile } from '@/lib/dockerfile/describe'
import type { Exercise } from '@/lib/grading/exercise'
import { type Files, filesUnder } from '@/lib/grading/files'
import { grade } from '@/lib/grading/grade'
import type { Verdict } from '@/lib/grading/verdict'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { Remark } from '../editeur/remark'

/** The engines, out of the page's thread. */
const engines = {
  grade: (exercise: Exercise, files: Files): Verdict => grade(exercise, files),

  /** What the engines say of a file, in French; nothing for a file they do not read. */
  remarks(files: Files, path: string): Remark[] {
    const text = files[path] ?? ''
    if (text.replace(/^\s*#.*$/gm, '').trim() === '') return []
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name === 'Dockerfile' || name.startsWith('Dockerfile.') || name.endsWith('.Dockerfile')) {
      const context = filesUnder(files, path.slice(0, -name.length).replace(/\/$/, '') || '.')
      const ignore = context['.dockerignore']
      const options = ignore === undefined ? { files: context } : { files: context, dockerignore: ignore }
      return checkDockerfile(text, options).map((diagnostic) => remark(diagnostic, describeDockerfile))
    }
    if (/^(docker-)?compose(\..+)?\.ya?ml$/.test(name)) {
      return checkCompose({ files })
        .filter(({ file }) => file === undefined || file === path)
        .map((diagnostic) => remark(diagnostic, describeCompose))
    }
    return []
  },
}

function remark(diagnostic: Diagnostic, describe: typeof describeDockerfile): Remark {
  const { rule, severity, range } = diagnostic
  const { message, why, hint } = describe(diagnostic)
  return { rule, severity, range, message, why, hint }
}

export type Engines = typeof engines

expose(engines)
