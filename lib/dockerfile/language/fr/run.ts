import type { InstructionDoc } from '../docs'

export const RUN: InstructionDoc = {
  title: 'Exécute une commande pendant la construction',
  forms: ['RUN [options] commande', 'RUN [options] ["programme", "argument", …]', 'RUN <<EOF … EOF'],
  text: 'La commande tourne dans un conteneur provisoire, avec l’utilisateur de `USER`, dans le dossier de `WORKDIR` ; ce qu’elle change dans les fichiers devient une couche. Rien d’autre ne reste : ni variable exportée, ni `cd`, ni programme lancé en arrière-plan. Un code de sortie autre que 0 arrête la construction.\n\nEffacer dans un `RUN` ce qu’un autre a créé n’allège pas l’image : faites les deux dans le même.',
  when: 'à la construction',
  layer: 'en ajoute une, qui contient les fichiers créés ou changés',
  cache:
    'repris tant que le texte de la commande et tout ce qui précède sont les mêmes, même si le réseau donnerait aujourd’hui autre chose',
  flags: {
    mount: {
      value: 'type=…,options',
      text: 'Rend un dossier, un cache ou un secret visible pendant cette commande seulement : rien n’en reste dans l’image. Le type est `bind` si l’on n’en dit rien. Peut se répéter.',
    },
    network: {
      value: 'réseau',
      text: 'Choisit le réseau de cette commande.',
      values: {
        default: 'Le réseau ordinaire de la construction.',
        none: 'Aucun réseau : la commande ne peut rien télécharger.',
        host: 'Le réseau de la machine hôte. Il faut construire avec `--allow network.host`.',
      },
    },
    security: {
      value: 'mode',
      text: 'Choisit les droits de la commande. Dans le canal « labs » du langage.',
      values: {
        sandbox: 'Les droits ordinaires.',
        insecure:
          'Tous les droits, comme `docker run --privileged`. Il faut construire avec `--allow security.insecure`.',
      },
      labs: true,
    },
    device: {
      value: 'nom',
      text: 'Donne accès à un matériel (un processeur graphique, par exemple) décrit par CDI sur la machine qui construit. Peut se répéter. Dans le canal « labs » du langage.',
      labs: true,
    },
  },
  snippets: [
    {
      label: 'RUN npm ci, avec un cache',
      text: 'Garde les paquets téléchargés d’une construction à l’autre, hors de l’image.',
      insert: 'RUN --mount=type=cache,target=/root/.npm \\\\\n    npm ci${1: --omit=dev}',
    },
    {
      label: 'RUN pip install, avec un cache',
      text: 'Garde les paquets téléchargés d’une construction à l’autre, hors de l’image.',
      insert: 'RUN --mount=type=cache,target=/root/.cache/pip \\\\\n    pip install -r ${1:requirements.txt}',
    },
    {
      label: 'RUN apt-get install',
      text: 'Debian, Ubuntu : une seule couche, sans les listes de paquets.',
      insert:
        'RUN apt-get update \\\\\n    && apt-get install -y --no-install-recommends ${1:curl} \\\\\n    && rm -rf /var/lib/apt/lists/*',
    },
    {
      label: 'RUN apk add',
      text: 'Alpine : sans garder l’index des paquets.',
      insert: 'RUN apk add --no-cache ${1:curl}',
    },
    {
      label: 'RUN avec un secret',
      text: 'Lit un secret sans l’écrire dans l’image : docker build --secret id=…',
      insert: 'RUN --mount=type=secret,id=${1:jeton},env=${2:JETON} \\\\\n    ${3:commande}',
    },
    {
      label: 'RUN useradd (Debian)',
      text: 'Crée un utilisateur de service, sans mot de passe.',
      insert: 'RUN useradd --system --create-home ${1:app}\nUSER ${1:app}',
    },
    {
      label: 'RUN adduser (Alpine)',
      text: 'Crée un utilisateur de service, sans mot de passe.',
      insert: 'RUN addgroup -S ${1:app} && adduser -S -G ${1:app} ${1:app}\nUSER ${1:app}',
    },
    {
      label: 'RUN <<EOF',
      text: 'Plusieurs commandes dans une seule couche, une par ligne.',
      insert: 'RUN <<EOF\nset -e\n${1:commande}\nEOF',
    },
  ],
}
