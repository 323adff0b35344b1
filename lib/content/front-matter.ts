import { parse } from 'yaml'
import { z } from '@/lib/zod'
import { ContentError, fieldProblems } from './content-error'

const sentence = z.string('une phrase est attendue').trim().min(1, 'une phrase est attendue')
const slug = z.string().regex(/^[a-z0-9-]+$/, 'en minuscules, chiffres et tirets')

/** The header of a chapter, as docs/ecrire-un-chapitre.md describes it. */
export const FrontMatter = z.strictObject(
  {
    titre: sentence.describe('Titre court du chapitre'),
    resume: sentence.describe('Une phrase : ce que l’on saura faire'),
    duree: z
      .int('un nombre entier de minutes est attendu')
      .min(5, 'au moins 5 minutes')
      .max(240, 'au plus 240 minutes')
      .describe('Durée en minutes, manipulations comprises'),
    objectifs: z.array(sentence, 'une liste de phrases est attendue').min(2, 'au moins deux objectifs').max(6),
    prerequis: z.array(sentence, 'une liste de phrases est attendue').min(1, 'au moins un prérequis'),
    sections: z.array(slug, 'une liste d’identifiants est attendue').min(1, 'au moins une section'),
  },
  'un bloc « --- » avec titre, resume, duree, objectifs, prerequis et sections est attendu',
)

export type FrontMatter = z.infer<typeof FrontMatter>

const block = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/

/**
 * Reads the YAML header of an MDX text.
 * @throws ContentError naming the file and each field at fault.
 */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const yaml = block.exec(text)?.[1]
  if (yaml === undefined) {
    throw new ContentError(file, 'il manque l’en-tête. Commencez le fichier par « --- », les champs, puis « --- ».')
  }
  let data: unknown
  try {
    data = parse(yaml)
  } catch (error) {
    throw new ContentError(file, `l’en-tête n’est pas du YAML lisible (${(error as Error).message.split('\n')[0]})`)
  }
  const checked = FrontMatter.safeParse(data)
  if (!checked.success) throw new ContentError(file, fieldProblems(checked.error))
  return checked.data
}
