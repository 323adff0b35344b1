import type { Mark } from './scan/cursor'

/** What kind of slip it is, for the French explanation. */
export type Slip = 'tab' | 'indent' | 'dash' | 'colon' | 'quote' | 'bracket' | 'start' | 'other'

/**
 * A text that is not YAML. `says` is libyaml's sentence; `at` the fault itself, `from` what was being read when it was met, which is
 * where libyaml counts its line from.
 */
export class YamlSyntaxError extends Error {
  constructor(
    readonly says: string,
    readonly at: Mark,
    readonly slip: Slip,
    readonly from?: Mark,
    /** Found while cutting the text into tokens, rather than while putting them together. */
    readonly scanning = true,
  ) {
    super(says)
    this.name = 'YamlSyntaxError'
  }

  /** The sentence compose prints: its line is that of `from`, one too few when it comes from the grammar. */
  get sentence(): string {
    const counted = this.from && this.from.line !== 0 ? this.from.line : this.at.line
    const line = counted !== 0 && this.scanning ? counted + 1 : counted
    return line === 0 ? `yaml: ${this.says}` : `yaml: line ${line}: ${this.says}`
  }
}
