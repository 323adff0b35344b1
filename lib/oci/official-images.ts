/**
 * The names of Docker Hub's official images that people write, and those that are one letter away from one of them: what a name of
 * one word may have meant. As of November 2026.
 */
export const OFFICIAL_IMAGES: ReadonlySet<string> = new Set(
  (
    'adminer almalinux alpine amazoncorretto amazonlinux buildpack-deps busybox caddy cassandra clickhouse composer couchdb ' +
    'debian docker eclipse-mosquitto eclipse-temurin elasticsearch elixir fedora golang gradle haproxy httpd influxdb jenkins ' +
    'jruby kibana logstash mariadb maven memcached mongo mongo-express mono mysql nats neo4j nextcloud nginx node openjdk ' +
    'oraclelinux perl php phpmyadmin postgres python rabbitmq redis registry rockylinux ruby rust sonarqube swift tomcat ' +
    'traefik ubuntu valkey varnish wordpress zookeeper'
  ).split(' '),
)
