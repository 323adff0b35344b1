import { z } from '@/lib/zod'
import { repositoryOf, tagOf } from '../build/users'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** Every stage starts from an official image, at a version that is written and recent enough. */
export const baseImage = defineObserver({
  schema: z.strictObject({
    kind: z.literal('base-image'),
    folder: z.string().default('.'),
    repository: z.string().describe('The image’s name, without tag: node.'),
    minMajor: z.int().describe('The oldest major version that will do.'),
  }),
  observe({ folder, repository, minMajor }, world) {
    return onImage(world, folder, ({ base, bases }, file) => {
      if (repositoryOf(base.reference) !== repository) {
        return failed('other', { image: base.reference, repository }, { file, range: base.range })
      }
      for (const { reference, range } of bases) {
        if (repositoryOf(reference) !== repository) continue
        const tag = tagOf(reference)
        const params = { image: reference, repository, minMajor }
        if (tag === null || /^latest\b/.test(tag)) return failed('latest', params, { file, range })
        const major = /^(\d+)/.exec(tag)?.[1]
        if (major === undefined) return failed('moving', params, { file, range })
        if (Number(major) < minMajor) return failed('old', params, { file, range })
      }
      return reached
    })
  },
  words: {
    other: { constat: 'L’image finale part de « {image} », pas de l’image officielle {repository}.' },
    latest: {
      constat: '« {image} » désigne l’étiquette latest : rien ne dit quelle version ce sera demain.',
      idee: 'latest-dernier',
    },
    moving: { constat: 'L’étiquette de « {image} » ne fixe pas de version majeure : elle changera sans prévenir.' },
    old: { constat: '« {image} » est trop ancienne : la version {minMajor} est la première qui convienne.' },
  },
})
