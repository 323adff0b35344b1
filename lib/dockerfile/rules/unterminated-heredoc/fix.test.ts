import { testFix } from '../testing-fix'

testFix('unterminated-heredoc', [
  { before: 'FROM a\nRUN <<EOF\nb\nCMD ["c"]\n', after: 'FROM a\nRUN <<EOF\nb\nEOF\nCMD ["c"]\n' },
  { before: 'FROM a\nCOPY <<EOF /b\nc', after: 'FROM a\nCOPY <<EOF /b\nc\nEOF\n' },
  { before: 'FROM a\nRUN <<EOF', after: 'FROM a\nRUN <<EOF\nEOF\n' },
])
