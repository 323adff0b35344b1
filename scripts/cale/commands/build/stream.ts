import { answerBuildCase, type BuildCase } from '@/lib/engine/answer/build-case'
import type { BaseFile } from '@/lib/oci/catalog/userland'
import type { ImageConfig } from '@/lib/oci/image-config'
import { z } from '@/lib/zod'
import type { Io, Status } from '../../command'
import { answerAll } from '../../jsonl/answer'
import { caseFiles, type FileValue } from '../../jsonl/case-files'

const text = z.string('un texte est attendu')
const texts = z.record(z.string(), text, 'des valeurs sont attendues : {nom: texte}')

const base = z.object(
  {
    config: z.custom<ImageConfig>((value) => typeof value === 'object', 'une configuration est attendue').nullish(),
    files: caseFiles.nullish(),
  },
  'une image est attendue : {config, files}',
)

const buildCase = z.object(
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

/** `cale build --jsonl`: one case a line in, the image it makes or the error it stops at out. */
export function buildStream(io: Io): Promise<Status> {
  return answerAll(io, {
    command: 'cale build',
    judge: (value) => answer(buildCase.parse(value)),
    refuse: (message) => ({ ok: false, error: { message, line: null }, warnings: [] }),
  })
}

function answer({ dockerfile, files, dockerignore, args, target, bases }: z.infer<typeof buildCase>): object {
  const { id: _, ...told } = answerBuildCase({
    id: '',
    dockerfile,
    ...(files ? { files: filesOf(files) } : {}),
    ...(typeof dockerignore === 'string' ? { dockerignore } : {}),
    ...(args ? { args } : {}),
    ...(target ? { target } : {}),
    ...(bases ? { bases: basesOf(bases) } : {}),
  })
  return told
}

/** Permissions in octal, as they are written. */
function filesOf(files: Readonly<Record<string, FileValue>>): Record<string, BaseFile> {
  return Object.fromEntries(
    Object.entries(files).map(([path, value]) => [
      path,
      typeof value === 'object' && 'text' in value ? { text: value.text, mode: String(value.mode ?? '0644') } : value,
    ]),
  )
}

function basesOf(bases: Readonly<Record<string, z.infer<typeof base>>>): NonNullable<BuildCase['bases']> {
  return Object.fromEntries(
    Object.entries(bases).map(([name, { config, files }]) => [
      name,
      { ...(config ? { config } : {}), ...(files ? { files: filesOf(files) } : {}) },
    ]),
  )
}
