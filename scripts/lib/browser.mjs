import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { run, runNode, tools } from './run.mjs'

/** Flags with which Chromium runs as root, without a screen, and asks nothing of the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of this machine: $CHROMIUM, the system's, or Playwright's own. Null when there is none. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [process.env.CHROMIUM, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))]
  return (
    candidates.find((file) => file && existsSync(file)) ??
    (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)
  )
}

/** Finds Chromium, or installs it: Debian's package where apt is there and we may, else Playwright's download. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  console.log('Aucun Chromium trouvé : installation de celui qu’il faut aux tests…')
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (debian) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env })
  } else {
    await runNode([tools.playwright, 'install', 'chromium'])
  }
  const installed = findChromium()
  if (!installed)
    throw new Error('Chromium reste introuvable. Installez-le, ou donnez son chemin dans la variable CHROMIUM.')
  return installed
}
