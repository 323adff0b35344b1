import { resolvePath } from '../../forms/path'
import type { Build } from '../../project'
import type { ComposeSubject } from '../../subject'

/** What a rule of Compose needs to know of the stage a service is built from. */
export interface FinalStage {
  /** The image at the bottom of its chain of FROM. */
  image: string
  /** The instructions of the stage and of those it comes from, as written, oldest first. */
  lines: readonly string[]
  hasHealthcheck: boolean
  workdir: string
}

interface Stage {
  image: string
  name: string
  lines: string[]
}

/** The stage that `build` makes, when its Dockerfile is among the files and its FROM names an image outright; else null. */
export function finalStage(subject: ComposeSubject, build: Build): FinalStage | null {
  const text = dockerfileOf(subject, build)
  const stages = text === undefined ? [] : readStages(text)
  const target = build.target
  const last = target === undefined ? stages.at(-1) : stages.find(({ name }) => name === target.toLowerCase())
  if (!last) return null
  const chain = chainOf(last, stages)
  const lines = chain.flatMap((stage) => stage.lines)
  const image = chain[0]?.image ?? last.image
  if (image.includes('$')) return null
  const workdirs = lines.flatMap((line) => /^WORKDIR\s+(\S+)/i.exec(line)?.[1] ?? [])
  return {
    image,
    lines,
    hasHealthcheck: lines.some((line) => /^HEALTHCHECK\s+(?!NONE\b)/i.test(line)),
    workdir: workdirs.reduce((folder, next) => resolvePath(folder, next), '/'),
  }
}

function dockerfileOf({ files, projectDir }: ComposeSubject, build: Build): string | undefined {
  if (build.dockerfile_inline !== undefined) return build.dockerfile_inline
  const path = resolvePath(build.context, build.dockerfile ?? 'Dockerfile')
  const prefix = `${projectDir}/`
  return files[path.startsWith(prefix) ? path.slice(prefix.length) : path]
}

function readStages(text: string): Stage[] {
  const stages: Stage[] = []
  for (const line of text.replace(/\\[ \t]*\r?\n/g, ' ').split(/\r?\n/)) {
    const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line)
    if (from) stages.push({ image: from[1] ?? '', name: (from[2] ?? '').toLowerCase(), lines: [] })
    else stages.at(-1)?.lines.push(line.trim())
  }
  return stages
}

/** The stage and those it is built on, the oldest first. */
function chainOf(stage: Stage, stages: readonly Stage[]): Stage[] {
  const chain = [stage]
  for (let current: Stage | undefined = stage; current; ) {
    const below: Stage | undefined = stages
      .slice(0, stages.indexOf(current))
      .findLast(({ name }) => name !== '' && name === current?.image.toLowerCase())
    if (below) chain.unshift(below)
    current = below
  }
  return chain
}
