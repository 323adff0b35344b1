import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { installedPackages, isApkAdd, isAptInstall, isAptUpdate, isCommand } from '../../run-script/packages'
import { instructionOf, oneFix } from '../shared/fixing'

/** The whole of an installation, as each system does it. */
const INSTALL: Readonly<Record<string, (packages: string) => string>> = {
  apk: (packages) => `apk add --no-cache ${packages}`,
  'apt-get': (packages) =>
    `apt-get update && apt-get install -y --no-install-recommends ${packages} && rm -rf /var/lib/apt/lists/*`,
}

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const own = String(subject.diagnostic.params.own)
  const install = Object.hasOwn(INSTALL, own) ? INSTALL[own] : undefined
  if (instruction === null || install === undefined || instruction.json || instruction.heredocs.length > 0) return []
  const commands = commandsOf(instruction)
  // Anything else than an installation and its cleaning belongs to its author.
  const isInstallation = commands.every(
    (command) =>
      isAptUpdate(command) ||
      isAptInstall(command) ||
      isApkAdd(command) ||
      isCommand(command, ['apk'], ['update']) ||
      (command.name === 'rm' && command.args.some(({ value }) => /\/(apt|apk)\b/.test(value))),
  )
  const packages = commands.flatMap(installedPackages).filter((name) => /^[\w.+-]+$/.test(name))
  if (!isInstallation || packages.length === 0) return []
  return oneFix(`Installer par ${own}`, replaceAt(subject, instruction.argsRange, install(packages.join(' '))))
}
