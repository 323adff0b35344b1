import { TexteCourt } from '@/components/cours/TexteCourt'

/** What an entry does, a paragraph after the other. */
export function Explication({ texte }: { texte: string }) {
  return texte.split('\n\n').map((paragraph) => (
    <p key={paragraph}>
      <TexteCourt>{paragraph}</TexteCourt>
    </p>
  ))
}
