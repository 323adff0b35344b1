import { expose } from 'comlink'
import { describe as describeCompose } from '@/lib/compose/describe'
import { composeLanguage } from '@/lib/compose/language'
import { describe as describeDockerfile } from '@/lib/dockerfile/describe'
import { dockerfileLanguage } from '@/lib/dockerfile/language'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { FileEdit, LanguageService, OpenFile, Refusal } from '@/lib/text/language'
import type { Position } from '@/lib/text/position'
import { type RuleEngine, ruleUrl } from '@/lib/text/rule-url'
import type { Remark } from './remark'

interface Engine {
  id: RuleEngine
  service: LanguageService
  describe: typeof describeDockerfile
}

/** The engines that an editor asks. A new one is a line here. */
const ENGINES: readonly Engine[] = [
  { id: 'dockerfile', service: dockerfileLanguage, describe: describeDockerfile },
  { id: 'compose', service: composeLanguage, describe: describeCompose },
]

const engineOf = (path: string) => ENGINES.find(({ service }) => service.reads(path))

/** Asks the engine that reads the file; null when none does. */
function asked<T>(file: OpenFile, question: (service: LanguageService) => T): T | null {
  const engine = engineOf(file.path)
  return engine === undefined ? null : question(engine.service)
}

/** What the editors ask, out of the page's thread. A file that no engine reads has no answer. */
const languages = {
  reads: (path: string): boolean => engineOf(path) !== undefined,

  /** What is found in a file, in French, each remark with its corrections. Nothing in a file not begun. */
  remarks(file: OpenFile): Remark[] {
    const engine = engineOf(file.path)
    const isBegun = (file.files[file.path] ?? '').replace(/^\s*#.*$/gm, '').trim() !== ''
    if (engine === undefined || !isBegun) return []
    return engine.service.diagnose(file).map((diagnostic) => remark(engine, file, diagnostic))
  },
  hover: (file: OpenFile, position: Position) => asked(file, (service) => service.hover(file, position)),
  complete: (file: OpenFile, position: Position) => asked(file, (service) => service.complete(file, position)),
  folds: (file: OpenFile) => asked(file, (service) => service.folds(file)),
  outline: (file: OpenFile) => asked(file, (service) => service.outline(file)),
  definition: (file: OpenFile, position: Position) => asked(file, (service) => service.definition(file, position)),
  references: (file: OpenFile, position: Position) => asked(file, (service) => service.references(file, position)),
  renamable: (file: OpenFile, position: Position) => asked(file, (service) => service.renamable(file, position)),
  rename: (file: OpenFile, position: Position, name: string) =>
    asked<readonly FileEdit[] | Refusal>(file, (service) => service.rename(file, position, name)),
  format: (file: OpenFile) => asked(file, (service) => service.format(file)),
}

function remark({ id, service, describe }: Engine, file: OpenFile, diagnostic: Diagnostic): Remark {
  const { rule, severity, range } = diagnostic
  const { message, why, hint } = describe(diagnostic)
  return { rule, severity, range, message, why, hint, url: ruleUrl(id, rule), fixes: service.fixes(file, diagnostic) }
}

export type Languages = typeof languages

expose(languages)
