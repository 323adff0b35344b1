/** The name, or the name and a number when it is taken. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let i = 2
  while (taken.includes(`${name}_${i}`)) i++
  return `${name}_${i}`
}
