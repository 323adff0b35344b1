import './tokens.css'
import './globals.css'
import './code.css'
import './impression.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { EnTete } from '@/components/ui/EnTete'
import { PageListeners } from '@/components/ui/PageListeners'
import { PiedDePage } from '@/components/ui/PiedDePage'
import { themeScript } from '@/components/ui/theme-script'
import { code, italique, texte, titre } from './fonts'

const faces = [texte, italique, titre, code].map(({ variable }) => variable).join(' ')

export const metadata: Metadata = {
  title: { default: 'Cale sèche, le cours sur les conteneurs', template: '%s · Cale sèche' },
  description:
    'Un cours français sur Docker et Compose où tout s’essaie dans la page : lire, écrire, vérifier, comprendre, sans rien installer.',
  applicationName: 'Cale sèche',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f9f6f0' },
    { media: '(prefers-color-scheme: dark)', color: '#0b1424' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" className={faces} suppressHydrationWarning>
      <head>
        {/* Sets the chosen theme before the first paint; its hash is in the policy. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <a className="evitement" href="#contenu">
          Aller au contenu
        </a>
        <EnTete />
        <main id="contenu" tabIndex={-1}>
          {children}
        </main>
        <PiedDePage />
        <PageListeners />
      </body>
    </html>
  )
}
