import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a stage that the image starts from': `
      FROM debian:trixie-slim AS base
      RUN apt-get update && apt-get install -y curl
      #   ^^^^^^^^^^^^^^ apt-lists-kept
      FROM base
      CMD ["curl"]`,
    'no clean-up': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl
      #   ^^^^^^^^^^^^^^ apt-lists-kept`,
    'clean-up of something else': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl && rm -rf /tmp/x
      #   ^^^^^^^^^^^^^^ apt-lists-kept`,
    'clean-up in another RUN': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl
      #   ^^^^^^^^^^^^^^ apt-lists-kept
      RUN rm -rf /var/lib/apt/lists/*`,
  },
  spares: {
    'a clean-up by apt itself': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl && apt-get dist-clean`,
    'clean-up': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*`,
    'a cache mount': `
      FROM debian:trixie-slim
      RUN --mount=type=cache,target=/var/lib/apt/lists apt-get update && apt-get install -y curl`,
    'a stage that is thrown away': `
      FROM debian:trixie AS build
      RUN apt-get update && apt-get install -y gcc
      FROM debian:trixie-slim
      COPY --from=build /a /a`,
  },
})
