import { FlagError } from '@/lib/compose/config/flags'
import { readRequest } from '@/lib/compose/config/request'
import { inputOf } from '@/lib/compose/config/run'
import { judgeCompose } from '@/lib/compose/judge'
import { judgeDockerfile } from '@/lib/dockerfile/judge'
import type { ImageConfig } from '@/lib/oci/image-config'
import { z } from '@/lib/zod'
import type { Io, Status } from '../../command'
import { answerAll } from '../../jsonl/answer'
import { caseFiles, textsOf } from '../../jsonl/case-files'
import { type ComposeCase, composeCase } from '../../jsonl/compose-case'

const text = z.string('un texte est attendu')
const texts = z.record(z.string(), text, 'des valeurs sont attendues : {nom: texte}')

/** The configuration of an image is Docker's business: it is taken as it is. */
const base = z.object(
  { config: z.custom<ImageConfig>((value) => typeof value === 'object', 'une configuration est attendue').nullish() },
  'une image est attendue : {config}',
)

const dockerfileCase = z.object(
  {
    dockerfile: text,
    files: caseFiles.nullish(),
    dockerignore: text.nullish(),
    args: texts.nullish(),
    target: text.nullish(),
    bases: z.record(z.string(), base).nullish(),
  },
  'un objet est attendu : {id, dockerfile, …}',
)

/**
 * `cale check --jsonl`: one case a line in, the verdict of BuildKit or of compose and our advice out. Lines of Dockerfiles are
 * counted as Docker counts them.
 */
export function checkStream(io: Io): Promise<Status> {
  return answerAll(io, {
    command: 'cale check',
    judge: (value) =>
      isCompose(value) ? judgeProject(composeCase.parse(value)) : judgeCase(dockerfileCase.parse(value)),
    refuse: (message) => ({ ok: false, error: { message, line: null }, warnings: [], advice: [] }),
  })
}

function judgeCase({ dockerfile, files, dockerignore, args, target, bases }: z.infer<typeof dockerfileCase>): object {
  const inContext = files ? textsOf(files) : undefined
  const ignore = dockerignore ?? inContext?.['.dockerignore']
  return judgeDockerfile(dockerfile, {
    ...(files ? { files: { Dockerfile: dockerfile, ...files } } : {}),
    ...(ignore === undefined ? {} : { dockerignore: ignore }),
    ...(args ? { args } : {}),
    ...(target ? { target } : {}),
    ...(bases ? { bases: configsOf(bases) } : {}),
  })
}

/** A line without a Dockerfile, but with files, is a Compose project, as for `cale compose config`. */
function isCompose(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'files' in value && !('dockerfile' in value)
}

function judgeProject({ files, argv, env }: ComposeCase): object {
  try {
    const place = { files: textsOf(files), env: env ?? {}, outside: undefined, cwd: '/project' }
    return judgeCompose(inputOf(readRequest(argv ?? []), place))
  } catch (error) {
    if (!(error instanceof FlagError)) throw error
    return { ok: false, error: { message: error.message, file: '', line: null }, warnings: [], advice: [] }
  }
}

function configsOf(bases: Readonly<Record<string, z.infer<typeof base>>>): Record<string, ImageConfig> {
  return Object.fromEntries(Object.entries(bases).map(([name, { config }]) => [name, config ?? {}]))
}
