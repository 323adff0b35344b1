import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'to Alpine': `
      FROM golang:1.27 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o /server .
      #   ^^^^^^^^^^^^^^^^^^^^^ go-binary-needs-libc
      FROM alpine:3.22
      COPY --from=build /server /server
      CMD ["/server"]`,
    'to scratch': `
      FROM golang:1.27-bookworm AS build
      COPY . .
      RUN GOOS=linux go build -o /server ./cmd/server
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ go-binary-needs-libc
      FROM scratch
      COPY --from=build /server /`,
    'with a variable that says the contrary': `
      FROM golang AS build
      ENV CGO_ENABLED=1
      RUN go build -o /server .
      #   ^^^^^^^^^^^^^^^^^^^^^ go-binary-needs-libc
      FROM gcr.io/distroless/static
      COPY --from=build /server /`,
  },
  spares: {
    'without C': `
      FROM golang:1.27 AS build
      RUN CGO_ENABLED=0 go build -o /server .
      FROM scratch
      COPY --from=build /server /`,
    'by ENV': `
      FROM golang:1.27 AS build
      ENV CGO_ENABLED=0
      RUN go build -o /server .
      FROM alpine:3.22
      COPY --from=build /server /`,
    'built on Alpine': `
      FROM golang:1.27-alpine AS build
      RUN go build -o /server .
      FROM alpine:3.22
      COPY --from=build /server /`,
    'to the same system': `
      FROM golang:1.27 AS build
      RUN go build -o /server .
      FROM debian:trixie-slim
      COPY --from=build /server /`,
    'linked statically': `
      FROM golang:1.27 AS build
      RUN go build -ldflags '-extldflags "-static"' -o /server .
      FROM scratch
      COPY --from=build /server /`,
  },
})
