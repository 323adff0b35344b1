// How long the Dockerfile engine takes with all its rules, beside dockerfile-utils in the same run.
// Usage: node bench/dockerfile.mjs      Fails when a bar is missed: 50 lines in 1 ms, 10,000 in 150 ms, in proportion to
// the size, and ahead of dockerfile-utils. Milliseconds are those of the machine; ratios hold anywhere.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { validate } from 'dockerfile-utils'
import { bundle } from '../scripts/lib/bundle.mjs'

// The engine as the browser runs it: what compiles TypeScript on the fly would slow it down.
const code = await bundle('lib/dockerfile/check.ts')
const { checkDockerfile } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)

/** What a file is made of: `block(i)` is its i-th piece. */
const SHAPES = {
  'many stages': (i) => `
FROM node:20-alpine AS deps${i}
ARG PORT=300${i % 10}
ENV NODE_ENV=production \\
    # where it listens
    PORT=$PORT
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev
FROM node:20-alpine AS app${i}
RUN apk add --no-cache curl tini && \\
    addgroup -S app && \\
    adduser -S -G app app
WORKDIR /app
COPY --from=deps${i} /app/node_modules ./node_modules
COPY --chown=app:app . .
COPY <<EOF /etc/app.conf
port=\${PORT:-3000}
EOF
USER app
EXPOSE 3000/tcp
HEALTHCHECK --interval=30s --timeout=3s CMD wget -qO- http://localhost:3000/health || exit 1
LABEL org.opencontainers.image.title="app ${i}" version=1.${i}
ENTRYPOINT ["tini", "--"]
CMD ["node", "server.js"]
`,
  'one long stage': (i) =>
    i === 0
      ? 'FROM python:3.12-slim\n'
      : `
RUN apt-get update && apt-get install -y --no-install-recommends package${i} && rm -rf /var/lib/apt/lists/*
ENV VARIABLE_${i}=value PATH=/opt/${i}/bin:$PATH
COPY file${i}.txt /data/\${VARIABLE_${i}}/
`,
  'mistakes everywhere': (i) => `
from node:20-alpine as Build${i}
ENV PASSWORD hunter2
RUNN npm install
COPY --form=build${i} . .
WORKDIR app
EXPOSE 3000:3000 $UNKNOWN_${i}
CMD npm start
CMD ['node', 'server.js']
`,
}

/** A file of about as many lines as asked, made of whole pieces. */
function fileOf(shape, lines) {
  const pieces = []
  for (let count = 0; count < lines; ) {
    const piece = shape(pieces.length).trimStart()
    pieces.push(piece)
    count += piece.split('\n').length - 1
  }
  return pieces.join('').split('\n').slice(0, lines).join('\n')
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

/** The median time of `run`, in milliseconds, once warm; what others have left in memory is thrown away first. */
function median(run, times) {
  collect()
  for (let i = 0; i < Math.max(3, times / 4); i++) run()
  const samples = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return samples.sort((a, b) => a - b)[times >> 1]
}

const ms = (value) => `${value.toFixed(2)} ms`.padStart(11)
const missed = []

// The first file that a page checks is not the last: warm up on every shape.
for (const shape of Object.values(SHAPES)) median(() => checkDockerfile(fileOf(shape, 50)), 1000)
console.log('file                     lines        ours   dockerfile-utils  ratio   growth ×10 lines')
for (const [name, shape] of Object.entries(SHAPES)) {
  let before = null
  for (const [lines, times, bar] of [
    [50, 400, 1],
    [1000, 15, null],
    [10_000, 7, 150],
  ]) {
    const text = fileOf(shape, lines)
    const ours = median(() => checkDockerfile(text), times)
    const theirs = median(() => validate(text), lines === 10_000 ? 1 : times)
    const growth = lines === 10_000 && before !== null ? ours / before : null
    const shown = growth === null ? '' : `× ${growth.toFixed(1)}`
    console.log(
      `${name.padEnd(22)}${String(lines).padStart(8)} ${ms(ours)}  ${ms(theirs).padStart(16)}  × ${(theirs / ours).toFixed(1).padEnd(5)} ${shown}`,
    )
    if (bar !== null && ours > bar) missed.push(`${name}: ${lines} lines take ${ms(ours).trim()}, the bar is ${bar} ms`)
    if (ours > theirs) missed.push(`${name}: behind dockerfile-utils on ${lines} lines`)
    if (growth !== null && growth > 15)
      missed.push(`${name}: ten times the lines take ${growth.toFixed(1)} times longer`)
    before = ours
  }
}
for (const line of missed) console.error(line)
process.exit(missed.length === 0 ? 0 : 1)
