import type { Written } from '../../language/edit/add'

/** What tells that a store answers, with a program that its image has. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  PostgreSQL: ['CMD', 'pg_isready', '-U', 'postgres'],
  MySQL: ['CMD', 'mysqladmin', 'ping', '-h', '127.0.0.1'],
  MariaDB: ['CMD', 'healthcheck.sh', '--connect', '--innodb_initialized'],
  MongoDB: ['CMD', 'mongosh', '--quiet', '--eval', "db.adminCommand('ping')"],
  Redis: ['CMD', 'redis-cli', 'ping'],
  Valkey: ['CMD', 'valkey-cli', 'ping'],
  RabbitMQ: ['CMD', 'rabbitmq-diagnostics', '-q', 'ping'],
}

/** A healthcheck for a store, ready to write under a service; undefined for those whose test we do not know. */
export function healthcheckOf(store: string): Written | undefined {
  const test = Object.hasOwn(TESTS, store) ? TESTS[store] : undefined
  if (!test) return undefined
  const list = `[${test.map((word) => JSON.stringify(word)).join(', ')}]`
  return {
    lines: ['', `  test: ${list}`, '  interval: 5s', '  timeout: 3s', '  retries: 5'],
    flow: `{ test: ${list}, interval: 5s }`,
  }
}
