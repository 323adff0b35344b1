import { betterAuth } from 'better-auth'
import type { School } from '../school'
import { accountOptions } from './options'

const HOUR = 60 * 60
const DAY = 24 * HOUR

/**
 * The library that keeps passwords and sessions, on our database. Accounts are made by `create-account.ts` alone (a link,
 * a class code, a roster), so its own sign-up is closed. Cookies: HttpOnly, SameSite=Lax, Secure behind HTTPS.
 */
export function createAuth({ config, database }: Pick<School, 'config' | 'database'>) {
  const options = accountOptions(database)
  return betterAuth({
    ...options,
    secret: config.secret,
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    trustedOrigins: [config.publicUrl],
    emailAndPassword: { ...options.emailAndPassword, disableSignUp: true },
    session: { expiresIn: 14 * DAY, updateAge: DAY },
    // A whole room comes from one address: attempts are counted by account, in `throttle.ts`.
    rateLimit: { enabled: false },
    advanced: { useSecureCookies: config.secureCookies, cookiePrefix: 'cale' },
    logger: { disabled: true },
  })
}

export type Auth = ReturnType<typeof createAuth>
