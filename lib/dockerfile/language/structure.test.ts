import { expect, test } from 'vitest'
import type { OutlineItem } from '@/lib/text/language'
import { foldsOf } from './folds'
import { open } from './open'
import { outlineOf } from './outline'

const opened = (text: string) => open({ path: 'Dockerfile', files: { Dockerfile: text } })

const FILE = `# syntax=docker/dockerfile:1
# a comment
# of two lines
ARG V=1
FROM node:$V AS build
RUN a \\
  && b

COPY <<A <<B /
a
A
b
b
B
FROM nginx
# alone
CMD ["nginx"]
`

test('stages, long instructions, documents and comments fold', () => {
  expect(foldsOf(opened(FILE)).map(({ start, end, kind }) => `${start}-${end}${kind ? ` ${kind}` : ''}`)).toEqual([
    '5-14',
    '15-17',
    '6-7',
    '9-14',
    '12-14',
    '2-3 comment',
  ])
})

test('the outline goes by stages', () => {
  const print = ({ name, detail, children }: OutlineItem): string[] => [
    `${name} | ${detail}`,
    ...children.flatMap(print).map((line) => `  ${line}`),
  ]
  expect(outlineOf(opened(FILE)).flatMap(print)).toEqual([
    'ARG | V=1',
    'build | FROM node:$V',
    '  RUN | a && b',
    '  COPY | <<A <<B /',
    'étape 1 | FROM nginx',
    '  CMD | ["nginx"]',
  ])
  expect(outlineOf(opened('FROM alpine\nEXPSE 1\n')).flatMap(print)).toEqual(['alpine | FROM alpine', '  EXPSE | 1'])
})
