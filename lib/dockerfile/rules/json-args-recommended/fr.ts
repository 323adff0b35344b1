import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Commande en forme shell',
  message: (params) =>
    params.isBrokenJson
      ? `${params.instruction} commence par un crochet mais n’est pas un tableau JSON : Docker le donne tel quel à /bin/sh.`
      : `${params.instruction} est en forme shell : /bin/sh lance votre programme, et peut recevoir les signaux à sa place.`,
  why: 'docker stop envoie SIGTERM au processus 1. Un shell resté processus 1 ne transmet pas le signal : le programme ne s’arrête pas proprement, et Docker le tue au bout de dix secondes.',
  hint: 'Écrivez la commande en tableau JSON : un crochet, chaque mot entre guillemets doubles, des virgules.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/build-checks/json-args-recommended/',
}
