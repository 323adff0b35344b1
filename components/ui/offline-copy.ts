/** How long after the page is loaded the rest of the course is fetched, in milliseconds: the page one reads comes first. */
const delay = 4000

/** Registers the service worker and, unless the reader saves data, asks it to keep the whole course for offline reading. */
export async function keepOfflineCopy() {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  const saveData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  if (!saveData) window.setTimeout(() => active?.postMessage({ type: 'garder-le-cours' }), delay)
}
