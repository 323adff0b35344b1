import { z } from '@/lib/zod'
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
import { pathWritable } from './path-writable'
import { pidOne } from './pid-one'
import { portsPublished } from './ports-published'
import { projectLoads } from './project-loads'
import { projectQuiet } from './project-quiet'
import { serviceUrl } from './service-url'
import { servicesBuilt } from './services-built'
import { startCommand } from './start-command'
import { volumeMounted } from './volume-mounted'
import { waitsFor } from './waits-for'

/** How a check is observed: one member a file of this folder. */
export const observeSchema = z.discriminatedUnion('kind', [
  baseImage.schema,
  buildSucceeds.schema,
  cacheAfterEdit.schema,
  contextExcludes.schema,
  imageEnv.schema,
  imageExposes.schema,
  imageUser.schema,
  layersFreeOf.schema,
  pathWritable.schema,
  pidOne.schema,
  startCommand.schema,
  envFollowsFile.schema,
  healthcheckWorks.schema,
  portsPublished.schema,
  projectLoads.schema,
  projectQuiet.schema,
  servicesBuilt.schema,
  serviceUrl.schema,
  volumeMounted.schema,
  waitsFor.schema,
])

export type Observe = z.infer<typeof observeSchema>
