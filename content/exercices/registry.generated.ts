// Written by scripts/exercices/generate.mjs. Do not edit.
import type { Exercise } from '@/lib/grading/exercise'
import { exercise as dockerfileOrderService } from './dockerfile-order-service/exercice'

/** Every exercise, by id. */
export const EXERCISES: ReadonlyMap<string, Exercise> = new Map([
  ['dockerfile-order-service', dockerfileOrderService],
])
