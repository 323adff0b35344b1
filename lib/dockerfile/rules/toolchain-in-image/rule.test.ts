import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    go: `
      FROM golang:1.27
      WORKDIR /src
      COPY . .
      RUN go build -o /server .
      #   ^^^^^^^^^^^^^^^^^^^^^ toolchain-in-image
      CMD ["/server"]`,
    maven: `
      FROM maven:3-eclipse-temurin-21
      COPY . /app
      WORKDIR /app
      RUN mvn -B package
      #   ^^^^^^^^^^^^^^ toolchain-in-image
      ENTRYPOINT ["java", "-jar", "target/app.jar"]`,
    'a JDK with the wrapper': `
      FROM eclipse-temurin:21-jdk
      COPY . .
      RUN ./gradlew bootJar --no-daemon
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ toolchain-in-image
      CMD ["java", "-jar", "build/libs/app.jar"]`,
    rust: `
      FROM rust:1-slim AS app
      COPY . .
      RUN cargo build --release
      #   ^^^^^^^^^^^^^^^^^^^^^ toolchain-in-image
      CMD ["./target/release/app"]`,
  },
  spares: {
    'two stages': `
      FROM golang:1.27 AS build
      COPY . .
      RUN go build -o /server .
      FROM alpine:3.22
      COPY --from=build /server /server
      CMD ["/server"]`,
    'run from its sources': `
      FROM golang:1.27
      COPY . .
      CMD ["go", "run", "."]`,
    'a stage for development': `
      FROM golang:1.27 AS dev
      RUN go install github.com/air-verse/air@v1.63.0
      CMD ["air"]`,
    'a JRE': `
      FROM eclipse-temurin:21-jre
      COPY target/app.jar /app.jar
      CMD ["java", "-jar", "/app.jar"]`,
    'nothing to start': `
      FROM golang:1.27
      RUN go install golang.org/x/tools/gopls@v0.20.0`,
  },
})
