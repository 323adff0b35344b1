import type { InstructionDoc } from '../docs'
import { COPY_FLAGS } from './copy-flags'

export const ADD: InstructionDoc = {
  title: 'Copie des fichiers, télécharge une adresse ou déballe une archive',
  forms: ['ADD [options] source… destination', 'ADD [options] ["source", …, "destination"]'],
  text: 'Comme `COPY`, avec trois pouvoirs de plus : une source `http(s)://` est téléchargée, une adresse de dépôt Git est clonée, et une archive tar **locale** est déballée dans la destination. Pour de simples fichiers, préférez `COPY`, dont l’effet ne dépend pas du nom de la source.',
  when: 'à la construction',
  layer: 'en ajoute une, qui contient les fichiers ajoutés',
  cache: 'repris tant que le contenu des sources est le même ; une adresse est consultée à chaque construction',
  flags: {
    ...COPY_FLAGS,
    checksum: {
      value: 'sha256:empreinte',
      text: 'Vérifie ce qui est téléchargé : si l’empreinte diffère, la construction s’arrête. Pour une adresse `http(s)`, `sha256:` suivi de 64 chiffres hexadécimaux ; pour un dépôt Git, l’identifiant du commit.',
    },
    'keep-git-dir': {
      text: 'Garde le dossier `.git` d’un dépôt cloné, laissé de côté sans cette option.',
    },
    unpack: {
      text: 'Dit s’il faut déballer les archives : d’ordinaire oui pour un fichier du contexte, non pour une adresse. Depuis la version 1.17 du langage.',
    },
  },
  snippets: [
    {
      label: 'ADD --checksum',
      text: 'Télécharge un fichier et vérifie son empreinte.',
      insert: 'ADD --checksum=sha256:${1:empreinte} ${2:https://example.com/outil.tar.gz} ${3:/tmp/}',
    },
  ],
}
