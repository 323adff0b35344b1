import type { World } from '../world'
import { baseImage } from './base-image'
import { buildSucceeds } from './build-succeeds'
import { cacheAfterEdit } from './cache-after-edit'
import { contextExcludes } from './context-excludes'
import { envFollowsFile } from './env-follows-file'
import { healthcheckWorks } from './healthcheck-works'
import { imageEnv } from './image-env'
import { imageExposes } from './image-exposes'
import { imageUser } from './image-user'
import { layersFreeOf } from './layers-free-of'
import type { Observation } from './observation'
import type { CauseWords } from './observer'
import { pathWritable } from './path-writable'
import { pidOne } from './pid-one'
import { portsPublished } from './ports-published'
import { projectLoads } from './project-loads'
import { projectQuiet } from './project-quiet'
import type { Observe } from './schema'
import { serviceUrl } from './service-url'
import { servicesBuilt } from './services-built'
import { startCommand } from './start-command'
import { volumeMounted } from './volume-mounted'
import { waitsFor } from './waits-for'

type Kind = Observe['kind']

/** An observer, once its parameters are known to be its own. */
interface Entry<K extends Kind> {
  words?: Readonly<Record<string, CauseWords>>
  observe(params: Extract<Observe, { kind: K }>, world: World): Observation
}

const OBSERVERS: { readonly [K in Kind]: Entry<K> } = {
  'base-image': baseImage,
  'build-succeeds': buildSucceeds,
  'cache-after-edit': cacheAfterEdit,
  'context-excludes': contextExcludes,
  'image-env': imageEnv,
  'image-exposes': imageExposes,
  'image-user': imageUser,
  'layers-free-of': layersFreeOf,
  'path-writable': pathWritable,
  'pid-one': pidOne,
  'start-command': startCommand,
  'env-follows-file': envFollowsFile,
  'healthcheck-works': healthcheckWorks,
  'ports-published': portsPublished,
  'project-loads': projectLoads,
  'project-quiet': projectQuiet,
  'services-built': servicesBuilt,
  'service-url': serviceUrl,
  'volume-mounted': volumeMounted,
  'waits-for': waitsFor,
}

/** Looks at the world as a check says. */
export function observe<K extends Kind>(params: Extract<Observe, { kind: K }>, world: World): Observation {
  const { kind }: { kind: K } = params
  return OBSERVERS[kind].observe(params, world)
}

/** The observer's own words for a cause, if it has any. */
export function causeWords(kind: Kind, cause: string): CauseWords | undefined {
  const words = OBSERVERS[kind].words
  return words && Object.hasOwn(words, cause) ? words[cause] : undefined
}
