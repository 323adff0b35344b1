import { describe, expect, test } from 'vitest'
import { compileMdx } from '@/components/cours/compile'
import { checkCompose } from '@/lib/compose/check'
import { chapterText, listChapters } from '@/lib/content/chapters'
import { fencedBlocks } from '@/lib/content/mdx/fenced-blocks'
import { checkDockerfile } from '@/lib/dockerfile/check'

const chapters = await listChapters()

describe.each(chapters)('$file', (chapter) => {
  test('its sections are those its header announces, in order', async () => {
    const { outline } = await compileMdx(chapter.file, await chapterText(chapter))
    expect(outline.map(({ id }) => id)).toEqual(chapter.sections)
  })

  test('its Dockerfiles and Compose files are what they say', async () => {
    const problems = fencedBlocks(await chapterText(chapter)).flatMap(({ language, meta, code, line }) => {
      if (language !== 'docker' && language !== 'yaml') return []
      if (meta.excerpt) return []
      const found = language === 'docker' ? dockerfileErrors(code) : composeErrors(code)
      if (meta.invalid) return found.length > 0 ? [] : [`ligne ${line} : « invalide », mais rien n’y est refusé`]
      return found.map((message) => `ligne ${line} : ${message}`)
    })
    expect(problems).toEqual([])
  })
})

function dockerfileErrors(text: string): string[] {
  return checkDockerfile(text).flatMap(({ severity, docker, rule }) => (severity === 'error' ? [docker ?? rule] : []))
}

/** Files the project names but the chapter does not show are not at fault here. */
function composeErrors(text: string): string[] {
  return checkCompose({ files: { 'compose.yaml': text } }).flatMap(({ severity, docker, rule }) =>
    severity === 'error' && !/env file|no such file/i.test(docker ?? '') ? [docker ?? rule] : [],
  )
}
