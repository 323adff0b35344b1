/** The Dockerfile of order-service in chapter 08: what each stage holds at its end, and what COPY --from takes from it. */
export const ATELIERS = [
  {
    nom: 'builder',
    base: 'node:24',
    emporte: { source: '/app/dist', cible: './dist', quoi: 'le code construit' },
    reste: ['Debian et ses compilateurs', 'npm, TypeScript, les tests', 'les sources', 'node_modules complet'],
  },
  {
    nom: 'deps',
    base: 'node:24-alpine',
    emporte: { source: '/app/node_modules', cible: './node_modules', quoi: 'les dépendances d’exécution' },
    reste: ['le cache de npm', 'package.json'],
  },
] as const

export const FINALE = { nom: 'runner', base: 'node:24-alpine' } as const
