import { parseImage, storeOf } from './image'

const NAMES = new Set(
  'alpine adminer busybox caddy debian eclipse-temurin elixir golang haproxy httpd maven memcached nginx node perl php python ruby rust traefik ubuntu wordpress'.split(
    ' ',
  ),
)

/** Whether an image is one of Docker's official ones that we know: none of them declares a HEALTHCHECK. */
export function isOfficial(image: string): boolean {
  const { name } = parseImage(image)
  return NAMES.has(name) || (storeOf(image) !== undefined && !name.includes('/'))
}
