import type { Params } from '@/lib/text/diagnostic'
import type { Rule } from '@/lib/text/rule'
import type { CheckContext } from './build/context'
import type { Evaluation } from './build/types'
import type { Pass } from './syntax/problem'
import type { Dockerfile } from './syntax/types'

/** What the rules of a Dockerfile look at. */
export interface DockerfileSubject {
  file: Dockerfile
  build: Evaluation
  context: CheckContext
}

/** A check of BuildKit, or an advice of ours. */
export interface DockerfileRule extends Rule<DockerfileSubject> {
  /** When BuildKit runs its check (see PASS); absent from our own rules. */
  pass?: Pass
  /** The line where BuildKit finds it out, when that is not the line it speaks of. */
  foundAt?(params: Params): number
  /** Asked for by `# check=experimental=`. */
  experimental?: true
}
