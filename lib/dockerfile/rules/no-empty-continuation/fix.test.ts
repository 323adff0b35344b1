import { testFix } from '../testing-fix'

testFix('NoEmptyContinuation', [
  { before: 'FROM a\nRUN b \\\n\n  && c \\\n\n\n  && d\n', after: 'FROM a\nRUN b \\\n  && c \\\n  && d\n' },
])
