/** Minutes on the same failing check after which a student is said to be stuck. */
export const STUCK_AFTER = 8

/** Whole minutes since a time of the server's clock; 0 for none. */
export function minutesSince(time: number | null, now: number): number {
  return time === null ? 0 : Math.max(0, Math.floor((now - time) / 60_000))
}
