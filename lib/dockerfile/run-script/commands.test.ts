import { expect, test } from 'vitest'
import { parseDockerfile } from '../parse'
import { commandsOf } from './commands'

/** The commands of the last instruction, as words. */
function commands(text: string): string[] {
  const instruction = parseDockerfile(`FROM alpine\n${text}`).instructions.at(-1)
  if (instruction === undefined) return []
  return commandsOf(instruction).map(({ name, args }) => [name, ...args.map(({ value }) => value)].join(' '))
}

test.each([
  ['RUN a b && c || d; e | f', ['a b', 'c', 'd', 'e', 'f']],
  ['RUN echo "a && b" \'c; d\'', ['echo a && b c; d']],
  ['RUN A=1 B=2 sudo -E make', ['-E make']],
  ['RUN if [ -f a ]; then npm ci; fi', ['[ -f a ]', 'npm ci', 'fi']],
  ['RUN npm ci > /log 2>&1', ['npm ci']],
  ['RUN echo $(npm ci; ls) `pwd`', ['echo $(npm ci; ls) `pwd`']],
  ['RUN apt-get update \\\n  # outils\n  && apt-get install -y curl', ['apt-get update', 'apt-get install -y curl']],
  ['RUN <<EOF\nnpm ci\n# note\nnpm run build\nEOF', ['npm ci', 'npm run build']],
  ['RUN <<-EOF\n\tnpm ci\n\tEOF', ['npm ci']],
  ['RUN ["npm", "ci"]', ['npm ci']],
  ['CMD ["sh", "-c", "a && b c"]', ['a', 'b c']],
  ['HEALTHCHECK CMD curl -f localhost || exit 1', ['curl -f localhost', 'exit 1']],
  ['RUN /usr/bin/apt-get update', ['apt-get update']],
  ['RUN', []],
])('%j', (text, expected) => {
  expect(commands(text)).toEqual(expected)
})

test('a word knows its place, even after a continued line', () => {
  const [, run] = parseDockerfile('FROM alpine\nRUN a && \\\n  npm ci').instructions
  const last = run === undefined ? undefined : commandsOf(run).at(-1)
  expect(last?.args[0]?.range).toEqual({ start: { line: 3, column: 7 }, end: { line: 3, column: 9 } })
})
