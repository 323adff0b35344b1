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

/** What an instruction does. */
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

/** A type of `RUN --mount=`. Its options go by their usual names; `MOUNT_ALIASES` gives the others. */
export interface MountDoc {
  /** A few words, without a full stop. */
  title: string
  text: string
  options: Readonly<Record<string, OptionDoc>>
  /** The whole value, in the syntax of LSP's snippets. */
  insert: string
}
