import { describe, expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import { frenchMistakes } from '@/lib/text/french-mistakes'
import { lineIndex } from '@/lib/text/line-index'
import { open } from '../open'
import { definitionAt, referencesAt } from './navigate'
import { renamableAt, renameAt } from './rename'

/** Opens a Dockerfile with the caret at `|`. */
function at(marked: string) {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  return {
    opened: open({ path: 'Dockerfile', files: { Dockerfile: text } }),
    position: lineIndex(text).position(offset),
  }
}

function rename(marked: string, name: string): string {
  const { opened, position } = at(marked)
  const edits = renameAt(opened, position, name)
  if ('refused' in edits) expect(frenchMistakes(edits.refused)).toEqual([])
  return 'refused' in edits ? edits.refused : applyEdits(opened.text, edits)
}

const definition = (marked: string) => {
  const { opened, position } = at(marked)
  const found = definitionAt(opened, position)
  return found && `${found.range.start.line}:${found.range.start.column}`
}

describe('a stage', () => {
  const file = (from: string) =>
    `FROM node AS ${from}\nRUN a\nFROM build AS other\nFROM nginx\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\nRUN --mount=type=bind,from=BUILD,target=/x true\nCOPY --from=redis /a /a\n`

  test('is renamed wherever it is named, but not where it is numbered', () => {
    expect(rename(file('bu|ild'), 'deps')).toBe(
      'FROM node AS deps\nRUN a\nFROM deps AS other\nFROM nginx\nCOPY --from=deps /a /a\nCOPY --from=0 /b /b\nRUN --mount=type=bind,from=deps,target=/x true\nCOPY --from=redis /a /a\n',
    )
    expect(rename('FROM a AS x\nFROM b\nCOPY --from=x| /a /a', 'y')).toBe('FROM a AS y\nFROM b\nCOPY --from=y /a /a')
  })

  test('is found from each of its uses', () => {
    expect(definition('FROM a AS x\nFROM b\nCOPY --from=|x /a /a')).toBe('1:11')
    expect(definition('FROM a\nFROM b\nCOPY --from=|0 /a /a')).toBe('1:1')
    expect(definition('FROM a AS x\nFROM |x')).toBe('1:11')
    expect(definition('FROM a\nCOPY --from=|nginx /a /a')).toBeNull()
    const { opened, position } = at(file('bu|ild'))
    expect(referencesAt(opened, position).map(({ range }) => range.start.line)).toEqual([1, 3, 5, 6, 7])
  })

  test.each([
    ['1st', /lettre sans accent/],
    ['étape', /lettre sans accent/],
    ['scratch', /garde pour lui/],
    ['OTHER', /s’appelle déjà/],
    ['nginx', /déjà l’image de la ligne 4/],
    ['redis', /déjà l’image de la ligne 8/],
  ])('does not become %s', (name, reason) => {
    expect(rename(file('bu|ild'), name)).toMatch(reason)
  })

  test('without a name, or by its number, is not renamed', () => {
    for (const marked of ['FROM a\nFROM b\nCOPY --from=|0 /a /a', 'FROM |node']) {
      const { opened, position } = at(marked)
      expect(renamableAt(opened, position)).toBeNull()
    }
  })
})

describe('a variable', () => {
  test('is renamed in its stage, and in those that start from it', () => {
    expect(
      rename(
        'FROM alpine AS a\nENV PO|RT=1\nEXPOSE $PORT\nRUN echo "${PORT:-2}" \'$PORT\' \\$PORT\nFROM a\nUSER $PORT\nFROM alpine\nENV PORT=3\n',
        'LISTEN',
      ),
    ).toBe(
      'FROM alpine AS a\nENV LISTEN=1\nEXPOSE $LISTEN\nRUN echo "${LISTEN:-2}" \'$PORT\' \\$PORT\nFROM a\nUSER $LISTEN\nFROM alpine\nENV PORT=3\n',
    )
  })

  test('declared before FROM is the same build argument in each stage that declares it again', () => {
    expect(rename('ARG V=1\nFROM a:$V\nARG V\nRUN echo $|V\nFROM b\nENV V=2\n', 'W')).toBe(
      'ARG W=1\nFROM a:$W\nARG W\nRUN echo $W\nFROM b\nENV V=2\n',
    )
  })

  test('is followed through continued lines, heredocs, ONBUILD and a shell in JSON form', () => {
    expect(
      rename(
        'FROM a\nENV X|X=1\nRUN a \\\n # $XX\n  $XX\nCOPY <<EOF /a\n$XX\nEOF\nRUN <<EOF\n# don\'t\necho $XX\nEOF\nONBUILD USER $XX\nCMD ["sh", "-c", "echo $XX"]\nENTRYPOINT ["echo", "$XX"]\n',
        'YY',
      ),
    ).toBe(
      'FROM a\nENV YY=1\nRUN a \\\n # $XX\n  $YY\nCOPY <<EOF /a\n$YY\nEOF\nRUN <<EOF\n# don\'t\necho $YY\nEOF\nONBUILD USER $YY\nCMD ["sh", "-c", "echo $YY"]\nENTRYPOINT ["echo", "$XX"]\n',
    )
  })

  test('that a RUN gives a value to by itself is the shell’s own there', () => {
    expect(rename('FROM a\nENV I|D=1\nRUN ID=$(id -u) && echo $ID\nRUN echo $ID', 'UID_')).toBe(
      'FROM a\nENV UID_=1\nRUN ID=$(id -u) && echo $ID\nRUN echo $UID_',
    )
  })

  test('leads to the definition above it, the nearest', () => {
    expect(definition('FROM a\nENV X=1\nENV X=2\nUSER $|X\nENV X=3')).toBe('3:5')
    expect(definition('FROM a\nUSER $|X')).toBeNull()
  })

  test.each([
    ['FROM a\nENV A|B=1', 'a-b', /sans accent/],
    ['FROM a\nENV A|B=1 CD=2', 'CD', /sert déjà, à la ligne 2/],
    ['FROM a\nARG A|B', 'TARGETOS', /Docker donne/],
    ['FROM node:24-alpine\nENV A|B=1', 'NODE_VERSION', /image node:24-alpine/],
    ['FROM a\nENV PA|TH=/b', 'AB', /Rien ne se renomme/],
    ['FROM a\nARG TARGET|OS', 'AB', /Rien ne se renomme/],
  ])('%j does not become %s', (marked, name, reason) => {
    expect(rename(marked, name)).toMatch(reason)
  })
})
