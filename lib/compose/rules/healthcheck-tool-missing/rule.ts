import { similarImage } from '@/lib/oci/base-images'
import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { finalStage } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'
import { isOfficial } from '../shared/official'

/** What people test with, among the programs that the catalogue knows to be there or not. */
const TOOLS: ReadonlySet<string> = new Set(['curl', 'wget', 'nc', 'bash', 'node', 'python3'])

/** Programs that an image dropped for another name, and since which version. */
const RENAMED: readonly { image: string; since: number; tools: Readonly<Record<string, string>> }[] = [
  { image: 'mariadb', since: 11, tools: { mysqladmin: 'mariadb-admin', mysql: 'mariadb', mysqldump: 'mariadb-dump' } },
  { image: 'mongo', since: 6, tools: { mongo: 'mongosh' } },
]

export const rule: ComposeRule = {
  id: 'healthcheck-tool-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const tool of calledBy(service.healthcheck?.test ?? [])) {
        const missing = missingFrom(subject, service, tool)
        if (missing === null) continue
        yield* at(subject, ['services', name, 'healthcheck', 'test'], { service: name, tool, ...missing })
        break
      }
    }
  },
}

/** The programs that a test runs: the first word of `CMD`, or those of each command of a shell line. */
function calledBy([kind, ...words]: readonly string[]): string[] {
  const shell = kind === 'CMD' && /^(?:\/bin\/)?(?:ba|a|da)?sh$/.test(words[0] ?? '') && words[1] === '-c'
  const line = shell ? (words[2] ?? '') : kind === 'CMD-SHELL' ? words.join(' ') : null
  if (line === null) return kind === 'CMD' ? [baseName(words[0] ?? '')] : []
  const starts = line.matchAll(/(?:^|[;&|(!]|\bthen\b|\bif\b|\bdo\b)\s*([\w./-]+)(?=\s|$|[;&|)])/g)
  return [...starts].map(([, word = '']) => baseName(word))
}

function baseName(path: string): string {
  return path.replace(/^\/(?:usr\/)?(?:local\/)?s?bin\//, '')
}

/** Why the image of a service cannot run a program; null when it has it, installs it, or cannot be known. */
function missingFrom(
  subject: ComposeSubject,
  { build, image }: Service,
  tool: string,
): { image: string; instead: string } | null {
  const isKnown = TOOLS.has(tool) || RENAMED.some(({ tools }) => Object.hasOwn(tools, tool))
  if (!isKnown) return null
  if (!build) return image === undefined ? null : lackOf(image, tool)
  const stage = finalStage(subject, build)
  const mentions = new RegExp(`(?<![\\w-])${tool}(?![\\w-])`)
  if (!stage || stage.lines.some((line) => /^(?:RUN|COPY|ADD)\b/i.test(line) && mentions.test(line))) return null
  return lackOf(stage.image, tool)
}

function lackOf(image: string, tool: string): { image: string; instead: string } | null {
  const { name, tag } = parseImage(image)
  const renamed = RENAMED.find((one) => one.image === name && Object.hasOwn(one.tools, tool))
  if (renamed) {
    const major = /^\d+/.exec(tag ?? '')?.[0]
    const isNew = major === undefined ? tag === null || /^(?:latest|lts)/.test(tag) : Number(major) >= renamed.since
    return isNew ? { image, instead: renamed.tools[tool] ?? '' } : null
  }
  const known = TOOLS.has(tool) ? similarImage(image) : null
  // Of an official image that the catalogue has not, the Alpine variant is Alpine's programs and its own.
  const isIts = known !== null && (known.name === name || (known.name === 'alpine' && isOfficial(image)))
  return isIts && known.absent.split(' ').includes(tool) ? { image, instead: '' } : null
}
