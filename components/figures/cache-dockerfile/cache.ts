/** Which steps of a build are taken from the cache when one thing has changed since the build before. */

export interface Instruction {
  ligne: string
  /** The files of the build context whose content is part of the step's cache key (README.md is in .dockerignore). */
  lit?: readonly Fichier[]
  /** Only changes the image's configuration: BuildKit prints no step for it. */
  reglage?: true
}

type Fichier = 'server.js' | 'package.json' | 'README.md'
export type Changement = 'rien' | 'base' | Fichier
export type Ordre = 'dependances' | 'tout'

const COMMUN = {
  base: { ligne: 'FROM node:24-alpine' },
  dossier: { ligne: 'WORKDIR /app' },
  npm: { ligne: 'RUN npm ci' },
}
const TOUT: Instruction = { ligne: 'COPY . .', lit: ['server.js', 'package.json'] }
const COMMANDE: Instruction = { ligne: 'CMD ["node", "server.js"]', reglage: true }

export const DOCKERFILES: Record<Ordre, readonly Instruction[]> = {
  dependances: [
    COMMUN.base,
    COMMUN.dossier,
    { ligne: 'COPY package*.json ./', lit: ['package.json'] },
    COMMUN.npm,
    TOUT,
    COMMANDE,
  ],
  tout: [COMMUN.base, COMMUN.dossier, TOUT, COMMUN.npm, COMMANDE],
}

/** `changee`: its own key changed; `suite`: redone because a step before it was. */
export type Sort = 'cache' | 'changee' | 'suite' | 'reglage'

export function rejouer(instructions: readonly Instruction[], changement: Changement): Sort[] {
  const touchee = ({ lit }: Instruction, rang: number) =>
    changement === 'base' ? rang === 0 : (lit ?? []).some((fichier) => fichier === changement)
  const premiere = instructions.findIndex(touchee)
  return instructions.map(({ reglage }, rang) => {
    if (reglage) return 'reglage'
    if (premiere < 0 || rang < premiere) return 'cache'
    return rang === premiere ? 'changee' : 'suite'
  })
}
