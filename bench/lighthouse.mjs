// Lighthouse on three chapters, mobile settings. Start the site first: npm start; then:
// node bench/lighthouse.mjs [address [path …]]
import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromiumFlags, findChromium } from '../scripts/lib/browser.mjs'

const base = process.argv[2] ?? 'http://localhost:3000'
const asked = process.argv.slice(3)
const paths = asked.length > 0 ? asked : ['/cours/decouvrir', '/cours/sous-le-capot', '/cours/multi-stage']

const chrome = await chromeLauncher.launch({
  chromePath: findChromium() ?? undefined,
  chromeFlags: ['--headless=new', ...chromiumFlags],
})
console.log('page'.padEnd(32), 'perf  access.  pratiques  SEO   CLS     LCP     TBT')
for (const path of paths) {
  const { lhr } = await lighthouse(base + path, { port: chrome.port, output: 'json', logLevel: 'error' })
  const score = (id) => String(Math.round(lhr.categories[id].score * 100)).padStart(4)
  const value = (id) => lhr.audits[id].displayValue ?? ''
  console.log(
    path.padEnd(32),
    ['performance', 'accessibility', 'best-practices', 'seo'].map(score).join('    '),
    ` ${value('cumulative-layout-shift')}  ${value('largest-contentful-paint')}  ${value('total-blocking-time')}`,
  )
  for (const audit of Object.values(lhr.audits)) {
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary')
      console.log(`   ${audit.id}: ${audit.title}`)
  }
}
await chrome.kill()
