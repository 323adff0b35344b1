import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image de base invalide par défaut',
  message: (params) => `Sans --build-arg, « ${params.base} » donne « ${params.value} », qui n’est pas un nom d’image.`,
  why: 'Un docker build sans argument doit marcher : c’est ce que feront vos camarades et le serveur d’intégration.',
  hint: 'Donnez une valeur par défaut à l’ARG, ou corrigez le nom de l’image.',
  section: 'from',
  source: 'https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/',
}
