'use client'
import { Page } from '@/components/ui/Page'

/** Something broke while a page was shown: says what is safe and what to do. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page
      titre="Cette page a pris l’eau"
      chapeau="Une erreur de notre part l’empêche de s’afficher. Ce que vous avez écrit est enregistré dans ce navigateur."
    >
      <p>
        <button type="button" onClick={reset}>
          Réessayer
        </button>
      </p>
      <p>
        Si elle revient, signalez-la avec ce repère{'\u00A0'}: <code>{error.digest ?? error.message}</code>
      </p>
    </Page>
  )
}
