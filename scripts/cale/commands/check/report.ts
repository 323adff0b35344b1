import type { Description } from '@/lib/dockerfile/describe'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { Kind } from './kinds'

/** A diagnostic, where it is for the reader, and its French words. */
export interface Finding {
  kind: Kind
  /** The file, as it can be typed again from the current folder. */
  file: string
  diagnostic: Diagnostic
  description: Description
  /** The file's text. */
  text: string
}

export interface Report {
  /** The files looked at, as `Finding.file`. */
  checked: string[]
  findings: Finding[]
  /** French sentences about what could not be looked at. */
  problems: string[]
}

/** One report of several. A finding that two of them make is said once. */
export function joinReports(reports: readonly Report[]): Report {
  const findings = new Map<string, Finding>()
  for (const finding of reports.flatMap((report) => report.findings)) {
    const { rule, range, params } = finding.diagnostic
    findings.set(JSON.stringify([finding.file, rule, range, params]), finding)
  }
  return {
    checked: [...new Set(reports.flatMap(({ checked }) => checked))],
    findings: [...findings.values()],
    problems: [...new Set(reports.flatMap(({ problems }) => problems))],
  }
}
