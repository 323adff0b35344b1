import { describe } from '@/lib/dockerfile/describe'
import type { Params } from '@/lib/text/diagnostic'
import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'

/** `docker build` reaches its end. */
export const buildSucceeds = defineObserver({
  schema: z.strictObject({
    kind: z.literal('build-succeeds'),
    folder: z.string().default('.').describe('The build context, from the exercise’s root.'),
  }),
  observe({ folder }, world) {
    const result = world.build(folder)
    if (result.ok) return reached
    const { cause, params, file, range } = result.failure
    return failed(cause, { ...params, message: messageOf(cause, params) }, { file, range })
  },
  words: {
    'no-dockerfile': { constat: 'Il n’y a pas de fichier Dockerfile.' },
    refused: { constat: 'Docker refuse le Dockerfile : {message}' },
    'copy-missing': {
      constat: 'COPY ne trouve pas « {source} » : la construction s’arrête là.',
      pourquoi:
        'COPY ne voit que le contexte de construction, moins ce que .dockerignore écarte, ou l’étape nommée par --from.',
      pistes: [
        'Cherchez ce chemin dans la liste des fichiers.',
        'Vérifiez aussi qu’aucune ligne de .dockerignore ne l’écarte.',
      ],
      section: 'copy',
      idee: 'copy-contexte',
    },
    'unknown-user': {
      constat: 'L’utilisateur « {user} » n’existe pas dans l’image.',
      pourquoi:
        'Un nom d’utilisateur se cherche dans le fichier /etc/passwd de l’image, pas dans celui de votre machine.',
      pistes: ['L’image officielle de Node apporte un utilisateur tout prêt.', 'Il s’appelle node (uid 1000).'],
    },
    'run-no-lock': {
      constat: '« {command} » s’arrête : pas de package-lock.json dans {folder} à ce moment de la construction.',
      pourquoi: 'npm ci installe exactement ce que dit package-lock.json ; sans lui, il refuse de travailler.',
      pistes: ['Regardez ce qui a été copié avant cette ligne.', 'package*.json prend les deux fichiers d’un coup.'],
      section: 'copy',
    },
    'run-no-manifest': {
      constat: '« {command} » ne trouve pas de package.json dans {folder} à ce moment de la construction.',
      pourquoi: 'Chaque étape ne voit que ce que les étapes d’avant ont copié ou créé.',
      pistes: [
        'Regardez ce qui a été copié avant cette ligne, et où.',
        'WORKDIR fixe le dossier où arrivent les chemins relatifs.',
      ],
      section: 'workdir',
    },
    'run-no-script': {
      constat: 'package.json n’a pas de script « {script} ».',
      pistes: ['Les noms des scripts sont dans package.json.'],
    },
    'run-no-file': {
      constat: '« {command} » ne trouve pas {file} à ce moment de la construction.',
      pourquoi: 'Chaque étape ne voit que ce que les étapes d’avant ont copié ou créé.',
      pistes: [
        'Les sources doivent être copiées avant la commande qui les lit.',
        'Ajoutez COPY src ./src juste avant.',
      ],
      section: 'copy',
    },
    'run-not-found': {
      constat:
        'La commande « {command} » n’existe pas dans l’image à cet endroit : le shell répond « not found » (127).',
      pourquoi: 'Une image ne contient que ce que sa base apporte et ce que vous y avez installé.',
      pistes: [
        'D’où cette commande devrait-elle venir : de l’image de base, ou d’une dépendance ?',
        'Une dépendance de développement n’est pas installée quand NODE_ENV vaut production, ni avec --omit=dev.',
      ],
      section: 'run',
    },
    'run-refused': { constat: 'La commande « {command} » se termine par une erreur.', section: 'run' },
  },
})

function messageOf(cause: string, params: Params): string {
  if (cause !== 'refused') return ''
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const { rule = '', docker, ...values } = params
  const text = docker === undefined || docker === '' ? {} : { docker: String(docker) }
  return describe({ rule: String(rule), severity: 'error', range: place, params: values, ...text }).message
}
