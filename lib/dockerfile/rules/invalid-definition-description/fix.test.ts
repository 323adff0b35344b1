import { testFix } from '../testing-fix'

testFix('InvalidDefinitionDescription', [
  {
    before: '# check=experimental=all\n# some words\nARG V=1\nFROM a',
    after: '# check=experimental=all\n# some words\n\nARG V=1\nFROM a',
  },
])
