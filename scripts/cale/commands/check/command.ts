import path from 'node:path'
import type { Severity } from '@/lib/text/diagnostic'
import { type Command, type Io, type Status, WrongUse } from '../../command'
import { type Help, helpText } from '../../help'
import { type Option, type Parsed, parseOptions } from '../../options'
import { sectionPages, siteAddress } from '../../sections'
import { painter } from '../../terminal'
import { checkFiles } from './check-files'
import { printFinding, SEVERITIES, summary } from './print'
import { checkStream } from './stream'
import { reportAsJson } from './to-json'

const options: readonly Option[] = [
  { name: 'json', help: 'écrit les remarques en JSON, avec leurs mots français' },
  { name: 'jsonl', help: 'juge un flux : un cas par ligne sur l’entrée, une réponse par ligne sur la sortie' },
  {
    name: 'severity',
    value: 'NIVEAU',
    help: `s’en tient à ce qui est au moins aussi grave : ${SEVERITIES.join(', ')}`,
  },
  { name: 'context', value: 'DOSSIER', help: 'contexte de construction des Dockerfiles (par défaut, leur dossier)' },
  { name: 'type', value: 'TYPE', help: 'dockerfile ou compose, quand ni le nom ni le texte ne le disent' },
]

const help: Help = {
  name: 'cale check',
  summary: 'Relève ce que Docker et Compose refusent ou signalent, et nos conseils, dans des fichiers ou des dossiers.',
  forms: ['FICHIER|DOSSIER… [OPTIONS]', '--jsonl < CAS.jsonl'],
  options,
  notes: [
    `Un fichier est reconnu à son nom (Dockerfile, api.Dockerfile, compose.yaml, docker-compose.prod.yml…), sinon à son texte.
D’un dossier, tous les Dockerfiles et fichiers Compose sont vérifiés, sauf dans node_modules et .git.
Le .dockerignore du contexte est lu, ou celui du Dockerfile (Dockerfile.dockerignore) ; le .env d’un projet Compose aussi.`,
    `Variable : CALE_SITE, l’adresse du site dans les liens vers le cours (http://localhost:3000 par défaut).`,
  ],
  examples: ['cale check Dockerfile', 'cale check --severity warning rendus/', 'cale check --json . > remarques.json'],
}

export const check: Command = {
  async run(argv, io) {
    const asked = parseOptions(argv, options, help.name)
    if (asked.has('help')) {
      await io.out.write(helpText(help))
      return 0
    }
    if (asked.has('jsonl')) {
      if (asked.words.length > 0)
        throw new WrongUse('--jsonl lit l’entrée standard et ne prend pas de fichier', help.name)
      return checkStream(io)
    }
    return checkWords(asked, io)
  },
}

async function checkWords(asked: Parsed, io: Io): Promise<Status> {
  if (asked.words.length === 0) throw new WrongUse('quel fichier, ou quel dossier, faut-il vérifier ?', help.name)
  const worst = severityOf(asked.value('severity'))
  const type = typeOf(asked.value('type'))
  const context = asked.value('context')
  const { checked, findings, problems } = checkFiles(asked.words, {
    cwd: io.cwd,
    ...(type === undefined ? {} : { type }),
    ...(context === undefined ? {} : { context: path.resolve(io.cwd, context) }),
  })
  const kept = findings.filter(({ diagnostic }) => SEVERITIES.indexOf(diagnostic.severity) <= worst)
  const pages = await sectionPages(io.root)
  const link = (section: string) => {
    const page = pages.get(section)
    return page === undefined ? undefined : siteAddress(page, io.env)
  }
  if (asked.has('json')) await io.out.line(JSON.stringify(reportAsJson(checked, kept, link), null, 2))
  else {
    const look = { paint: painter(io.out.color), columns: io.out.columns, link }
    for (const finding of kept) await io.out.line(printFinding(finding, look))
  }
  for (const problem of problems) await io.err.line(`${help.name} : ${problem}`)
  if (!asked.has('json') && checked.length > 0) await io.err.line(summary(checked.length, kept))
  return problems.length > 0 ? 2 : kept.length > 0 ? 1 : 0
}

/** The index of the least severe that is wanted. */
function severityOf(asked: string | undefined): number {
  if (asked === undefined) return SEVERITIES.length - 1
  const index = SEVERITIES.indexOf(asked as Severity)
  if (index === -1) throw new WrongUse(`--severity vaut ${SEVERITIES.join(', ')}, et non « ${asked} »`, help.name)
  return index
}

function typeOf(asked: string | undefined): 'dockerfile' | 'compose' | undefined {
  if (asked === undefined || asked === 'dockerfile' || asked === 'compose') return asked
  throw new WrongUse(`--type vaut dockerfile ou compose, et non « ${asked} »`, help.name)
}
