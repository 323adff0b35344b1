import type { InstructionDoc, MountDoc, OptionDoc } from '@/lib/dockerfile/language/docs'
import { DIRECTIVES } from '@/lib/dockerfile/language/fr/directives'
import { BUILDKIT_ARGS, PLATFORM_ARGS, PROXY_ARGS } from '@/lib/dockerfile/language/fr/predefined-args'
import { MOUNT_ALIASES, MOUNTS } from '@/lib/dockerfile/language/mounts'
import { INSTRUCTIONS, sourceOf } from '@/lib/dockerfile/language/reference'
import { KEYWORDS, type Keyword } from '@/lib/dockerfile/syntax/keywords'
import type { ReferenceEntry, ReferenceSection } from './attributes'

const DOCKER = 'https://docs.docker.com/reference/dockerfile/'

const usual = (entry: Pick<ReferenceEntry, 'anchor' | 'name' | 'explanation' | 'source'>): ReferenceEntry => ({
  forms: [],
  values: [],
  facts: [],
  marks: [],
  usual: false,
  example: [],
  inside: [],
  ...entry,
})

/** The tables that hover and completion read, for the page /reference/dockerfile: instructions, directives, variables. */
export function dockerfileReference(): ReferenceSection[] {
  return [...KEYWORDS.map(instruction), directives(), variables()]
}

/** A text without the marks of Markdown that a sentence of the page does not know. */
const plain = (text: string) => text.replaceAll('**', '')

function instruction(keyword: Keyword): ReferenceSection {
  const { title, forms, text, when, layer, cache, flags }: InstructionDoc = INSTRUCTIONS[keyword]
  const anchor = keyword.toLowerCase()
  return {
    ...usual({ anchor, name: keyword, explanation: `${title}. ${plain(text)}`, source: sourceOf(keyword) }),
    example: forms,
    facts: [
      ['Effet', plain(when)],
      ['Couche', plain(layer)],
      ['Cache', plain(cache)],
    ],
    attributes: Object.entries(flags).map(([flag, doc]) => ({
      ...option(`${anchor}.${flag}`, `--${flag}`, doc, sourceOf(keyword, flag)),
      inside: keyword === 'RUN' && flag === 'mount' ? mounts() : [],
    })),
  }
}

/** An option and the values it knows. */
function option(anchor: string, name: string, doc: OptionDoc, source: string): ReferenceEntry {
  const { value, text, values = {}, labs } = doc
  return {
    ...usual({ anchor, name, explanation: plain(text), source }),
    forms: [value === undefined ? `\`${name}\`` : `\`${name}=\`${value}`],
    values: Object.entries(values).map(([name, meaning]) => [name, plain(meaning)]),
    marks: labs ? ['canal « labs »'] : [],
  }
}

/** The types of `RUN --mount=`, each followed by its options. */
function mounts(): ReferenceEntry[] {
  const source = sourceOf('RUN', 'mount')
  const aliases = (name: string) => Object.keys(MOUNT_ALIASES).filter((alias) => MOUNT_ALIASES[alias] === name)
  return Object.entries(MOUNTS).flatMap(([type, { title, text, options }]: [string, MountDoc]) => {
    const anchor = `run.mount.${type}`
    const ofType = usual({ anchor, name: `--mount=type=${type}`, explanation: `${title}. ${plain(text)}`, source })
    const inside = Object.entries(options).map(([name, doc]): ReferenceEntry => {
      const others = aliases(name).map((alias) => `\`${alias}\``)
      const entry = option(`${anchor}.${name}`, name, doc, source)
      return {
        ...entry,
        name: `type=${type},${name}`,
        facts: others.length === 0 ? [] : [['Autres noms', others.join(', ')]],
      }
    })
    return [ofType, ...inside]
  })
}

function directives(): ReferenceSection {
  const source = `${DOCKER}#parser-directives`
  return {
    ...usual({
      anchor: 'directives',
      name: '# directive=valeur',
      explanation:
        'Les directives : des lignes qui règlent la lecture du fichier. Elles ne comptent que tout en haut, avant tout le reste.',
      source,
    }),
    example: ['# syntax=docker/dockerfile:1', '# check=skip=JSONArgsRecommended'],
    attributes: Object.entries(DIRECTIVES).map(([name, doc]) =>
      option(`directives.${name}`, `# ${name}`, doc, `${DOCKER}#${name}`),
    ),
  }
}

function variables(): ReferenceSection {
  const source = `${DOCKER}#predefined-args`
  const group = (
    anchor: string,
    name: string,
    explanation: string,
    texts: Readonly<Record<string, string>>,
    from = source,
  ) => ({
    ...usual({ anchor, name, explanation, source: from }),
    inside: Object.entries(texts).map(([variable, text]) =>
      usual({ anchor: `variables.${variable}`, name: variable, explanation: plain(text), source: from }),
    ),
  })
  return {
    ...usual({
      anchor: 'variables',
      name: '$VARIABLE',
      explanation: 'Les variables que la construction donne d’elle-même, sans que le fichier les définisse.',
      source,
    }),
    example: [
      'FROM --platform=$BUILDPLATFORM golang:1.26 AS build',
      'ARG TARGETARCH',
      'RUN GOARCH=$TARGETARCH go build ./…',
    ],
    attributes: [
      group(
        'variables.plateformes',
        'ARG TARGETPLATFORM',
        'Les plateformes : lisibles dans les `FROM` ; un `ARG` du même nom les ouvre à une étape.',
        PLATFORM_ARGS,
        `${DOCKER}#automatic-platform-args-in-the-global-scope`,
      ),
      group(
        'variables.mandataires',
        '--build-arg HTTP_PROXY',
        'Les serveurs mandataires : donnés par `--build-arg`, sans `ARG`.',
        PROXY_ARGS,
      ),
      group(
        'variables.construction',
        '--build-arg BUILDKIT_…',
        'Ce qui change la construction elle-même, par `--build-arg`.',
        BUILDKIT_ARGS,
        `${DOCKER}#buildkit-built-in-build-args`,
      ),
    ],
  }
}
