import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Interpréteur du script absent',
  message: ({ path, interpreter, image }) =>
    `« ${path} » demande ${interpreter} sur sa première ligne, et l’image ${image} ne l’a pas.`,
  why: 'Linux lance un script par le programme que nomme sa première ligne. S’il manque, le message accuse le script lui-même : `exec /start.sh: no such file or directory`. Alpine, par exemple, n’a que `sh`.',
  hint: 'Écrivez `#!/bin/sh` si le script n’utilise rien de propre à bash ; sinon, installez l’interpréteur.',
  section: 'entrypoint',
  source: 'https://docs.docker.com/reference/dockerfile/#entrypoint',
}
