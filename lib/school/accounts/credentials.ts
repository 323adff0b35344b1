import { z } from '@/lib/zod'
import { USERNAME } from './options'

/** What a name may hold: anything people are called, on one line, without invisible characters that imitate another. */
export const personName = z
  .string({ error: 'Écrivez un nom.' })
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .refine((name) => name.length > 0, 'Écrivez un nom.')
  .refine((name) => name.length <= 80, 'Ce nom est trop long : 80 caractères au plus.')
  .refine((name) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(name), 'Ce nom contient des caractères invisibles.')

export const username = z
  .string({ error: 'Choisissez un identifiant.' })
  .transform((name) => name.trim().toLowerCase())
  .refine(
    (name) => USERNAME.test(name),
    'L’identifiant a de 3 à 32 caractères : lettres sans accent, chiffres, point, tiret ou souligné.',
  )

/** Length alone makes a password hard to guess (NIST SP 800-63B): no rule about signs, but no obvious word either. */
export const password = z
  .string({ error: 'Choisissez un mot de passe.' })
  .min(8, 'Le mot de passe a au moins 8 caractères.')
  .max(128, 'Le mot de passe a 128 caractères au plus.')
  .refine((text) => new Set(text).size > 3, 'Ce mot de passe répète trop peu de caractères : il se devine.')

export const email = z
  .email('Cette adresse n’est pas complète.')
  .max(200, 'Cette adresse est trop longue.')
  .transform((address) => address.toLowerCase())

export const newAccount = z
  .object({ name: personName, username, password, email: email.optional() })
  .refine(({ username: name, password: word }) => !word.toLowerCase().includes(name), {
    path: ['password'],
    message: 'Le mot de passe contient l’identifiant : il se devine.',
  })

export type NewAccount = z.infer<typeof newAccount>
