import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable sans valeur',
  message: (params) =>
    params.file === undefined
      ? `La variable « ${params.name} » n’est définie nulle part : Compose la remplace par du vide.`
      : `La variable « ${params.name} » est dans « ${params.file} », qui ne nourrit que le conteneur : ici, Compose la remplace par du vide.`,
  why: 'Compose remplace `${NOM}` en lisant le terminal, puis le fichier `.env` placé à côté du fichier Compose. Il ne regarde pas `env_file`, qui ne nourrit que le conteneur. Une variable absente devient un texte vide : l’image, le port ou le mot de passe se retrouvent tronqués.',
  hint: 'Définissez-la dans `.env`, ou donnez-lui une valeur de repli : `${NOM:-valeur}`.',
  section: 'env-compose',
  source: 'https://docs.docker.com/reference/compose-file/interpolation/',
}
