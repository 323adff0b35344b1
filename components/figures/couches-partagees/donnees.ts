/** python:3.12-slim and python:3.13-slim for linux/amd64, as their registry served them on 5 August 2026: layers from
 * bottom to top; sizes are those of the compressed layers. */
export const COMMUNE = { empreinte: '26c307b5', taille: '29,8 Mo', contenu: 'Debian 13' } as const

export const IMAGES = [
  {
    nom: 'python:3.12-slim',
    total: '43,2 Mo',
    couches: [
      { empreinte: '5a31db4c', taille: '1,3 Mo', contenu: 'certificats' },
      { empreinte: 'c85ad0bc', taille: '12,1 Mo', contenu: 'Python 3.12' },
      { empreinte: 'b3c7a9bd', taille: '249 o', contenu: 'liens' },
    ],
  },
  {
    nom: 'python:3.13-slim',
    total: '43,0 Mo',
    couches: [
      { empreinte: 'b07d7dc8', taille: '1,3 Mo', contenu: 'certificats' },
      { empreinte: '8ad573e2', taille: '11,9 Mo', contenu: 'Python 3.13' },
      { empreinte: 'de0b1452', taille: '249 o', contenu: 'liens' },
    ],
  },
] as const
