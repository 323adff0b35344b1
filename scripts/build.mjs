// npm run build: the site, then what has to be read off the built pages (script policy, offline list), then a stamp.

import { writeStamp } from './build/stamp.mjs'
import { runNode, tools } from './lib/run.mjs'

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
const status = await runNode([tools.next, 'build'], { env })
if (status !== 0) process.exit(status)
for (const step of ['csp', 'service-worker', 'grader']) {
  const failed = await runNode([`scripts/build/${step}.mjs`])
  if (failed) process.exit(failed)
}
await writeStamp()
