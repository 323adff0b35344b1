import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a variable that nothing defines': `
      FROM alpine
      COPY . $APP_HOME/src
      #      ^^^^^^^^^ UndefinedVar`,
    'braces and a default': `
      FROM alpine
      ENV PORT=\${DEFAULT_PORT:-3000}
      #        ^^^^^^^^^^^^^^ UndefinedVar`,
    'an ARG of before FROM that the stage does not redeclare': `
      ARG DIR=/app
      FROM alpine
      WORKDIR \${DIR}
      #       ^^^^^^ UndefinedVar`,
    'a heredoc': `
      FROM alpine
      COPY <<EOF /etc/motd
      Bonjour $QUI
      #       ^^^^ UndefinedVar
      EOF`,
  },
  spares: {
    'an ENV above': 'FROM alpine\nENV APP=/app\nCOPY . $APP',
    'an ARG without a value': 'FROM alpine\nARG APP\nCOPY . $APP/',
    'a variable of the shell': 'FROM alpine\nRUN echo $HOME\nCMD echo $PORT',
    'an escaped dollar': 'FROM alpine\nENV PRIX=\\$CINQ',
    'the ENV of a stage it starts from': 'FROM alpine AS a\nENV APP=/app\nFROM a\nCOPY . $APP',
  },
})
