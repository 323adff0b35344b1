import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'in a RUN': `
      ARG VERSION=1.2
      FROM alpine:3.22
      RUN wget "https://example.com/app-$VERSION.tar.gz"
      #                                 ^^^^^^^^ global-arg-not-redeclared`,
    'with braces, declared in another stage only': `
      ARG APP=shop
      FROM alpine:3.22 AS one
      ARG APP
      RUN echo $APP
      FROM alpine:3.22
      RUN mkdir /srv/\${APP}
      #              ^^^^^^ global-arg-not-redeclared`,
    'an ARG of the platform': `
      FROM golang:1.27 AS build
      RUN GOARCH=$TARGETARCH go build .
      #          ^^^^^^^^^^^ global-arg-not-redeclared`,
  },
  spares: {
    redeclared: `
      ARG VERSION=1.2
      FROM alpine:3.22 AS base
      ARG VERSION
      FROM base
      RUN wget "https://example.com/app-$VERSION.tar.gz"`,
    'an ENV of the same name': `
      ARG VERSION=1.2
      FROM alpine:3.22
      ENV VERSION=1.3
      RUN echo $VERSION`,
    'a variable of the script itself': `
      ARG VERSION=1.2
      FROM alpine:3.22
      RUN VERSION=$(cat /v) && echo $VERSION`,
    'single quotes, or a backslash': `
      ARG VERSION=1.2
      FROM alpine:3.22
      RUN echo '$VERSION' "\\$VERSION"`,
    'in FROM only': `
      ARG VERSION=3.22
      FROM alpine:\${VERSION}
      RUN echo $HOME`,
  },
})
