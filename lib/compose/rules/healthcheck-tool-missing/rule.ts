import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { finalStage } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'
import { lacksCurl } from '../shared/image'

export const rule: ComposeRule = {
  id: 'healthcheck-tool-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      if (!callsCurl(service.healthcheck?.test ?? [])) continue
      const image = imageWithoutCurl(subject, service)
      if (image !== null)
        yield* at(subject, ['services', name, 'healthcheck', 'test'], { service: name, image, tool: 'curl' })
    }
  },
}

/** Whether a program called curl would be run: first word of `CMD`, or a command of a shell line. */
function callsCurl([kind, ...words]: readonly string[]): boolean {
  if (kind === 'CMD') {
    const shell = /^(?:\/bin\/)?(?:ba|a|da)?sh$/.test(words[0] ?? '') && words[1] === '-c'
    return shell ? inShell(words[2] ?? '') : /^(?:\/usr\/bin\/)?curl$/.test(words[0] ?? '')
  }
  return kind === 'CMD-SHELL' && inShell(words.join(' '))
}

function inShell(line: string): boolean {
  return /(?:^|[;&|(!]\s*|\bthen\s+|\bif\s+)(?:\/usr\/bin\/)?curl\s/.test(line.trim())
}

/** The image whose curl is missing, or null when it has one, installs one, or cannot be known. */
function imageWithoutCurl(subject: ComposeSubject, { build, image }: Service): string | null {
  if (build) {
    const stage = finalStage(subject, build)
    if (!stage || stage.lines.some((line) => /^RUN\b.*\bcurl\b/i.test(line))) return null
    return lacksCurl(stage.image) ? stage.image : null
  }
  return image !== undefined && lacksCurl(image) ? image : null
}
