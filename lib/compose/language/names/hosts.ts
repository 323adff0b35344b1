const NAME = '[A-Za-z0-9_][A-Za-z0-9_.-]*'
/** `db:5432`, alone, in a list, or in a connection string. */
const WITH_PORT = new RegExp(`(?<=^|[/@,\\s="'(])${NAME}(?=:\\d{2,5}(?![\\d.:]))`, 'g')
/** `http://api/x`, `redis://:pass@cache/0`. */
const IN_URL = new RegExp(`(?<=[a-z]://(?:[^\\s/@]*@)?)${NAME}(?=[/?#\\s"',]|$)`, 'gi')
const ALONE = new RegExp(`^${NAME}$`)

export interface Host {
  name: string
  /** From the start of the text. */
  at: number
}

/** The host names of an address in `text`; the whole of it when `variable` says that it holds one (`DB_HOST`). */
export function hostsIn(text: string, variable = ''): Host[] {
  const found = [...text.matchAll(WITH_PORT), ...text.matchAll(IN_URL)].map(({ 0: name, index }) => ({
    name,
    at: index,
  }))
  if (found.length === 0 && ALONE.test(text) && /(?:^|_)(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS)$/i.test(variable)) {
    return [{ name: text, at: 0 }]
  }
  return found.filter(({ name, at }, i) => /[a-z]/i.test(name) && found.findIndex((other) => other.at === at) === i)
}
