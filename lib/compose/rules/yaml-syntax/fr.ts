import type { RuleWording } from '@/lib/text/rule'

const SLIPS: Readonly<Record<string, string>> = {
  tab: 'Une tabulation sert de retrait',
  indent: 'Le retrait de cette ligne ne s’aligne sur aucune autre',
  colon: 'Un deux-points manque, ou il y en a un de trop',
  quote: 'Un guillemet ouvert n’est pas refermé',
  bracket: 'Un crochet, une accolade ou une virgule n’est pas à sa place',
  dash: 'Une liste commence sur la ligne de sa clé',
  rest: 'Du texte suit une valeur déjà terminée',
  control: 'Un caractère invisible, qu’un fichier YAML ne peut pas contenir, s’est glissé ici',
  start: 'Une valeur commence par un caractère réservé',
}

export const wording: RuleWording = {
  title: 'Le YAML ne se lit pas',
  message: (params) => `${SLIPS[String(params.slip)] ?? 'La structure du fichier se perd'} (ligne ${params.line}).`,
  why: 'En YAML, la structure tient aux espaces en début de ligne : un décalage d’un caractère, une tabulation ou un guillemet oublié changent le sens du fichier, ou l’en privent. Compose s’arrête à la première faute.',
  hint: 'Regardez la ligne signalée et celle du dessus : même niveau, même retrait, deux espaces par niveau, jamais de tabulation.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/',
}
