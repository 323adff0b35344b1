import { expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import { open } from '../open'
import { formatEdits } from './format'

function format(text: string): string {
  return applyEdits(text, formatEdits(open({ path: 'Dockerfile', files: { Dockerfile: text } })))
}

const lines = (...all: string[]) => `${all.join('\n')}\n`

test('lays out a file', () => {
  expect(
    format(
      lines(
        '',
        'arg V=1   ',
        '',
        '',
        '  from   node:$V   as  build  ',
        'copy  --link   a    b   c/',
        'env  A=1    B="x  y"',
        'healthcheck   --interval=5s   cmd   curl   -f  x',
        'onbuild   run   a   b',
        'cmd  [ "a" ,"b",   "c  d" ]',
        '# the last one',
        'From nginx',
        'expose 1   2',
        '',
        '',
      ),
    ),
  ).toBe(
    lines(
      'ARG V=1',
      '',
      'FROM node:$V AS build',
      'COPY --link a b c/',
      'ENV A=1 B="x  y"',
      'HEALTHCHECK --interval=5s CMD curl   -f  x',
      'ONBUILD RUN a   b',
      'CMD ["a", "b", "c  d"]',
      '',
      '# the last one',
      'FROM nginx',
      'EXPOSE 1 2',
    ),
  )
})

test('sets continued lines at four spaces, those that go further in included', () => {
  expect(
    format(
      lines(
        'FROM a',
        'RUN apt-get update&& \\',
        '  apt-get install -y   \\   ',
        '     curl \\',
        '',
        '# why',
        '\tgit  && \\',
        '  rm x',
        'ENV A=1 \\',
        'B=2',
        'LABEL a="x \\',
        ' y" \\',
        '  b=c',
        'HEALTHCHECK --interval=5s \\',
        '  CMD curl a \\',
        '  b',
        'COPY ["a", \\',
        '"b", \\',
        '"c/"]',
      ),
    ),
  ).toBe(
    lines(
      'FROM a',
      'RUN apt-get update&& \\',
      '    apt-get install -y \\',
      '       curl \\',
      '      # why',
      '      git  && \\',
      '    rm x',
      'ENV A=1 \\',
      'B=2',
      'LABEL a="x \\',
      ' y" \\',
      '    b=c',
      'HEALTHCHECK --interval=5s \\',
      '    CMD curl a \\',
      '  b',
      'COPY ["a", \\',
      '    "b", \\',
      '    "c/"]',
    ).replace('ENV A=1 \\\nB=2', 'ENV A=1 \\\n    B=2'),
  )
})

test.each([
  ['words glued by a continuation', 'FROM a\nRUN ec\\\nho b\n'],
  ['a quote over several lines', 'FROM a\nRUN echo "a \\\n  b"\n'],
  ['a document', 'FROM a\nRUN <<EOF\n  a   \n\n\n  b\nEOF\n'],
  ['an escaped space', 'FROM a\nENV A=b\\  B=c\n'],
  ['the value of the old form', 'FROM a\nENV A b   c\n'],
  ['a path with spaces', 'FROM a\nWORKDIR /a   b\n'],
  ['a comment that a blank line keeps from being a directive', '\n# escape=`\nFROM a\n'],
  ['a check that does not count where it is', ' # check=skip=all\nFROM a\n'],
  ['what BuildKit refuses', 'FROM a\n  EXPSE   1  \n'],
  ['a document that never ends', 'FROM a\nrun <<EOF\n  a'],
  ['a file without instruction', '  # a'],
  ['lone carriage returns', 'FROM a\nrun b\rc\n'],
])('leaves %s', (_, text) => expect(format(text)).toBe(text))

test('keeps the ends of lines of Windows, and the mark at the start', () => {
  expect(format('\ufefffrom a\r\nrun b   \r\n\r\n\r\nfrom c')).toBe('\ufeffFROM a\r\nRUN b\r\n\r\nFROM c\r\n')
})
