import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Programme Go lié à une bibliothèque absente',
  message: ({ image }) =>
    `Ce programme, s’il utilise le réseau, aura besoin de la bibliothèque C de Debian, que « ${image} » n’a pas.`,
  why: 'Avec un compilateur C à portée, Go lie par défaut au système ce qui touche au réseau et aux utilisateurs. Copié dans `scratch` ou sur Alpine, le programme ne trouve pas son chargeur : `no such file or directory`, alors qu’il est bien là.',
  hint: 'Compilez avec `CGO_ENABLED=0`, ou sur la variante `alpine` de l’image.',
  section: 'multistage',
  source: 'https://pkg.go.dev/cmd/cgo',
}
