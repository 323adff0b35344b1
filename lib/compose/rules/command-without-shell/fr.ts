import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Commande écrite pour un shell, sans shell',
  message: ({ service, key, how, word }) =>
    how === 'dropped'
      ? `Dans « ${key} » de « ${service} », Compose abandonne tout à partir de « ${word} ».`
      : `Dans « ${key} » de « ${service} », « ${word} » est passé tel quel au programme : aucun shell ne le lit.`,
  why: 'Compose découpe la ligne en mots et lance le premier avec les autres : ce n’est pas un shell. Écrite comme un texte, la commande s’arrête au premier `&&`, `|`, `;` ou `>`, sans que rien ne soit dit ; écrite comme une liste, ces signes deviennent des arguments.',
  hint: 'Appelez un shell exprès : `sh -c "première && seconde"`. Dans un fichier Compose, doublez le dollar (`$$PORT`) pour que ce soit lui qui lise la variable.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#command',
}
