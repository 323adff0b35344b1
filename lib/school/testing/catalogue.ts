import type { Catalogue, Work } from '../catalogue/catalogue'

const work = (kind: Work['kind'], ref: string): Work => ({
  kind,
  ref,
  title: `Travail ${ref}`,
  total: 20,
  editable: ['Dockerfile', '.dockerignore'],
  checks: [
    { id: 'builds', goal: 'L’image se construit.' },
    { id: 'small', goal: 'L’image est petite.' },
  ],
  version: '1',
})

const WORKS = [work('exercise', 'un'), work('exercise', 'deux'), work('quiz', 'trois'), work('lab', 'quatre')]

/** Four pieces of work, worth 20 points each. */
export const testCatalogue: Catalogue = {
  find: (kind, ref) => WORKS.find((one) => one.kind === kind && one.ref === ref) ?? null,
  all: () => WORKS,
}
