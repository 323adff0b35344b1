import { expect, test } from 'vitest'
import { readFrontMatter } from './front-matter'

const sound = `---
titre: Images
resume: Dire de quoi une image est faite.
duree: 45
objectifs: [Un, Deux]
prerequis: [Savoir lire]
sections: [image]
---
`

test('a sound header is read', () => {
  expect(readFrontMatter('x.mdx', `${sound}\n## Une image`)).toMatchObject({
    titre: 'Images',
    duree: 45,
    sections: ['image'],
  })
})

test.each([
  ['no header', '# Bonjour', 'il manque l’en-tête'],
  ['broken YAML', '---\ntitre: [\n---\n', 'l’en-tête n’est pas du YAML lisible'],
  ['a field missing', sound.replace('titre: Images\n', ''), 'le champ « titre »'],
  ['a field of the wrong kind', sound.replace('45', 'longtemps'), 'le champ « duree » : un nombre entier de minutes'],
  ['a field nobody knows', sound.replace('duree', 'durée'), 'durée'],
])('%s: the author is told, in French, with the file', (_, text, sentence) => {
  expect(() => readFrontMatter('content/chapitres/03-x.mdx', text)).toThrow(sentence)
  expect(() => readFrontMatter('content/chapitres/03-x.mdx', text)).toThrow('content/chapitres/03-x.mdx')
})
