import type { DockerfileFix } from '../../language/fix'
import { tagFixes } from '../shared/tag-fixes'

export const fix: DockerfileFix = (subject) => tagFixes(subject, String(subject.diagnostic.params.base))
