import type { Layout, Software } from './software'

const ENTRYPOINT = `#!/bin/sh
set -e

# Run command with node if the first argument contains a "-" or is not a system command. The last
# part inside the "{}" is a workaround for the following bug in ash/dash:
# https://bugs.debian.org/cgi-bin/bugreport.cgi?bug=874264
if [ "\${1#-}" != "\${1}" ] || [ -z "$(command -v "\${1}")" ] || { [ -f "\${1}" ] && ! [ -x "\${1}" ]; }; then
  set -- node "$@"
fi

exec "$@"
`

/** The npm that each line of Node comes with. */
const NPM: Readonly<Record<string, string>> = { '18': '10.8.2', '20': '10.8.2', '22': '10.9.7', '24': '11.17.0' }

function version({ facts }: Layout): string {
  return (
    facts.history.map(([line]) => /^ENV NODE_VERSION=(\S+)/.exec(line)?.[1]).find((found) => found !== undefined) ??
    '22.0.0'
  )
}

function plantNode(layout: Layout): void {
  const { planter, program, size } = layout
  const node = version(layout)
  const npm = NPM[node.split('.')[0] ?? ''] ?? '10.9.7'
  program('/usr/local/bin/node', Math.round(size * 0.78), 'node')
  planter.link('/usr/local/bin/nodejs', 'node')
  const modules = '/usr/local/lib/node_modules'
  planter.text(`${modules}/npm/package.json`, `${JSON.stringify({ version: npm, name: 'npm' }, null, 2)}\n`)
  for (const name of ['npm', 'npx']) {
    program(`${modules}/npm/bin/${name}-cli.js`, 54, name)
    planter.link(`/usr/local/bin/${name}`, `../lib/node_modules/npm/bin/${name}-cli.js`)
  }
  planter.bulk(`${modules}/npm/(autres fichiers)`, 11_000_000)
  planter.text(
    `${modules}/corepack/package.json`,
    `${JSON.stringify({ name: 'corepack', version: '0.34.0' }, null, 2)}\n`,
  )
  program(`${modules}/corepack/dist/corepack.js`, 900, 'corepack')
  planter.link('/usr/local/bin/corepack', '../lib/node_modules/corepack/dist/corepack.js')
  planter.text('/usr/local/README.md', '# Node.js\n')
}

/** The official images of Node. */
export const node: Software = {
  repositories: ['node'],
  rest: '/usr/local/include/node',
  plant(layout) {
    const { createdBy, planter, program, account } = layout
    if (/adduser|useradd|groupadd|addgroup/.test(createdBy)) {
      account({
        name: 'node',
        uid: 1000,
        gid: 1000,
        home: '/home/node',
        shell: layout.isAlpine ? '/bin/sh' : '/bin/bash',
        gecos: layout.isAlpine ? 'Linux User,,,' : '',
      })
      planter.dir('/home/node', { mode: layout.isAlpine ? 0o2755 : 0o755, uid: 1000, gid: 1000 })
    }
    if (/docker-entrypoint/.test(createdBy)) {
      planter.text('/usr/local/bin/docker-entrypoint.sh', ENTRYPOINT, { mode: 0o755 })
      return true
    }
    if (/yarn/i.test(createdBy)) {
      program('/opt/yarn-v1.22.22/bin/yarn.js', 1_000, 'yarn')
      for (const name of ['yarn', 'yarnpkg']) planter.link(`/usr/local/bin/${name}`, '/opt/yarn-v1.22.22/bin/yarn.js')
      planter.bulk('/opt/yarn-v1.22.22/lib/cli.js', 5_000_000)
      return true
    }
    if (!/ARCH=|dpkgArch|alpineArch/.test(createdBy)) return false
    plantNode(layout)
    return true
  },
}
