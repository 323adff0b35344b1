import { DEFAULT_PLATFORM, parsePlatform } from '../../build/platform'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'InvalidBaseImagePlatform',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'InvalidBaseImagePlatform' },
  pass: PASS.bases,
  *check({ build }) {
    for (const { stage, base, parent, platform, imageConfig } of build.stages) {
      const { Os: os, Architecture: architecture } = imageConfig ?? {}
      if (parent !== null || os === undefined || architecture === undefined) continue
      const wanted = platform === null ? DEFAULT_PLATFORM : parsePlatform(platform.value)
      if ('error' in wanted || (wanted.os === os && wanted.architecture === architecture)) continue
      const actual = `${os}/${architecture}`
      const expected = `${wanted.os}/${wanted.architecture}`
      const docker = `Base image ${base} was pulled with platform "${actual}", expected "${expected}" for current build`
      yield { range: stage.base.range, params: { base, actual, expected }, docker }
    }
  },
}
