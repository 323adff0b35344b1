import type { HealthcheckConfig, ImageConfig } from '@/lib/oci/image-config'
import type { Range } from '@/lib/text/position'
import type { Keyword } from '../syntax/keywords'
import type { Problem } from '../syntax/problem'
import type { Flag, Instruction, Stage, Token } from '../syntax/types'
import type { Mount } from './mounts'

/** A value and the instruction that set it: null when it comes from the base image. */
export interface Sourced<T> {
  value: T
  by: Instruction | null
}

/** The configuration of an image being built, in Docker's field names. */
export interface ImageState {
  Env: Map<string, Sourced<string>>
  Cmd: Sourced<readonly string[]> | null
  Entrypoint: Sourced<readonly string[]> | null
  User: Sourced<string> | null
  WorkingDir: Sourced<string> | null
  /** `3000/tcp`. */
  ExposedPorts: Map<string, Sourced<true>>
  Volumes: Map<string, Sourced<true>>
  Labels: Map<string, Sourced<string>>
  Healthcheck: Sourced<HealthcheckConfig> | null
  StopSignal: Sourced<string> | null
  Shell: Sourced<readonly string[]> | null
  OnBuild: Sourced<string>[]
}

/** A variable that nothing defines where it is used. */
export interface UndefinedVariable {
  name: string
  range: Range
  /** A defined variable with nearly the same name. */
  suggestion: string | undefined
}

/** An instruction of a stage, as it is when the build reaches it. */
export interface Step {
  instruction: Instruction
  stage: EvaluatedStage
  /** The arguments after expansion; for EXPOSE, one a port. */
  args: readonly string[]
  /** What each of `args` comes from. */
  argTokens: readonly Token[]
  /** ENV, LABEL and ARG after expansion. */
  pairs: readonly { key: string; value: string | null }[]
  /** The values of the flags after expansion, by name. */
  flags: ReadonlyMap<string, readonly string[]>
  /** The `--mount` of a RUN, in order. */
  mounts: readonly Mount[]
  /** The contents of the heredocs of a COPY or an ADD after expansion, in order. */
  documents: readonly string[]
  /** The instruction as BuildKit shows it in its progress: variables replaced, where they are known. */
  readonly shown: string
  undefinedVariables: readonly UndefinedVariable[]
  /** The SHELL in force; null for the default one. */
  shell: readonly string[] | null
  /** The user and the folder it runs in. */
  user: string
  workingDir: string
  /** Whether a WORKDIR of this Dockerfile came before it. */
  workdirSet: boolean
  /** Whether it comes from an ONBUILD of the base: Docker then speaks of the line of FROM. */
  triggered: boolean
  /** Whether its variables could not be replaced: Docker then stops before it looks any further. */
  failed: boolean
}

/** A variable of a FROM line that no ARG before the first FROM declares. */
export interface UndeclaredArg {
  name: string
  suggestion: string | undefined
}

/** Where a stage reads from another. */
export interface StageUse {
  instruction: Instruction
  flag: Flag
}

/** Where a stage reads from one that comes later. */
export interface EarlyUse extends StageUse {
  /** What BuildKit says when the instruction runs, a mount's `target` being known then; null for a copy. */
  problem(target: string | null): Problem
}

export interface EvaluatedStage {
  stage: Stage
  /** What FROM names, after expansion. */
  base: string
  /** The stage it starts from; null when it starts from an image. */
  parent: EvaluatedStage | null
  /** The image at the root of the chain of stages; `scratch` for the empty one. */
  image: string
  /** Its configuration; null when we do not know it. */
  imageConfig: ImageConfig | null
  undeclaredArgs: UndeclaredArg[]
  /** The base name when `--build-arg` gives nothing; null when it cannot be computed. */
  defaultBase: string | null
  /** `--platform` after expansion, and the variables in it; null without the flag. */
  platform: { value: string; matched: string[]; unmatched: string[] } | null
  /** The stages it copies from or mounts, with the last instruction that does. */
  sources: Map<EvaluatedStage, StageUse>
  /** Where it reads from stages that come later: an error if it is built. */
  early: EarlyUse[]
  steps: Step[]
  /** The instructions already run in it. */
  seen: Set<Keyword>
  config: ImageState
  /** What variables are replaced with: Env and ARG. */
  environment: Map<string, string>
  /** The names declared by ARG, with or without a value. */
  declared: Set<string>
}

/** What a Dockerfile does when it is built, as far as its text tells. */
export interface Evaluation {
  stages: EvaluatedStage[]
  /** The steps of all the stages, in the order of the file. */
  steps: Step[]
  /** What `docker build` makes: the stage of `--target`, or the last one. Null when there is none. */
  target: EvaluatedStage | null
  /** The values of the ARGs before the first FROM, and of the predefined ones. */
  globalArgs: ReadonlyMap<string, string>
  /** The errors that only the build finds. */
  problems: Problem[]
}
