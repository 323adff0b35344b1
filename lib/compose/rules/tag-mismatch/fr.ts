import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Étiquette de type contredite',
  message: () => 'L’étiquette de type (« !!… ») promet autre chose que ce qui est écrit.',
  why: 'En YAML, `!!int`, `!!bool` ou `!!binary` devant une valeur force son type. Si la valeur ne se lit pas ainsi, le fichier est refusé.',
  hint: 'Retirez l’étiquette : Compose n’en a pas besoin, il sait quel type chaque attribut attend.',
  section: 'compose',
  source: 'https://yaml.org/spec/1.2.2/',
}
