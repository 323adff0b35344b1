import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    dnf: `
      FROM almalinux:10
      RUN dnf install -y git
      #   ^^^^^^^^^^^^^^^^^^ dnf-cache`,
    'yum, cleaned too late': `
      FROM amazonlinux:2
      RUN yum -y install git
      #   ^^^^^^^^^^^^^^^^^^ dnf-cache
      RUN yum clean all`,
    'in a base of the image': `
      FROM oraclelinux:9 AS base
      RUN microdnf install git
      #   ^^^^^^^^^^^^^^^^^^^^ dnf-cache
      FROM base
      CMD ["git"]`,
  },
  spares: {
    cleaned: `
      FROM almalinux:10
      RUN dnf install -y git && dnf clean all`,
    removed: `
      FROM almalinux:10
      RUN dnf install -y git && rm -rf /var/cache/dnf`,
    mounted: `
      FROM almalinux:10
      RUN --mount=type=cache,target=/var/cache/dnf dnf install -y git`,
    'a stage that leaves nothing': `
      FROM almalinux:10 AS build
      RUN dnf install -y gcc
      FROM almalinux:10
      COPY --from=build /a /a`,
  },
})
