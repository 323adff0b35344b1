/** The mark: a hull standing on its blocks in the dry dock. */
export function Marque({ taille = 34 }: { taille?: number }) {
  return (
    <svg width={taille} height={taille} viewBox="0 0 40 40" fill="none" aria-hidden="true" focusable="false">
      <path d="M4 6v28h32V6" stroke="currentColor" strokeWidth="1.75" />
      <path d="M4 12h3v6h3v6M36 12h-3v6h-3v6" stroke="currentColor" strokeWidth="1.75" />
      <path d="M10 12h20l-2.500 11c-.5 2.200-2 3-4 3h-7c-2 0-3.500-.8-4-3Z" className="marque-coque" />
      <path d="M20 4v8M20 5l6 3-6 3" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
      <path d="M15 26v8M20 26v8M25 26v8" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}
