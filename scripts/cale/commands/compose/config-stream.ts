import { FlagError } from '@/lib/compose/config/flags'
import { type ConfigRequest, readRequest } from '@/lib/compose/config/request'
import { inputOf } from '@/lib/compose/config/run'
import { loadCompose, loadUntypedCompose } from '@/lib/compose/load'
import { printedModel } from '@/lib/compose/print'
import { toPlain } from '@/lib/compose/yaml/plain'
import type { Io, Status } from '../../command'
import { answerAll } from '../../jsonl/answer'
import { textsOf } from '../../jsonl/case-files'
import { type ComposeCase, composeCase } from '../../jsonl/compose-case'
import { NAME } from './config-help'

/** `--jsonl`: one project a line in, compose's verdict and its model out. The project's folder is /project. */
export function configStream(io: Io): Promise<Status> {
  return answerAll(io, {
    command: NAME,
    judge: (value) => judgeCase(composeCase.parse(value)),
    refuse: (message) => ({ ok: false, error: message, model: null }),
  })
}

interface Judgement {
  ok: boolean
  error: string | null
  model: unknown
}

function judgeCase(one: ComposeCase): Judgement {
  try {
    return modelOf(readRequest(one.argv ?? []), one)
  } catch (error) {
    if (!(error instanceof FlagError)) throw error
    return { ok: false, error: error.message, model: null }
  }
}

/** The model, whatever the command would print of it. */
function modelOf(request: ConfigRequest, { files, env }: ComposeCase): Judgement {
  const input = inputOf(request, { files: textsOf(files), env: env ?? {}, outside: undefined, cwd: '/project' })
  const { model, diagnostics } = request.skip.includes('interpolation') ? untyped(input) : typed(input)
  if (model !== null) return { ok: true, error: null, model }
  const first = diagnostics.find(({ severity }) => severity === 'error')
  return { ok: false, error: first?.docker ?? first?.rule ?? '', model: null }
}

function typed(input: Parameters<typeof loadCompose>[0]) {
  const { project, diagnostics } = loadCompose(input)
  return { model: project && printedModel(project), diagnostics }
}

function untyped(input: Parameters<typeof loadUntypedCompose>[0]) {
  const { model, diagnostics } = loadUntypedCompose(input)
  return { model: model && toPlain(model), diagnostics }
}
