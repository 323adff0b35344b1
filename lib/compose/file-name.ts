/** `compose.yaml`, `docker-compose.prod.yml`…, in any folder. */
export function isComposeFile(path: string): boolean {
  return /(?:^|\/)(?:docker-)?compose(?:\.[^/]+)?\.ya?ml$/.test(path)
}
