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

/** A COPY or ADD of a stage, with its destination as a full path. */
export interface StageCopy {
  sources: readonly string[]
  destination: string
  /** The stage or image it copies from; null for the build context. */
  from: string | null
}

/** The words of the last CMD and ENTRYPOINT of a stage, as its container starts them; empty when it has none. */
export function startOf({ lines }: FinalStage): { entrypoint: string[]; cmd: string[] } {
  const last = (keyword: string) => {
    const line = lines.findLast((one) => one.toUpperCase().startsWith(`${keyword} `))?.slice(keyword.length + 1)
    return line === undefined ? [] : wordsOf(line.trim())
  }
  return { entrypoint: last('ENTRYPOINT'), cmd: last('CMD') }
}

function wordsOf(text: string): string[] {
  try {
    const words: unknown = text.startsWith('[') ? JSON.parse(text) : null
    if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return words
  } catch {
    // Docker takes a list that is not JSON for a shell line.
  }
  return text.split(/\s+/)
}

/** The ports that a stage announces; null when a variable hides one. */
export function exposedBy({ lines }: FinalStage): number[] | null {
  const specs = lines.flatMap((line) => /^EXPOSE\s+(.+)/i.exec(line)?.[1]?.trim().split(/\s+/) ?? [])
  const ports = specs.map((spec) => /^(\d+)(?:\/tcp)?$/i.exec(spec)?.[1])
  return ports.includes(undefined) ? null : ports.map(Number)
}

/** What the instructions of a stage copy, in order. */
export function copiesOf({ lines }: FinalStage): StageCopy[] {
  let workdir = '/'
  return lines.flatMap((line) => {
    const words = line.split(/\s+/)
    const keyword = words[0]?.toUpperCase()
    if (keyword === 'WORKDIR') workdir = resolvePath(workdir, words[1] ?? '')
    if (keyword !== 'COPY' && keyword !== 'ADD') return []
    const operands = words.slice(1).filter((word) => !word.startsWith('--'))
    const from = /(?:^|\s)--from=(\S+)/.exec(line)?.[1] ?? null
    return [{ sources: operands.slice(0, -1), destination: resolvePath(workdir, operands.at(-1) ?? '.'), from }]
  })
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
