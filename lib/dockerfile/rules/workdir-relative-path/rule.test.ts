import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a relative path first': `
      FROM alpine
      WORKDIR app
      #       ^^^ WorkdirRelativePath
      WORKDIR src`,
    'an undefined variable': `
      FROM alpine
      WORKDIR $NULLE_PART
      #       ^^^^^^^^^^^ WorkdirRelativePath`,
    'a path of Windows': `
      FROM alpine
      WORKDIR C:/app
      #       ^^^^^^ WorkdirRelativePath`,
  },
  spares: {
    'an absolute path': 'FROM alpine\nWORKDIR /app',
    'a relative path after an absolute one': 'FROM alpine\nWORKDIR /app\nWORKDIR src',
    'a relative path in a stage that starts from another': 'FROM alpine AS a\nWORKDIR /app\nFROM a\nWORKDIR src',
    'a variable that holds an absolute path': 'FROM alpine\nENV APP=/app\nWORKDIR $APP',
  },
})
