import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'pip refusé par le Python du système',
  message: ({ image }) =>
    `Sur ${image}, pip refusera d’installer : ce Python appartient au système (« externally-managed-environment »).`,
  why: 'Depuis Debian 12, Ubuntu 24.04 et Alpine 3.19, le Python du système est réservé à ses propres paquets, pour que pip ne casse pas ce qu’ils attendent. La construction s’arrête : `error: externally-managed-environment`.',
  hint: 'Partez de l’image `python`, ou créez un environnement : `python3 -m venv /opt/venv`, et mettez `/opt/venv/bin` dans PATH.',
  section: 'run',
  source: 'https://packaging.python.org/en/latest/specifications/externally-managed-environments/',
}
