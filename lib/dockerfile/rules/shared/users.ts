/** The RUN that creates a user for a service, as its system does; null for a system that we do not know. */
export function createUser(os: string | null, name: string): string | null {
  if (os === 'alpine') return `RUN addgroup -S ${name} && adduser -S -G ${name} ${name}`
  return os === 'debian' || os === 'ubuntu' ? `RUN useradd --system --create-home ${name}` : null
}
