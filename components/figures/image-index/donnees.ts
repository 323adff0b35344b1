/** node:24-alpine of 3 August 2026, as its registry serves it; sizes are those of the compressed layers. */
export const IMAGE = {
  etiquette: 'node:24-alpine',
  index: 'd32cdf61',
  plateformes: ['linux/amd64', 'linux/arm64/v8', 'linux/s390x'],
  manifest: '2a49bdf7',
  config: '1746248f',
  couches: [
    { empreinte: '55afa1ec', taille: '3,8 Mo', contenu: 'Alpine' },
    { empreinte: '08d42cdb', taille: '53,1 Mo', contenu: 'Node.js' },
    { empreinte: '4a7016f7', taille: '1,3 Mo', contenu: 'Yarn' },
    { empreinte: 'e27d3f3e', taille: '446 o', contenu: 'docker-entrypoint.sh' },
  ],
} as const
