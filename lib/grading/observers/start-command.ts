import { z } from '@/lib/zod'
import { startOf } from '../build/start'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** A container of the image, started without arguments, runs a file of the image that has what it needs. */
export const startCommand = defineObserver({
  schema: z.strictObject({
    kind: z.literal('start-command'),
    folder: z.string().default('.'),
    program: z.string().describe('The program: node.'),
    file: z.string().startsWith('/').describe('The file it runs, in the image.'),
    workingDir: z.string().startsWith('/').describe('The folder it must run in.'),
    modules: z.array(z.string()).default([]).describe('Packages that the file imports.'),
  }),
  observe({ folder, program, file: wanted, workingDir, modules }, world) {
    return onImage(world, folder, (image, file) => {
      const start = startOf(image)
      const place = { file, range: start.range }
      const command = start.argv.join(' ')
      if (start.argv[0]?.split('/').at(-1) !== program || start.script === undefined) {
        return failed('other', { command: command || '(rien)', wanted }, place)
      }
      if (start.cwd !== workingDir) return failed('folder', { found: start.cwd, workingDir }, place)
      if (!image.tree.get(start.script)) return failed('no-file', { script: start.script }, place)
      if (start.script !== wanted) return failed('other', { command, wanted }, place)
      const missing = modules.find((name) => !start.moduleFolders.some((at) => image.tree.isDir(`${at}/${name}`)))
      return missing === undefined ? reached : failed('no-module', { module: missing, script: start.script }, place)
    })
  },
  words: {
    other: { constat: 'Le conteneur démarre « {command} », qui ne lance pas {wanted}.' },
    folder: {
      constat: 'La commande démarre dans {found}, et non dans {workingDir} : la base n’irait pas au bon endroit.',
    },
    'no-file': { constat: 'Le conteneur s’arrête aussitôt : {script} n’existe pas dans l’image finale.' },
    'no-module': {
      constat: 'Le conteneur s’arrête aussitôt : {script} importe « {module} », absent de l’image finale.',
    },
  },
})
