import { type Command, WrongUse } from '../command'

/** A command whose place is kept until its engine is there. */
export function notYet(name: string, instead: string): Command {
  return {
    run() {
      throw new WrongUse(`${name} n’existe pas encore. ${instead}`, 'cale')
    },
  }
}
