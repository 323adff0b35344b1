import { testFix } from '../testing-fix'

testFix(
  'UndefinedVar',
  [
    {
      before: 'FROM alpine\nENV PORT=80\nEXPOSE 80\nWORKDIR /${PRT}',
      after: 'FROM alpine\nENV PORT=80\nEXPOSE 80\nWORKDIR /${PORT}',
    },
    {
      before: 'ARG V=1\nFROM alpine\n# where\nWORKDIR /$V',
      after: 'ARG V=1\nFROM alpine\nARG V\n# where\nWORKDIR /$V',
    },
    {
      before: 'FROM alpine\nCOPY $TARGETARCH /a',
      title: 'Déclarer ARG TARGETARCH dans l’étape',
      after: 'FROM alpine\nARG TARGETARCH\nCOPY $TARGETARCH /a',
    },
  ],
  ['FROM alpine\nWORKDIR /$NOWHERE'],
)
