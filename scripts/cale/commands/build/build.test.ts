import { expect, test } from 'vitest'
import { cale } from '../../testing'

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')

test('a stream of cases: an image, an error of Docker, and a line that is no case', async () => {
  const bases = {
    'maison/base:1': { config: { Cmd: ['sh'] }, files: { '/etc/nom': { text: 'base\n', mode: '0600' } } },
  }
  const { status, stdout, stderr } = await cale(['build', '--jsonl'], {
    input: lines(
      { id: 'a', dockerfile: 'FROM maison/base:1\nRUN cat /etc/nom > /copie\n', bases },
      { id: 'b', dockerfile: 'FROM maison/base:1\nCOPY absent /\n', bases },
      { id: 'c' },
    ),
  })
  const [built, refused, none] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(built).toMatchObject({
    id: 'a',
    ok: true,
    config: { Cmd: ['sh'] },
    history: [{ createdBy: 'RUN /bin/sh -c cat /etc/nom > /copie # buildkit', empty: false }],
    tree: [{ path: '/copie', type: 'file', mode: '0644', text: 'base\n' }],
  })
  expect(refused).toMatchObject({
    id: 'b',
    ok: false,
    error: { line: 2, message: expect.stringContaining('"/absent": not found') },
  })
  expect(none).toMatchObject({ id: 'c', ok: false })
  expect(status).toBe(2)
  expect(stderr).toContain('ligne 3')
})

test('a folder is not built yet, and this is said', async () => {
  expect(await cale(['build', '.'])).toMatchObject({ status: 2, stderr: expect.stringContaining('pas encore là') })
})
