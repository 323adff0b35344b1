import type { Keyword } from '../syntax/keywords'
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

/** What an option takes and does. Texts are French Markdown. */
export interface OptionDoc {
  /** What follows `=`, as a placeholder: `utilisateur:groupe`. Absent for a switch. */
  value?: string
  text: string
  /** The values it knows, with what each does. */
  values?: Readonly<Record<string, string>>
  /** Only in the « labs » channel of the language. */
  labs?: true
}

/** A ready-made line, in the syntax of LSP's snippets. */
export interface SnippetDoc {
  label: string
  text: string
  insert: string
}

/** What an instruction does: the one table that hover, completion and the reference page read. */
export interface InstructionDoc {
  /** A few words, without a full stop. */
  title: string
  /** How it is written, one form a line. */
  forms: readonly string[]
  text: string
  /** When it takes effect: while building, when a container starts, or both. */
  when: string
  layer: string
  cache: string
  flags: Readonly<Record<string, OptionDoc>>
  snippets: readonly SnippetDoc[]
}

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
