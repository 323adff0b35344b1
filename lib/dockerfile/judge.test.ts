import { expect, test } from 'vitest'
import { judgeDockerfile } from './judge'

test('checks and advice are told apart, on the lines of their instructions', () => {
  expect(
    judgeDockerfile('FROM node:24-alpine\nWORKDIR app\nRUN ls && \\\n  npm install\nUSER node\nCMD ["node", "a.js"]'),
  ).toEqual({
    ok: true,
    error: null,
    warnings: [{ rule: 'WorkdirRelativePath', line: 2 }],
    advice: [
      { rule: 'dev-dependencies-in-image', line: 3 },
      { rule: 'npm-install-instead-of-ci', line: 3 },
    ],
  })
})

test('an error is the first that Docker meets, and advice is still given', () => {
  const { ok, error, advice } = judgeDockerfile('FROM node:20\nCOPY a\nENV b')
  expect(ok).toBe(false)
  expect(error).toEqual({ message: 'ENV must have two arguments', line: 3 })
  expect(advice).toEqual([{ rule: 'base-end-of-life', line: 1 }])
})
