import type { Diagnostic } from '@/lib/text/diagnostic'
import type { OpenFile, QuickFix } from '@/lib/text/language'
import { FIXES } from '../rules/fixes.generated'
import { workspaceOf } from './names/workspace'
import { branchesOf, pointedAt, type Source, sourceOf } from './syntax/source'
import type { Branch } from './syntax/tree'

/** The corrections of a finding, the best first; none when its rule has none, or not here. */
export function fixesOf(open: OpenFile, diagnostic: Diagnostic): readonly QuickFix[] {
  const fix = Object.hasOwn(FIXES, diagnostic.rule) ? FIXES[diagnostic.rule] : undefined
  const workspace = workspaceOf(open.files)
  const file = diagnostic.file ?? open.path
  // A finding may be about an env file.
  const source = workspace.sources.get(file) ?? sourceOf(file, open.files[file] ?? '')
  const branch = branchOf(source, diagnostic)
  return fix && branch ? fix({ open, diagnostic, workspace, source, branch }) : []
}

/** The branch whose value, or whose key, has exactly the range of the finding; else the one that it begins in, or the whole. */
function branchOf(source: Source, { range }: Diagnostic): Branch | undefined {
  const start = source.index.offset(range.start)
  const end = source.index.offset(range.end)
  let keyed: Branch | undefined
  for (const branch of branchesOf(source)) {
    if (branch.start === start && branch.end === end && branch.path.length > 0) return branch
    if (branch.from === start && branch.key && Math.abs(branch.key.end - end) <= 1) keyed ??= branch
  }
  return keyed ?? pointedAt(source, start)?.branch ?? source.documents[0]
}
