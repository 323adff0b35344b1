import { Champ } from './Champ'

/** What a new account asks. */
export function ChampsDeCompte({
  fautes,
  pseudonyme = false,
}: {
  fautes: Readonly<Record<string, string>>
  pseudonyme?: boolean
}) {
  return (
    <>
      <Champ
        nom="name"
        libelle={pseudonyme ? 'Nom ou pseudonyme' : 'Nom'}
        aide={pseudonyme ? 'C’est ce que verra votre enseignant.' : 'Il sera vu de vos classes.'}
        autoComplete="name"
        faute={fautes.name}
        required
      />
      <Champ
        nom="username"
        libelle="Identifiant"
        aide="Pour vous connecter : lettres sans accent, chiffres, point ou tiret."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        faute={fautes.username}
        required
      />
      <Champ
        nom="password"
        libelle="Mot de passe"
        aide="Au moins 8 caractères. Une courte phrase se retient mieux qu’un mot compliqué."
        type="password"
        autoComplete="new-password"
        faute={fautes.password}
        required
      />
    </>
  )
}
