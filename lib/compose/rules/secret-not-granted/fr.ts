import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Secret que le service n’a pas reçu',
  message: ({ service, variable, file, isDeclared }) =>
    isDeclared === 1
      ? `« ${service} » ne demande pas le secret « ${file} » : le fichier de « ${variable} » n’existera pas.`
      : `Aucun secret ne s’appelle « ${file} » dans « ${service} » : le fichier de « ${variable} » n’existera pas.`,
  why: 'Déclarer un secret en haut du fichier ne le donne à personne : chaque service qui en a besoin le nomme sous sa propre clé `secrets`. Sans cela, le fichier est absent du conteneur, et le programme s’arrête ou démarre sans mot de passe.',
  hint: 'Ajoutez le secret à la liste `secrets` du service, et vérifiez que les deux noms sont les mêmes.',
  section: 'env-compose',
  source: 'https://docs.docker.com/compose/how-tos/use-secrets/',
}
