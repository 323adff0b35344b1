import { PIP, pipInstall } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { commandsBeside } from '../shared/run-commands'

const WITH_VALUE: ReadonlySet<string> = new Set([
  '-r',
  '--requirement',
  '-c',
  '--constraint',
  '-i',
  '--index-url',
  '--extra-index-url',
  '-t',
  '--target',
  '-f',
])

export const rule: DockerfileRule = {
  id: 'pip-unpinned',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3013' },
  *check({ build }) {
    for (const command of commandsBeside(build, PIP)) {
      const packages = pipInstall(command)
      if (packages === null || command.args.some(({ value }) => value === '-c' || value.startsWith('--constraint')))
        continue
      const free = packages.find(({ value }) => {
        const option = command.args[command.args.findIndex((arg) => arg.value === value) - 1]?.value ?? ''
        return !WITH_VALUE.has(option) && !/[=<>~@]|^[./$]|\.(whl|zip|tar\.gz)$|:\/\//.test(value) && value !== 'pip'
      })
      if (free !== undefined) yield { range: free.range, params: { package: free.value } }
    }
  },
}
