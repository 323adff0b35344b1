/** Longer than this, on files of a few kilobytes, is a hang in the making. */
const SLOW_MS = 1000

/** An option of the command line, `--runs=100000`. */
export const option = (name: string, fallback: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)

/** Wraps a check so that one input that takes too long fails too, and tells the longest that any took. */
export function timed<Input>(check: (input: Input) => void): { run: (input: Input) => void; slowest: () => number } {
  let slowest = 0
  const run = (input: Input) => {
    const start = performance.now()
    check(input)
    const spent = performance.now() - start
    slowest = Math.max(slowest, spent)
    if (spent > SLOW_MS) throw new Error(`took ${Math.round(spent)} ms`)
  }
  return { run, slowest: () => Math.round(slowest) }
}
