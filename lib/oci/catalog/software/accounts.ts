import type { Account } from './software'

/** The accounts that other repositories bring, by repository: [on Debian, on Alpine]. */
export const ACCOUNTS: Readonly<Record<string, readonly [debian: Account | null, alpine: Account | null]>> = {
  postgres: [
    { name: 'postgres', uid: 999, gid: 999, home: '/var/lib/postgresql', shell: '/bin/bash' },
    { name: 'postgres', uid: 70, gid: 70, home: '/var/lib/postgresql' },
  ],
  redis: [
    { name: 'redis', uid: 999, gid: 999, home: '/home/redis' },
    { name: 'redis', uid: 999, gid: 1000, home: '/home/redis' },
  ],
  mysql: [{ name: 'mysql', uid: 999, gid: 999, home: '/var/lib/mysql', shell: '/bin/false' }, null],
  mariadb: [{ name: 'mysql', uid: 999, gid: 999, home: '/home/mysql' }, null],
  mongo: [{ name: 'mongodb', uid: 999, gid: 999, home: '/data/db' }, null],
  rabbitmq: [{ name: 'rabbitmq', uid: 999, gid: 999, home: '/var/lib/rabbitmq' }, null],
  memcached: [null, { name: 'memcache', uid: 11211, gid: 11211, home: '/home/memcache' }],
  adminer: [null, { name: 'adminer', uid: 1000, gid: 1000, home: '/home/adminer' }],
}
