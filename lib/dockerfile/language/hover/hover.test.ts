import { describe, expect, test } from 'vitest'
import { frenchMistakes } from '@/lib/text/french-mistakes'
import { lineIndex } from '@/lib/text/line-index'
import { KEYWORDS } from '../../syntax/keywords'
import { MOUNT_ALIASES, MOUNTS } from '../mounts'
import { open } from '../open'
import { INSTRUCTIONS } from '../reference'
import { hoverAt } from './hover'

/** What the editor shows with the pointer at `|`, and the text it is about. */
function hover(marked: string): { on: string; markdown: string } | null {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const index = lineIndex(text)
  const found = hoverAt(open({ path: 'Dockerfile', files: { Dockerfile: text } }), index.position(offset))
  if (found === null) return null
  const { range, markdown } = found
  expect(frenchMistakes(markdown)).toEqual([])
  return { on: text.slice(index.offset(range.start), index.offset(range.end)), markdown }
}

describe('documents the language', () => {
  test.each(KEYWORDS)('%s', (name) => {
    const { title, flags } = INSTRUCTIONS[name]
    expect(hover(`FROM a\n${name.toLowerCase()}| x y`)).toMatchObject({ on: name.toLowerCase() })
    expect(hover(`FROM a\n${name}| x y`)?.markdown).toContain(title)
    for (const [flag, { text }] of Object.entries(flags)) {
      const found = hover(`FROM a\n${name} --fl|ag=x y z`.replace('fl|ag', `${flag}|`))
      expect(found).toMatchObject({ on: `--${flag}=x` })
      expect(found?.markdown).toContain(text)
    }
  })

  test.each(Object.entries(MOUNTS))('--mount=type=%s', (type, { title, options }) => {
    expect(hover(`FROM a\nRUN --mount=target=/x,type=|${type} true`)).toMatchObject({ on: `type=${type}` })
    expect(hover(`FROM a\nRUN --mount=target=/x,type=|${type} true`)?.markdown).toContain(title)
    for (const [option, { text }] of Object.entries(options)) {
      const names = [option, ...Object.keys(MOUNT_ALIASES).filter((alias) => MOUNT_ALIASES[alias] === option)]
      for (const name of names) {
        const found = hover(`FROM a\nRUN --mount=type=${type},${name}|=1 true`)
        expect(found?.markdown).toContain(name === 'from' ? '' : text)
      }
    }
  })

  test.each([
    ['# |syntax=docker/dockerfile:1\nFROM a', 'dernière version stable'],
    ['# escape=|`\nFROM a', 'accent grave'],
    ['# check=sk|ip=all\nFROM a', 'Fait taire toutes'],
  ])('%j', (marked, words) => expect(hover(marked)?.markdown).toContain(words))

  test('what ONBUILD keeps, AS, a document, NONE', () => {
    expect(hover('FROM a\nONBUILD RU|N x')).toMatchObject({ on: 'RUN' })
    expect(hover('FROM a a|s b')?.markdown).toContain('Nomme l’étape')
    expect(hover('FROM a\nCOPY <<E|OF /x\ny\nEOF')?.markdown).toContain('Un document écrit ici')
    expect(hover('FROM a\nHEALTHCHECK NO|NE')?.markdown).toContain('HEALTHCHECK')
    expect(hover('FROM a\nWORKDIR /a|pp')).toBeNull()
    expect(hover('FROM a\n| \nRUN b')).toBeNull()
    expect(hover('FROM a\n# com|ment')).toBeNull()
    expect(hover('')).toBeNull()
  })
})

describe('says what is known of', () => {
  test('an image', () => {
    const node = hover('FROM no|de:24-alpine AS b')
    expect(node).toMatchObject({ on: 'node:24-alpine' })
    expect(node?.markdown).toContain('Alpine Linux')
    expect(node?.markdown).toContain('https://hub.docker.com/_/node')
    expect(hover('FROM node|:18-alpine')?.markdown).toMatch(/plus maintenu depuis avril \d{4}.*`node:24`/)
    expect(hover('FROM node|:18-alpine')?.markdown).toContain('de la même famille')
    expect(hover('ARG V=24\nFROM no|de:$V')?.markdown).toContain('**`node:24`**')
    expect(hover('FROM scr|atch')?.markdown).toContain('La base vide')
    expect(hover('FROM ghcr.io/a|/b')?.markdown).not.toContain('hub.docker.com')
    expect(hover('FROM a\nCOPY --from=ngi|nx:alpine /a /a')).toMatchObject({ on: 'nginx:alpine' })
    expect(hover('FROM a\nRUN --mount=from=ngi|nx:alpine,target=/a true')).toMatchObject({ on: 'nginx:alpine' })
  })

  test('a stage', () => {
    const file = 'FROM node:24 AS bui|ld\nRUN a\nFROM nginx\nCOPY --from=build /a /a\n'
    expect(hover(file)?.markdown).toMatch(/Étape intermédiaire[\s\S]*`node:24`[\s\S]*une instruction[\s\S]*ligne 4/)
    expect(hover('FROM a AS b\nFROM c\nCOPY --from=|b /a /a')?.markdown).toContain('Étape intermédiaire')
    expect(hover('FROM a AS b|')?.markdown).toContain('Étape finale')
  })

  test('a variable, where it is', () => {
    const file = (use: string) => `ARG V=1\nFROM node:24-alpine\nENV PORT=\${V:-80}\nARG W\n${use}\nENV PORT=2\n`
    expect(hover(file('EXPOSE $PO|RT'))).toMatchObject({ on: '$PORT' })
    expect(hover(file('EXPOSE $PO|RT'))?.markdown).toMatch(
      /Vaut `80` ici[\s\S]*ENV, à la ligne 3[\s\S]*Docker la remplace/,
    )
    expect(hover(file('RUN echo ${NODE|_VERSION}'))?.markdown).toMatch(/image de base[\s\S]*shell de ce `RUN`/)
    expect(hover(file('RUN echo $|W'))?.markdown).toContain('Déclarée sans valeur')
    expect(hover(file('CMD echo $|W'))?.markdown).toContain('n’existe plus dans le conteneur')
    expect(hover(file('CMD echo $|PORT'))?.markdown).not.toContain('n’existe plus')
    expect(hover(file('USER $|X'))?.markdown).toContain('Rien ne lui donne de valeur')
    expect(hover(file('RUN echo $|TARGETARCH'))?.markdown).toMatch(
      /Rien ne lui donne[\s\S]*architecture[\s\S]*`ARG TARGETARCH`/,
    )
    expect(hover('ARG V=1\nFROM a:$|V')?.markdown).toContain('Vaut `1` ici')
    expect(hover('ARG |V=1\nFROM a')?.markdown).toMatch(/Vaut `1`[\s\S]*seules les lignes FROM/)
    expect(hover('FROM a\nENV A|=b$PATH')?.markdown).toContain('Vaut `b/usr/local/sbin')
    expect(hover('FROM --platform=$BUILD|PLATFORM a')?.markdown).toContain('machine qui construit')
  })

  test('a port, a user, a signal', () => {
    expect(hover('FROM a\nEXPOSE 80 30|00/udp')?.markdown).toContain('docker run -p 3000:3000/udp')
    expect(hover('FROM node:24\nUSER no|de')?.markdown).toContain('`node:24` fournit')
    expect(hover('FROM node:24\nUSER ro|ot')?.markdown).toContain('administrateur')
    expect(hover('FROM a\nSTOPSIGNAL q|uit')?.markdown).toContain('SIGQUIT')
  })
})

test('what comes from the file is shown as it is written', () => {
  expect(hover('FROM a\nENV X="`*[a](b)"\nUSER $|X')?.markdown).toContain('``` `*[a](b) ```'.replaceAll('```', '``'))
})
