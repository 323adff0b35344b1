import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fencedBlocks } from '@/lib/content/mdx/fenced-blocks'
import type { RuleEngine } from '@/lib/text/rule-url'
import type { RuleEntry } from './rules'

/** Files shown under a heading of a rule's page, with the command that reads them when it matters. */
export interface Example {
  /** By path; the main one is the Dockerfile, or compose.yaml. */
  files: Readonly<Record<string, string>>
  /** `docker build --target prod .`, from a console block. */
  command?: string
  /** Cut short for the reader (« abrege »): an engine cannot judge it. */
  abridged: boolean
}

/** The MDX of a rule's page, without its title, which is the card's. */
export async function rulePageText({ engine, folder }: RuleEntry, root = process.cwd()): Promise<string> {
  const file = path.join(/* turbopackIgnore: true */ root, 'lib', engine, 'rules', folder, 'page.mdx')
  return (await readFile(/* turbopackIgnore: true */ file, 'utf8')).replace(/^# .*\n+/, '')
}

export const MAIN_FILE: Readonly<Record<RuleEngine, string>> = { dockerfile: 'Dockerfile', compose: 'compose.yaml' }

/** The example under `heading` (« Avant », « Après »): each block is a file, named by its title when it is not the main one. */
export function exampleUnder(page: string, heading: string, engine: RuleEngine): Example {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const blocks = fencedBlocks(section)
  const command = blocks
    .find(({ language }) => language === 'console')
    ?.code.replace(/^\$ /, '')
    .trim()
  const files = blocks
    .filter(({ language }) => language !== 'console')
    .map(({ meta, code }) => [meta.title ?? MAIN_FILE[engine], code])
  return {
    files: Object.fromEntries(files),
    ...(command === undefined ? {} : { command }),
    abridged: blocks.some(({ meta }) => meta.abridged),
  }
}
