const time = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long' })

/** « 14 h 32 », in the reader's time zone. */
export function hour(iso: string): string {
  const parts = time.formatToParts(new Date(iso))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${Number(part('hour'))}\u00a0h\u00a0${part('minute')}`
}

/** « à 14 h 32 » today, « le 3 mars à 14 h 32 » before. */
export function moment(iso: string, now = new Date()): string {
  const date = new Date(iso)
  return date.toDateString() === now.toDateString() ? `à ${hour(iso)}` : `le ${day.format(date)} à ${hour(iso)}`
}

/** « 1 point », « 14 points ». */
export function points(count: number): string {
  return `${count}\u00a0point${count > 1 ? 's' : ''}`
}

/** Several files in one text, to keep aside when nothing else can be written. */
export function bundle(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, text]) => `==> ${path} <==\n${text.replace(/\n*$/, '\n')}`)
    .join('\n')
}
