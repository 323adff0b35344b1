import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'apk add sans --no-cache',
  message: () => 'Cette installation garde l’index des paquets dans l’image.',
  why: 'L’index ne sert plus une fois les paquets installés : --no-cache le lit sans l’écrire.',
  hint: 'Ajoutez --no-cache, et enlevez apk update s’il y en a un.',
  section: 'run',
  source: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
}
