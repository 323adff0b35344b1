// Times lib/compose on projects of 10 to 500 services, against the `yaml` parser alone on the same texts in the same run.
// Usage: npx tsx bench/compose.ts      exits with 1 when a bar is missed.
import { parseAllDocuments } from 'yaml'
import { loadCompose } from '@/lib/compose/load'

const service = (i: number) => `  service-${i}:
    image: registry.example.com/team/service-${i}:1.${i}
    ports:
      - "${8000 + i}:8080"
    environment:
      PORT: "8080"
      DATABASE_URL: postgres://app:\${DB_PASSWORD:-secret}@db-${i % 7}:5432/app
    volumes:
      - ./service-${i}:/app
      - data:/var/lib/data
    depends_on: [${i === 0 ? '' : `service-${i - 1}`}]
    healthcheck:
      test: ["CMD", "wget", "-qO-", "http://localhost:8080/health"]
      interval: 10s
`

const project = (count: number) =>
  `services:\n${Array.from({ length: count }, (_, i) => service(i)).join('')}volumes:\n  data:\n`

/** The least of several runs, in milliseconds. */
function least(run: () => void, times: number): number {
  const spent = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...spent)
}

/** Milliseconds that a project of so many services may take. */
const BARS = new Map([
  [10, 5],
  [500, 300],
])
/** Times the `yaml` parser alone. */
const RATIO = 4

let failed = false
for (const count of [10, 50, 100, 250, 500]) {
  const text = project(count)
  const load = () => {
    if (loadCompose({ files: { 'compose.yaml': text } }).project === null) throw new Error('the project does not load')
  }
  const times = Math.max(10, Math.ceil(1500 / count))
  least(load, times)
  const spent = least(load, times)
  const alone = least(() => parseAllDocuments(text, { logLevel: 'silent' }), times)
  const bar = BARS.get(count) ?? Number.POSITIVE_INFINITY
  const verdict = spent <= bar && spent <= RATIO * alone ? 'ok' : 'TOO SLOW'
  if (verdict !== 'ok') failed = true
  const each = ((1000 * spent) / count).toFixed(0)
  console.log(
    `${String(count).padStart(4)} services: ${spent.toFixed(1)} ms (${each} µs each), ${(spent / alone).toFixed(2)} × yaml alone (${alone.toFixed(1)} ms)  ${verdict}`,
  )
}
process.exit(failed ? 1 : 0)
