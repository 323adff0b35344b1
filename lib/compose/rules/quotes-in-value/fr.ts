import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Guillemets gardés dans la valeur',
  message: ({ name, value }) =>
    `Les guillemets font partie de la valeur : « ${name} » vaudra ${value}, guillemets compris.`,
  why: 'Chaque élément de la liste est déjà un texte pour YAML ; ce qui suit le signe égal est pris tel quel. Le programme reçoit donc des guillemets qu’il n’attend pas, dans un mot de passe ou une adresse par exemple. Un fichier `.env`, lui, les retire.',
  hint: 'Retirez-les, entourez tout l’élément (`- "NOM=valeur"`), ou passez à la forme `NOM: "valeur"`.',
  section: 'env-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#environment',
}
