import { judgeDockerfile } from '@/lib/dockerfile/judge'
import type { ImageConfig } from '@/lib/oci/image-config'
import { z } from '@/lib/zod'
import type { Io, Status } from '../../command'
import { answerAll } from '../../jsonl/answer'
import { caseFiles, textsOf } from '../../jsonl/case-files'

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

/** `cale check --jsonl`: one case a line in, BuildKit's verdict and our advice out, lines counted as Docker counts them. */
export function checkStream(io: Io): Promise<Status> {
  return answerAll(io, {
    command: 'cale check',
    schema: dockerfileCase,
    judge: judgeCase,
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

function configsOf(bases: Readonly<Record<string, z.infer<typeof base>>>): Record<string, ImageConfig> {
  return Object.fromEntries(Object.entries(bases).map(([name, { config }]) => [name, config ?? {}]))
}
