import { similarImage } from '@/lib/oci/base-images'
import type { Service } from '../../project'
import type { ComposeSubject } from '../../subject'
import { exposedBy, finalStage } from './dockerfile'
import { parseImage, storeOf } from './image'

/** The ports a service is known to listen on, and who says so. */
export interface Listening {
  ports: readonly number[]
  by: 'image' | 'Dockerfile'
}

/** Images whose ports are chosen by what configures them. */
const CONFIGURABLE: ReadonlySet<string> = new Set(['traefik', 'rabbitmq', 'registry'])

/** The ports that the image of a service listens on, by its catalogue entry or its EXPOSE; null when nothing says it. */
export function listeningPorts(subject: ComposeSubject, { build, image }: Service): Listening | null {
  if (!build) return image === undefined ? null : portsOfImage(image)
  const stage = finalStage(subject, build)
  const exposed = stage === null ? null : exposedBy(stage)
  return exposed === null || exposed.length === 0 ? null : { ports: exposed, by: 'Dockerfile' }
}

function portsOfImage(image: string): Listening | null {
  const { name } = parseImage(image)
  if (CONFIGURABLE.has(name)) return null
  const known = similarImage(image)
  const exposed = known?.name === name ? Object.keys(known.config.ExposedPorts ?? {}) : []
  const store = storeOf(image)
  const ports = [
    ...exposed.map((port) => Number.parseInt(port, 10)),
    ...(store && !image.startsWith('bitnami/') ? [store.port] : []),
  ]
  // A store that we only know by its usual port may have others.
  return exposed.length === 0 || ports.length === 0 ? null : { ports: [...new Set(ports)], by: 'image' }
}
