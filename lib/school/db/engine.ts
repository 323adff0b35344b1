/** The database behind Kysely: a file of the data folder, or PostgreSQL with `DATABASE_URL`. */
export type Engine = 'sqlite' | 'postgres'
