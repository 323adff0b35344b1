import type { DockerfileFix } from '../../language/fix'
import { labsFix } from '../shared/directives'

export const fix: DockerfileFix = labsFix
