import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Base de données sans mot de passe initial',
  message: ({ service, variable }) =>
    `« ${service} » s’arrêtera dès son premier démarrage : il lui manque « ${variable} ».`,
  why: 'Au premier démarrage, les images officielles créent la base et son administrateur. Sans mot de passe, ni choix exprès de s’en passer, leur script affiche une erreur et s’arrête ; le conteneur ne tourne jamais.',
  hint: 'Donnez la variable demandée, sans écrire le secret dans le fichier : une variable du `.env`, ou un secret et le nom en `_FILE`.',
  section: 'env-compose',
  source: 'https://hub.docker.com/_/postgres',
}
