const two = (value: number) => String(value).padStart(2, '0')

/** What a `datetime-local` field shows for a time in milliseconds since 1970, on the clock of who reads it; '' for none. */
export function toLocalInput(time: number | null): string {
  if (time === null) return ''
  const date = new Date(time)
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The time of such a field, in milliseconds since 1970; null when it is empty or no date. */
export function fromLocalInput(text: string | undefined): number | null {
  const time = text ? new Date(text).getTime() : Number.NaN
  return Number.isNaN(time) ? null : time
}
