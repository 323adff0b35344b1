import type { Service } from '../../project'

const PROGRAMS =
  /^(?:psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mariadb|mariadb-dump|mongosh|mongodump|mongorestore|redis-cli|sh|bash)$/

/** Whether a store's service runs another program of its image (a migration, a backup): it stores nothing of its own. */
export function runsNoServer({ command, entrypoint, volumes_from: from }: Service): boolean {
  return from !== undefined || entrypoint !== null || PROGRAMS.test(command?.[0] ?? '')
}
