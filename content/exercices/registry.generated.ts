// Written by scripts/exercices/generate.mjs. Do not edit.
import type { Exercise } from '@/lib/grading/exercise'
import { exercise as composeTroisServices } from './compose-trois-services/exercice'
import { exercise as dockerfileOrderService } from './dockerfile-order-service/exercice'

/** Every exercise, by id. */
export const EXERCISES: ReadonlyMap<string, Exercise> = new Map([
  ['compose-trois-services', composeTroisServices],
  ['dockerfile-order-service', dockerfileOrderService],
])
