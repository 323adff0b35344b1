/** What the server needs to know, read once at start (`read-config.ts`). */
export interface Config {
  port: number
  /** Absolute path of the folder of data. */
  dataDir: string
  /** `postgres://…`, or null for the SQLite file of the data folder. */
  databaseUrl: string | null
  /** The address that people type, without a final slash. */
  publicUrl: string
  /** Whether cookies travel on HTTPS only. */
  secureCookies: boolean
  /** Signs the sessions; made at the first start, kept in the data folder. */
  secret: string
  /** Sign-in by the school's own accounts; null without OIDC_ISSUER. */
  oidc: OidcConfig | null
  /** How long a class that is over keeps its data, in days. */
  retentionDays: number
}

export interface OidcConfig {
  /** Shown on the button: « Se connecter avec Université de Lyon ». */
  name: string
  issuer: string
  clientId: string
  clientSecret: string
}
