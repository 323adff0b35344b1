import { z } from '@/lib/zod'
import { caseFiles } from './case-files'

const text = z.string('un texte est attendu')

/** A Compose project in a line: its files, the flags of `docker compose`, the shell's variables. */
export const composeCase = z.object(
  {
    files: caseFiles,
    argv: z.array(text, 'une liste de mots est attendue').nullish(),
    env: z.record(z.string(), text, 'des variables sont attendues : {nom: texte}').nullish(),
  },
  'un objet est attendu : {id, files, argv?, env?}',
)

export type ComposeCase = z.infer<typeof composeCase>
