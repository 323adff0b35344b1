import { z } from '@/lib/zod'
import { readScript } from '../build/script'
import { lacksProgram } from '../services/programs'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onService } from './on-service'

/** What a POSIX shell does itself. */
const BUILTINS = new Set(['exit', 'true', 'false', 'test', '[', 'cd', 'echo', 'export', ':', 'exec', 'set', 'kill'])
const ADDRESS = /https?:\/\/(\[[^\]]*\]|[^\s/:'")]+)(?::(\d+))?(\/[^\s'"),?]*)?/

/** A service's healthcheck can run in its image, and asks the service itself. */
export const healthcheckWorks = defineObserver({
  schema: z.strictObject({
    kind: z.literal('healthcheck-works'),
    service: z.string(),
    folder: z.string().describe('The folder its image is built from.'),
    port: z.int().describe('The port the service listens on, in its container.'),
    paths: z.array(z.string()).describe('The addresses that answer 200.'),
  }),
  observe({ service, folder, port, paths }, world) {
    return onService(world, service, ({ healthcheck }, _, at) => {
      const place = at('healthcheck', 'test')
      const [form = '', ...words] = healthcheck?.test ?? []
      if (healthcheck === undefined) return failed('absent', { service }, at('healthcheck'))
      if (healthcheck.disable || form === 'NONE' || form === '') return failed('disabled', { service }, place)
      const built = world.build(folder)
      const script = words.join(' ')
      const programs =
        form === 'CMD' ? words.slice(0, 1) : readScript(script, () => '').map(({ argv }) => argv[0] ?? '')
      for (const program of programs.filter((name) => !BUILTINS.has(name))) {
        // In exec form the first word is the whole name of the program.
        const impossible = program.includes(' ') || (built.ok && lacksProgram(built.image, program))
        if (impossible)
          return failed('no-program', { service, program, image: built.ok ? built.image.base.reference : '' }, place)
      }
      const url = ADDRESS.exec(script)
      if (!url)
        return new RegExp(`\\b${port}\\b`).test(script) ? reached : failed('asks-nothing', { service, port }, place)
      const [, host = '', asked = '80', path = '/'] = url
      if (!['localhost', '127.0.0.1', '0.0.0.0', '[::1]', service].includes(host)) {
        return failed('elsewhere', { service, host }, place)
      }
      if (Number(asked) !== port) return failed('port', { service, asked, port }, place)
      return paths.includes(path) ? reached : failed('path', { service, path }, place)
    })
  },
  words: {
    absent: { constat: '« {service} » n’a pas de contrôle de santé.' },
    disabled: { constat: 'Le contrôle de santé de « {service} » est désactivé, ou vide.' },
    'no-program': {
      constat:
        'Le contrôle de santé lance « {program} », que l’image de « {service} » ({image}) n’a pas : il échouera toujours.',
      idee: 'curl-partout',
    },
    'asks-nothing': {
      constat: 'Le contrôle de santé n’interroge pas le port {port} : il ne dit rien de « {service} ».',
    },
    elsewhere: {
      constat:
        'Le contrôle de santé interroge « {host} » : il tourne dans le conteneur de « {service} », dont l’adresse est localhost.',
      idee: 'localhost-partage',
    },
    port: {
      constat: 'Le contrôle de santé interroge le port {asked} ; dans son conteneur, « {service} » écoute sur {port}.',
      idee: 'port-publie-interne',
    },
    path: { constat: 'Le contrôle de santé demande {path}, qui ne répond pas 200.' },
  },
})
