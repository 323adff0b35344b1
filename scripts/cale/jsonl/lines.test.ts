import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines'

async function* chunks(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function read(text: string, size: number): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesOf(chunks(Buffer.from(text), size))) lines.push(String(line))
  return lines
}

test('a last line without a line feed is a line, nothing is not', async () => {
  expect(await read('a\n\nb', 1)).toEqual(['a', '', 'b'])
  expect(await read('a\n', 1)).toEqual(['a'])
  expect(await read('', 1)).toEqual([])
})

test('only a line feed ends a line: JSON may hold U+2028', async () => {
  expect(await read('"\u2028"\r\n"é"', 2)).toEqual(['"\u2028"\r', '"é"'])
})

test('however the stream is cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', '🐳') }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        expect(await read(text, size)).toEqual(
          text
            .replace(/\n$/, '')
            .split('\n')
            .slice(0, text === '' ? 0 : undefined),
        )
      },
    ),
  )
})
