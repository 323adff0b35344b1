import type { Keyword } from '../syntax/keywords'
import type { InstructionDoc } from './docs'
import { ADD } from './fr/add'
import { ARG } from './fr/arg'
import { CMD } from './fr/cmd'
import { COPY } from './fr/copy'
import { ENTRYPOINT } from './fr/entrypoint'
import { ENV } from './fr/env'
import { EXPOSE } from './fr/expose'
import { FROM } from './fr/from'
import { HEALTHCHECK } from './fr/healthcheck'
import { LABEL } from './fr/label'
import { MAINTAINER } from './fr/maintainer'
import { ONBUILD } from './fr/onbuild'
import { RUN } from './fr/run'
import { SHELL } from './fr/shell'
import { STOPSIGNAL } from './fr/stopsignal'
import { USER } from './fr/user'
import { VOLUME } from './fr/volume'
import { WORKDIR } from './fr/workdir'

/** What every instruction does: the one table that hover, completion and the reference page read. */
export const INSTRUCTIONS: Readonly<Record<Keyword, InstructionDoc>> = {
  ADD,
  ARG,
  CMD,
  COPY,
  ENTRYPOINT,
  ENV,
  EXPOSE,
  FROM,
  HEALTHCHECK,
  LABEL,
  MAINTAINER,
  ONBUILD,
  RUN,
  SHELL,
  STOPSIGNAL,
  USER,
  VOLUME,
  WORKDIR,
}

const REFERENCE = 'https://docs.docker.com/reference/dockerfile/'

/** The reference's own page on an instruction, or on one of its flags. */
export function sourceOf(instruction: Keyword, flag?: string): string {
  // The five flags of HEALTHCHECK share its section.
  const anchor = flag === undefined || instruction === 'HEALTHCHECK' ? '' : `---${flag}`
  return `${REFERENCE}#${instruction.toLowerCase()}${anchor}`
}
