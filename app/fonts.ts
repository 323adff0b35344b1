import localFont from 'next/font/local'

// The latin subsets of fontsource's variable fonts, served from here; Next adds fallbacks of the same width (no shift).
export const texte = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
  ],
  variable: '--police-texte-chargee',
  // On a slow first visit the text keeps the fallback, of the same width, rather than being painted twice.
  display: 'optional',
})

export const italique = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--police-italique-chargee',
  display: 'optional',
  preload: false,
})

export const titre = localFont({
  src: '../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--police-titre-chargee',
  display: 'swap',
})

export const code = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  weight: '100 800',
  variable: '--police-code-chargee',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})
