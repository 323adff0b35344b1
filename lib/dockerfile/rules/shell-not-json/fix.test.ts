import { testFix } from '../testing-fix'

testFix(
  'shell-not-json',
  [{ before: 'FROM a\nSHELL /bin/bash -o pipefail -c', after: 'FROM a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]' }],
  ["FROM a\nSHELL ['/bin/bash', '-c']"],
)
