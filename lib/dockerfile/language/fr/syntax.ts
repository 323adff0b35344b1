/** `<<EOF`. */
export const HEREDOC =
  '**<<** — Un document écrit ici même, jusqu’à la ligne qui ne contient que son nom.\n\nAvec `COPY`, il devient un fichier ; avec `RUN`, un script, dont chaque ligne est une commande. Entre guillemets (`<<"EOF"`), ses variables ne sont pas remplacées. `<<-` enlève les tabulations en tête de ligne.\n\n[Référence des documents intégrés](https://docs.docker.com/reference/dockerfile/#here-documents)'

/** `AS` in FROM. */
export const STAGE_NAME =
  '**AS** — Nomme l’étape, en minuscules.\n\nLe nom sert à `COPY --from=`, à un autre `FROM`, et à `docker build --target`.\n\n[Référence de FROM](https://docs.docker.com/reference/dockerfile/#from)'
