import { heredocMark } from '../syntax/heredoc'
import type { Validator } from './refusal'

/** COPY and ADD want sources and a destination. */
export const sourcesAndDestination: Validator = ({ name, args, keyword }) => {
  if (args.length >= 2) return null
  const docker = `${name} requires at least two arguments, but only one was provided. Destination could not be determined`
  const range = args[0]?.range ?? keyword.range
  return { rule: 'copy-without-destination', docker, range, params: { instruction: name ?? '', count: args.length } }
}

/** A heredoc is a source, never a destination. */
export const destinationIsPath: Validator = ({ name, args }) => {
  const destination = args.at(-1)
  if (destination === undefined || heredocMark(destination.value) === null) return null
  const docker = `${name} cannot accept a heredoc as a destination`
  return { rule: 'heredoc-destination', docker, range: destination.range, params: { instruction: name ?? '' } }
}
