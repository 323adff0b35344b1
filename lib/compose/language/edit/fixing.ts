import type { FileEdit, QuickFix } from '@/lib/text/language'
import type { FixSubject } from '../fix'
import { branchAt, childOf, type Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'
import { replace } from './place'
import { remove } from './remove'
import { writeScalar } from './scalar'

/** A correction, when each of its edits can be made. */
export function correction(title: string, ...edits: readonly (FileEdit | null | undefined)[]): QuickFix[] {
  const all = edits.filter((edit): edit is FileEdit => edit !== null && edit !== undefined)
  return all.length === edits.length && all.length > 0 ? [{ title, edits: all }] : []
}

/** Takes away what the finding points at. */
export function removing({ source, branch }: FixSubject, title: string): QuickFix[] {
  return correction(title, remove(source, branch))
}

/** Writes another value in place of the one that the finding points at. */
export function rewriting({ source, branch }: FixSubject, text: string): QuickFix[] {
  return branch.kind === 'scalar' ? correction(`Écrire « ${text} »`, writeScalar(source, branch, text)) : []
}

/** Puts a text in place of another inside a value, where it is written as it reads. */
export function swap(source: Source, { kind, start, end }: Branch, before: string, after: string): FileEdit | null {
  const at = kind === 'scalar' ? source.text.slice(start, end).indexOf(before) : -1
  return at === -1 || before === '' ? null : replace(source, start + at, start + at + before.length, after)
}

/** The service that the finding is in, where it is written in this file. */
export function serviceAround({ source, branch }: FixSubject): Branch | undefined {
  return branch.path[0] === 'services' && branch.path.length > 1 ? branchAt(source, branch.path.slice(0, 2)) : undefined
}

/** A service of the file by its name. */
export function serviceNamed({ source }: FixSubject, name: string | number | undefined): Branch | undefined {
  return branchAt(source, ['services', String(name)])
}

/** An attribute of a service. */
export function attributeOf(service: Branch | undefined, name: string): Branch | undefined {
  return childOf(service, name)
}

/** The item of a list that a finding about a part of it is in. */
export function itemAround({ source, branch }: FixSubject, list: string): Branch | undefined {
  const at = branch.path.indexOf(list)
  return at === -1 || branch.path.length < at + 2 ? undefined : branchAt(source, branch.path.slice(0, at + 2))
}

export function param({ diagnostic }: FixSubject, name: string): string {
  return String(diagnostic.params[name] ?? '')
}
