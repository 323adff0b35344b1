import path from 'node:path'
import { z } from '@/lib/zod'
import type { Config } from './config'

type Environment = Readonly<Record<string, string | undefined>>

const port = z.coerce
  .number({ error: 'doit être un nombre' })
  .int('doit être un nombre entier')
  .min(1, 'doit être entre 1 et 65535')
  .max(65535, 'doit être entre 1 et 65535')

const address = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'doit commencer par http:// ou https://',
  )
  .transform((value) => value.replace(/\/+$/, ''))

const database = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
    'doit commencer par postgres://',
  )

const schema = z
  .object({
    PORT: port.default(3000),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: database.optional(),
    PUBLIC_URL: address.optional(),
    SESSION_SECRET: z.string().min(32, 'doit avoir au moins 32 caractères').optional(),
    RETENTION_DAYS: z.coerce
      .number({ error: 'doit être un nombre de jours' })
      .int('doit être un nombre entier de jours')
      .min(1, 'doit être d’au moins 1 jour')
      .default(400),
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default('mon établissement'),
  })
  .superRefine((env, context) => {
    if (env.OIDC_ISSUER === undefined) return
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const) {
      if (env[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: 'est nécessaire avec OIDC_ISSUER' })
    }
  })

/** The configuration without its secret, which lives in the data folder unless the environment gives it. */
export type ReadConfig = Omit<Config, 'secret'> & { secret: string | null }

/**
 * Reads the environment. An empty variable counts as absent. `mistakes` holds one French sentence a wrong variable;
 * the values themselves are never in them (an address may hold a password).
 */
export function readConfig(environment: Environment): { config: ReadConfig } | { mistakes: string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    return { mistakes: parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`) }
  }
  const env = parsed.data
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`
  return {
    config: {
      port: env.PORT,
      dataDir: path.resolve(env.DATA_DIR),
      databaseUrl: env.DATABASE_URL ?? null,
      publicUrl,
      secureCookies: publicUrl.startsWith('https:'),
      secret: env.SESSION_SECRET ?? null,
      retentionDays: env.RETENTION_DAYS,
      oidc:
        env.OIDC_ISSUER === undefined
          ? null
          : {
              name: env.OIDC_NAME,
              issuer: env.OIDC_ISSUER,
              clientId: env.OIDC_CLIENT_ID ?? '',
              clientSecret: env.OIDC_CLIENT_SECRET ?? '',
            },
    },
  }
}
