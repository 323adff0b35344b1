import type { Service } from '../../project'
import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { callsShell } from '../shared/shell'

export const rule: ComposeRule = {
  id: 'restart-one-shot',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const awaited = new Set(
      servicesOf(subject).flatMap(([, { depends_on: dependencies = {} }]) =>
        Object.keys(dependencies).filter(
          (other) => dependencies[other]?.condition === 'service_completed_successfully',
        ),
      ),
    )
    for (const [name, service] of servicesOf(subject)) {
      const job = jobOf(service)
      // That someone waits for its end is worse, and said apart.
      if (job === null || awaited.has(name)) continue
      if (/^(?:always|unless-stopped)$/.test(service.restart ?? '') && !service.deploy?.restart_policy)
        yield* at(subject, ['services', name, 'restart'], { service: name, job, restart: service.restart ?? '' })
    }
  },
}

/** Commands that do one thing and end. */
const JOBS = [
  /\bprisma\s+(?:migrate\s+(?:deploy|dev|reset)|db\s+(?:push|seed))\b/,
  /\b(?:sequelize(?:-cli)?|knex|typeorm|drizzle-kit|node-pg-migrate|migrate-mongo|flyway|liquibase|dbmate|goose)\s.*\b(?:db:migrate|db:seed|migrate|migration:run|up|update|push|seed:run)\b/,
  /\b(?:npm|yarn|pnpm|bun)\s+(?:run\s+)?(?:migrate|migration|migrations|seed|db:\w+|build|test|lint)\b/,
  /\bmanage\.py\s+(?:migrate|makemigrations|collectstatic|loaddata|createsuperuser|test)\b/,
  /\b(?:alembic\s+upgrade|flask\s+db\s+upgrade|php\s+artisan\s+(?:migrate|db:seed)|rails\s+db:|rake\s+db:|bin\/console\s+doctrine:)/,
  /^(?:pg_dump|pg_dumpall|pg_restore|mysqldump|mariadb-dump|mongodump|mongorestore|mongoimport|pytest|echo|true|mkdir|chown|chmod|cp|touch)\b/,
  /^psql\s.*(?:\s-f|\s-c|<)/,
]

/** The command that a service runs, when it is one that ends. */
function jobOf({ command, entrypoint }: Service): string | null {
  const words = [...(entrypoint ?? []), ...(command ?? [])]
  const line = callsShell(words) ? (words.at(-1) ?? '') : words.join(' ')
  // The last one decides: a migration before a server is not the end.
  const last =
    line
      .split(/&&|\|\||;|\n/)
      .findLast((part) => part.trim() !== '')
      ?.trim() ?? ''
  return JOBS.some((job) => job.test(last)) ? last : null
}
