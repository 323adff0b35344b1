import type { LoadedProject, Path, Service } from '../services/result'
import type { World } from '../world'
import type { Observation, Place } from './observation'

/** Observes the Compose project; blocked as long as Compose refuses it. */
export function onProject(world: World, look: (loaded: LoadedProject) => Observation): Observation {
  const loaded = world.project()
  if (loaded.ok) return look(loaded)
  const error = loaded.errors[0]
  const place: Place = { file: error?.file ?? loaded.file, ...(error ? { range: error.range } : {}) }
  return { state: 'blocked', cause: 'no-project', params: {}, ...place }
}

/** Observes a service of the project; blocked as long as it is not there. `at` gives a place below the service. */
export function onService(
  world: World,
  name: string,
  look: (service: Service, loaded: LoadedProject, at: (...path: Path) => Place) => Observation,
): Observation {
  return onProject(world, (loaded) => {
    const service = loaded.project.services[name]
    if (!service) return { state: 'blocked', cause: 'no-service', params: { service: name }, ...loaded.where([]) }
    return look(service, loaded, (...path) => loaded.where(['services', name, ...path]))
  })
}
