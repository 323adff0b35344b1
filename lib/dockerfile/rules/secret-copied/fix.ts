import type { DockerfileFix } from '../../language/fix'
import { removeSource } from '../shared/remove-source'

export const fix: DockerfileFix = removeSource
