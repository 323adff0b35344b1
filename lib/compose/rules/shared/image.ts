/** An image reference, taken apart. `name` is short for Docker Hub's official images: `docker.io/library/postgres` is `postgres`. */
export interface ImageReference {
  name: string
  tag: string | null
  digest: string | null
}

/** Reads `registry:5000/folder/name:tag@digest`. */
export function parseImage(reference: string): ImageReference {
  const [rest = '', digest = null] = reference.split('@', 2)
  const lastSlash = rest.lastIndexOf('/')
  const colon = rest.indexOf(':', lastSlash + 1)
  const name = colon === -1 ? rest : rest.slice(0, colon)
  const tag = colon === -1 ? null : rest.slice(colon + 1)
  return { name: name.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, ''), tag, digest }
}

/** A server that keeps data, by the names of its images. */
export interface Store {
  label: string
  images: readonly string[]
  port: number
  /** Where the server writes, so where a volume belongs. */
  data: readonly string[]
}

const STORES: readonly Store[] = [
  {
    label: 'PostgreSQL',
    images: ['postgres', 'postgis/postgis', 'pgvector/pgvector', 'timescale/timescaledb', 'bitnami/postgresql'],
    port: 5432,
    data: ['/var/lib/postgresql', '/bitnami/postgresql'],
  },
  {
    label: 'MySQL',
    images: ['mysql', 'mysql/mysql-server', 'percona', 'bitnami/mysql'],
    port: 3306,
    data: ['/var/lib/mysql', '/bitnami/mysql'],
  },
  {
    label: 'MariaDB',
    images: ['mariadb', 'bitnami/mariadb'],
    port: 3306,
    data: ['/var/lib/mysql', '/bitnami/mariadb'],
  },
  { label: 'MongoDB', images: ['mongo', 'bitnami/mongodb'], port: 27017, data: ['/data/db', '/bitnami/mongodb'] },
  {
    label: 'Redis',
    images: ['redis', 'redis/redis-stack', 'bitnami/redis'],
    port: 6379,
    data: ['/data', '/bitnami/redis'],
  },
  { label: 'Valkey', images: ['valkey/valkey'], port: 6379, data: ['/data'] },
  {
    label: 'SQL Server',
    images: ['mcr.microsoft.com/mssql/server', 'mcr.microsoft.com/azure-sql-edge'],
    port: 1433,
    data: ['/var/opt/mssql'],
  },
  {
    label: 'Elasticsearch',
    images: ['elasticsearch', 'docker.elastic.co/elasticsearch/elasticsearch'],
    port: 9200,
    data: ['/usr/share/elasticsearch/data'],
  },
  { label: 'Cassandra', images: ['cassandra'], port: 9042, data: ['/var/lib/cassandra'] },
  { label: 'CouchDB', images: ['couchdb'], port: 5984, data: ['/opt/couchdb/data'] },
  { label: 'Neo4j', images: ['neo4j'], port: 7687, data: ['/data'] },
  { label: 'InfluxDB', images: ['influxdb'], port: 8086, data: ['/var/lib/influxdb', '/var/lib/influxdb2'] },
  { label: 'RabbitMQ', images: ['rabbitmq', 'bitnami/rabbitmq'], port: 5672, data: ['/var/lib/rabbitmq'] },
]

/** The store that an image runs, or undefined. */
export function storeOf(image: string | undefined): Store | undefined {
  if (image === undefined) return undefined
  const { name } = parseImage(image)
  return STORES.find(({ images }) => images.includes(name))
}
