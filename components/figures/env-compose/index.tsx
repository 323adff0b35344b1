import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'

const c = (texte: string) => <code>{texte}</code>

function Jumeau() {
  return (
    <TableJumeau
      colonnes={[
        'Où la valeur est écrite',
        'Qui la lit',
        'Sert à l’interpolation de compose.yaml',
        'Entre dans le conteneur',
      ]}
      lignes={[
        ['Le shell', 'Compose', 'oui, avant .env', 'non, sauf par environment'],
        [
          <>{c('.env')}, à côté de compose.yaml</>,
          'Compose',
          <>
            oui : <code>image: python:$&#123;PYTHON_TAG&#125;</code> devient {c('python:3.14-slim')}
          </>,
          'non, sauf par environment : PYTHON_TAG n’y est pas',
        ],
        [
          <>{c('auth-service/.env')}, nommé par env_file</>,
          'Compose, pour ce service',
          'non',
          <>
            oui : {c('TOKEN_TTL=3600')} ; son {c('LOG_LEVEL=debug')} perd contre environment
          </>,
        ],
        [
          <>{c('environment')}, dans compose.yaml</>,
          'Compose, pour ce service',
          <>
            non ; il en contient : <code>$&#123;LOG_LEVEL:-info&#125;</code> prend son défaut, info
          </>,
          <>oui, et l’emporte sur env_file : {c('LOG_LEVEL=info')}</>,
        ],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'env-compose',
  titre: '.env et le shell complètent compose.yaml ; env_file et environment remplissent le conteneur',
  legende: (
    <p>
      En rouge minium, le chemin de <code>PYTHON_TAG</code> : il s’arrête à <code>compose.yaml</code>. Pour{' '}
      <code>LOG_LEVEL</code>, <code>environment</code> l’emporte sur <code>env_file</code> ; il vaut <code>info</code>,
      le défaut de <code>$&#123;LOG_LEVEL:-info&#125;</code>, puisque ni le shell ni <code>.env</code> ne le
      définissent.
    </p>
  ),
  Dessin,
  Jumeau,
}
