import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier introuvable',
  message: (params) =>
    params.ignored
      ? `« ${params.path} » existe, mais .dockerignore l’écarte : COPY ne le verra pas.`
      : params.suggestion
        ? `« ${params.path} » n’est pas dans le contexte ; vouliez-vous dire « ${params.suggestion} » ?`
        : `« ${params.path} » n’est pas dans le contexte de construction.`,
  why: 'COPY ne voit que les fichiers du dossier donné à docker build, sans ceux que .dockerignore écarte. Le chemin part de ce dossier, pas de celui du Dockerfile.',
  hint: 'Vérifiez l’orthographe, la casse et le dossier de départ.',
  section: 'copy',
  source: 'https://docs.docker.com/build/concepts/context/',
}
