const paths = {
  recherche: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3L20 20',
  theme: 'M12 3.5a8.5 8.5 0 1 0 0 17Z M12 3.5a8.5 8.5 0 0 1 0 17',
  menu: 'M4 7h16M4 12h16M4 17h16',
  gauche: 'M14 6l-6 6 6 6',
  droite: 'M10 6l6 6-6 6',
  clavier: 'M3 7h18v10H3ZM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8',
  fermer: 'M6 6l12 12M18 6L6 18',
  vague: 'M2 14c2.5 0 2.5-2 5-2s2.5 2 5 2 2.500-2 5-2 2.500 2 5 2',
} as const

export type IconName = keyof typeof paths

/** A 24 px line icon, decorative: the button or link beside it carries the words. */
export function Icone({ nom, taille = 22 }: { nom: IconName; taille?: number }) {
  return (
    <svg width={taille} height={taille} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <path d={paths[nom]} stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
