import { describe, expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import type { Completion } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { completeAt } from './complete'

const FILES = {
  'package.json': '{}',
  'package-lock.json': '{}',
  'src/app.js': '',
  'src/lib/a.js': '',
  'node_modules/x/index.js': '',
  '.dockerignore': 'node_modules\n',
}

interface Asked {
  items: Completion[]
  /** The text once a completion is chosen. */
  choose(label: string): string
}

/** What is proposed at `|`, as an editor shows it: filtered by what is written, in order. */
function ask(marked: string, files: Record<string, string> = FILES, path = 'Dockerfile'): Asked {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const index = lineIndex(text)
  const all = completeAt({ path, files: { ...files, [path]: text } }, index.position(offset))
  const items = all
    .filter(({ label, range }) => {
      const written = text.slice(index.offset(range.start), offset).toLowerCase()
      return label.toLowerCase().startsWith(written)
    })
    .sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99) || (a.label < b.label ? -1 : 1))
  return {
    items,
    choose(label) {
      const chosen = items.find((one) => one.label === label)
      return chosen === undefined ? `(no ${label})` : applyEdits(text, [{ range: chosen.range, text: chosen.insert }])
    },
  }
}

const labels = (marked: string) => ask(marked).items.map(({ label }) => label)
const ofKind = (marked: string, kind: Completion['kind']) =>
  ask(marked)
    .items.filter((one) => one.kind === kind)
    .map(({ label }) => label)

describe('at the start of a line', () => {
  test('an empty file begins with FROM, ARG or a directive', () => {
    expect(ofKind('|', 'keyword')).toEqual(['FROM', 'ARG', '# syntax=docker/dockerfile:1'])
    expect(ask('FR|').choose('FROM')).toBe('FROM ')
    expect(ask('FROM a\n|').items.some(({ label }) => label.startsWith('#'))).toBe(false)
  })

  test('a stage takes every instruction but the abandoned one', () => {
    const words = ofKind('FROM a\n|', 'keyword')
    expect(words.slice(0, 3)).toEqual(['WORKDIR', 'COPY', 'RUN'])
    expect(words).toHaveLength(17)
    expect(words).not.toContain('MAINTAINER')
    expect(ofKind('FROM a\nW|\nRUN b', 'keyword')).toEqual(['WORKDIR'])
  })

  test('ONBUILD keeps neither itself nor FROM', () => {
    const words = labels('FROM a\nONBUILD |')
    expect(words).toContain('RUN')
    expect(words).not.toContain('FROM')
    expect(words).not.toContain('ONBUILD')
    expect(ask('FROM a\nONBUILD C|').choose('COPY')).toBe('FROM a\nONBUILD COPY ')
  })

  test('follows the case of the file', () => {
    expect(ask('from a\nrun b\nco|').choose('copy')).toBe('from a\nrun b\ncopy ')
  })

  test('proposes ready-made lines', () => {
    expect(ofKind('FROM a\nHEA|', 'snippet')).toEqual(['HEALTHCHECK NONE', 'HEALTHCHECK curl', 'HEALTHCHECK wget'])
    expect(ask('FROM a\nRUN| ').choose('RUN apk add')).toBe('FROM a\nRUN apk add --no-cache ${1:curl} ')
  })

  test('not inside a document or a continued command', () => {
    expect(labels('FROM a\nRUN <<EOF\nF|\nEOF')).toEqual([])
    expect(labels('FROM a\nRUN b \\\n  F|')).toEqual([])
  })
})

describe('directives', () => {
  test('at the top only', () => {
    expect(labels('# |')).toEqual(['check', 'escape', 'syntax'])
    expect(ask('# syn|\nFROM a').choose('syntax')).toBe('# syntax=\nFROM a')
    expect(labels('# syntax=|')).toEqual(['docker/dockerfile:1', 'docker/dockerfile:1-labs'])
    expect(labels('# syntax=docker/dockerfile:1\n# |\nFROM a')).toEqual(['check', 'escape'])
    expect(labels('FROM a\n# |')).toEqual([])
  })
})

describe('FROM', () => {
  test('names, then tags of the catalogue, the ended ones last', () => {
    expect(ofKind('FROM no|', 'image')).toEqual(['node'])
    expect(ask('FROM no|').choose('node')).toBe('FROM node:')
    const tags = labels('FROM node:|')
    expect(tags.indexOf('node:24-alpine')).toBeLessThan(tags.indexOf('node:20-alpine'))
    expect(ask('FROM node:20|-alpine AS b').choose('node:20-slim')).toBe('FROM node:20-slim AS b')
    expect(labels('FROM |')).toContain('scratch')
  })

  test('the stages above, AS, --platform', () => {
    expect(ofKind('FROM a AS x\nFROM b AS y\nFROM |\nFROM c AS z', 'stage')).toEqual(['y', 'x'])
    expect(labels('FROM a |')).toEqual(['AS'])
    expect(labels('FROM --|')).toEqual(['--platform'])
    expect(labels('FROM --platform=|')).toContain('$BUILDPLATFORM')
    expect(labels('FROM --platform=$BUILDP|')).toEqual(['BUILDPLATFORM'])
  })

  test('does not eat the word after the caret', () => {
    expect(ask('FROM |AS b').choose('scratch')).toBe('FROM scratchAS b')
  })
})

describe('COPY', () => {
  test('files and folders that .dockerignore keeps', () => {
    expect(ofKind('FROM a\nCOPY |', 'file')).toEqual([
      '.dockerignore',
      'Dockerfile',
      'package-lock.json',
      'package.json',
    ])
    expect(ofKind('FROM a\nCOPY |', 'folder')).toEqual(['src/', '.'])
    expect(labels('FROM a\nCOPY src/|')).toEqual(['app.js', 'lib/'])
    expect(ask('FROM a\nCOPY ./src/l|').choose('lib/')).toBe('FROM a\nCOPY ./src/lib/')
    expect(labels('FROM a\nCOPY ["pack|", "/app/"]')).toEqual(['package-lock.json', 'package.json'])
    expect(labels('FROM a\nCOPY ["pack|')).toEqual(['package-lock.json', 'package.json'])
  })

  test('from the folder of the Dockerfile', () => {
    const files = { 'api/src/a.js': '', 'api/.dockerignore': '', 'web/b.js': '' }
    expect(ask('FROM a\nCOPY s|', files, 'api/Dockerfile').items.map(({ label }) => label)).toEqual(['src/'])
  })

  test('where it copies to', () => {
    const [first] = ask('FROM a\nWORKDIR /app\nCOPY package.json |').items
    expect(first).toMatchObject({ label: './', detail: '/app' })
  })

  test('flags, once, and their values', () => {
    expect(labels('FROM a\nCOPY --|')).toEqual(['--chmod', '--chown', '--exclude', '--from', '--link'])
    expect(labels('FROM a\nCOPY --link --l|')).toEqual([])
    expect(labels('FROM a\nCOPY -|')).toContain('--from')
    expect(labels('# syntax=docker/dockerfile:1-labs\nFROM a\nCOPY --p|')).toEqual(['--parents'])
    expect(ask('FROM a\nCOPY --ch|').choose('--chown')).toBe('FROM a\nCOPY --chown=')
    expect(labels('FROM a\nCOPY --chmod=|')).toContain('755')
    expect(labels('FROM node:24-alpine\nRUN adduser -D app\nCOPY --chown=|')).toEqual([
      'app:app',
      'node:node',
      '1000:1000',
      'root:root',
    ])
  })

  test('from the stages above, then what their instructions made', () => {
    const file = (line: string) =>
      `FROM a AS build\nWORKDIR /srv\nCOPY x /out/\nFROM b AS other\nFROM c\n${line}\nFROM d AS later\n`
    expect(ofKind(file('COPY --from=|'), 'stage')).toEqual(['other', 'build'])
    expect(ask(file('COPY --from=bu|')).choose('build')).toBe(file('COPY --from=build'))
    expect(labels(file('COPY --from=build |'))).toEqual(expect.arrayContaining(['/out', '/srv']))
  })
})

describe('RUN --mount', () => {
  test('whole mounts, then options of the type, then values', () => {
    expect(labels('FROM a\nRUN --mount=|')).toEqual([
      'type=bind',
      'type=cache',
      'type=secret',
      'type=ssh',
      'type=tmpfs',
    ])
    expect(labels('FROM a\nRUN --mount=type=c|')).toEqual(['cache'])
    expect(labels('FROM a\nRUN --mount=type=cache,|')).toContain('sharing')
    expect(labels('FROM a\nRUN --mount=type=cache,|')).not.toContain('required')
    expect(labels('FROM a\nRUN --mount=type=cache,target=/x,t|')).toEqual([])
    expect(labels('FROM a\nRUN --mount=type=cache,sharing=|')).toEqual(['shared', 'private', 'locked'])
    expect(ask('FROM a\nRUN --mount=type=cache,target=|').choose('/root/.npm')).toContain('target=/root/.npm')
    expect(labels('FROM a\nRUN --mount=type=bind,source=s|')).toEqual(['src/'])
    expect(labels('FROM a AS x\nFROM b\nRUN --mount=type=bind,from=x|')).toEqual(['x'])
  })

  test('and the other flags', () => {
    expect(labels('FROM a\nRUN |')).toEqual(['--mount', '--network'])
    expect(labels('FROM a\nRUN --network=|')).toEqual(['default', 'none', 'host'])
    expect(labels('FROM a\nRUN npm |')).toEqual([])
  })
})

describe('variables after $', () => {
  test('those that the place sees', () => {
    const file = (line: string) => `ARG V=1\nFROM node:24-alpine\nENV PORT=80\n${line}\nENV LATER=1\n`
    expect(labels(file('EXPOSE $P|'))).toEqual(['PORT', 'PATH'])
    expect(labels(file('RUN echo ${NODE|'))).toEqual(['NODE_VERSION'])
    expect(ask(file('RUN echo "${PO|"')).choose('PORT')).toBe(file('RUN echo "${PORT}"'))
    expect(ask(file('RUN echo "${PO|}"')).choose('PORT')).toBe(file('RUN echo "${PORT}"'))
    expect(labels(file('ENV B=$L|'))).toEqual([])
    expect(labels(file('RUN echo \\$|'))).toEqual([])
    expect(labels('ARG V=1\nFROM a:$|')).toContain('V')
    expect(labels('FROM a\nENV X=1\nCOPY --chown=$X|')).toEqual(['X'])
    expect(labels('FROM a\nENV X=1\nCOPY <<EOF /a\n$X|\nEOF')).toEqual(['X'])
  })
})

test.each([
  ['FROM node:24-alpine\nUSER |', ['node', '1000', 'root']],
  ['FROM a\nSTOPSIGNAL SIGQ|', ['SIGQUIT']],
  ['FROM nginx:alpine\nENV PORT=3000\nEXPOSE |', ['3000', '80']],
  ['FROM a\nWORKDIR /app/src\nWORKDIR |', ['/app/src', '/app']],
  [
    'FROM a\nHEALTHCHECK --interval=30s --retries=3 --timeout=3s --start-period=5s --start-interval=1s |',
    ['CMD', 'NONE'],
  ],
  ['FROM a\nHEALTHCHECK --interval=|', ['30s', '10s']],
  ['ARG V=1\nFROM a\nARG V|', ['V']],
  ['FROM a\nARG TARGETA|', ['TARGETARCH']],
  ['FROM a\nLABEL org.opencontainers.image.so|', ['org.opencontainers.image.source']],
  ['FROM a\nSHELL |', ['["/bin/bash", "-o", "pipefail", "-c"]']],
])('%j', (marked, wanted) => expect(labels(marked).filter((label) => !label.startsWith('--'))).toEqual(wanted))
