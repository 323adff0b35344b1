import { testFix } from '../testing-fix'

testFix(
  'apt-lists-kept',
  [
    {
      before: 'FROM debian\nRUN apt-get update && apt-get install -y curl\nCMD ["a"]',
      after: 'FROM debian\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\nCMD ["a"]',
    },
    {
      before: '# escape=`\nFROM debian\nRUN apt-get update `\n  && apt-get install -y curl',
      after:
        '# escape=`\nFROM debian\nRUN apt-get update `\n  && apt-get install -y curl `\n    && rm -rf /var/lib/apt/lists/*',
    },
    {
      before: 'FROM debian\nRUN <<EOF\napt-get update\napt-get install -y curl\nEOF',
      after: 'FROM debian\nRUN <<EOF\napt-get update\napt-get install -y curl\nrm -rf /var/lib/apt/lists/*\nEOF',
    },
  ],
  ['FROM debian\nRUN apt-get update && apt-get install -y curl # why'],
)
