import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a constant': `
      FROM --platform=linux/amd64 alpine
      #    ^^^^^^^^^^^^^^^^^^^^^^ FromPlatformFlagConstDisallowed`,
    'an architecture alone': `
      FROM --platform=arm64 alpine AS build
      #    ^^^^^^^^^^^^^^^^ FromPlatformFlagConstDisallowed`,
  },
  spares: {
    'a variable': 'FROM --platform=$BUILDPLATFORM alpine',
    'a stage named after the architecture': 'FROM --platform=linux/amd64 alpine AS build-amd64',
    'a stage named after the system': 'FROM --platform=linux/amd64 alpine AS linux',
  },
})
