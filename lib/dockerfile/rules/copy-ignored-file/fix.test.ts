import { testFix } from '../testing-fix'

testFix('CopyIgnoredFile', [
  {
    before: '# check=experimental=CopyIgnoredFile\nFROM alpine\nCOPY a.log /',
    after: '# check=experimental=CopyIgnoredFile\nFROM alpine\nCOPY a.log /',
    files: { '.dockerignore': '*.log', 'a.log': '' },
    changes: { '.dockerignore': '*.log\n!a.log\n' },
  },
])
