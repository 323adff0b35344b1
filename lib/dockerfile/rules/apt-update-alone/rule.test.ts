import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    alone: `
      FROM debian:trixie-slim
      RUN apt-get update
      #   ^^^^^^^^^^^^^^ apt-update-alone`,
    'with a clean-up': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get clean
      #   ^^^^^^^^^^^^^^ apt-update-alone`,
    apt: `
      FROM debian:trixie-slim
      RUN apt update -y
      #   ^^^^^^^^^^^^^ apt-update-alone`,
  },
  spares: {
    'with an install': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl`,
    'with an upgrade': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get upgrade -y`,
    'no update': `
      FROM debian:trixie-slim
      RUN apt-get clean`,
  },
})
