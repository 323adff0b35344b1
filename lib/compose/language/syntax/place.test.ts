import { expect, test } from 'vitest'
import { placeAt } from './place'

/** Where `|` stands, as `key services.web (image)` or `value services.web.ports.0 "80`. */
function at(marked: string): string | null {
  const offset = marked.indexOf('‸')
  const text = marked.replace('‸', '')
  const place = placeAt(text, offset)
  if (!place) return null
  const word = text.slice(place.start, offset)
  const keys = place.keys.length > 0 ? ` (${place.keys.join(' ')})` : ''
  return `${place.form} ${place.at} ${place.path.join('.')}${keys} ${place.quote}${word}`.trimEnd()
}

const WEB = 'services:\n  web:\n'

test.each([
  ['‸', 'line key'],
  ['ser‸', 'line key  ser'],
  ['services:\n  ‸', 'line value services'],
  ['services:\n  we‸', 'line value services we'],
  ['services:\n  a:\n    image: x\n  ‸\n  b:\n    image: y\n', 'line key services (a b)'],
  [`${WEB}    ‸`, 'line value services.web'],
  [`${WEB}    image: x\n    ‸\n    ports: []\n  db:\n    init: true\n`, 'line key services.web (image ports)'],
  [`${WEB}    im‸\n    ports:\n      - "80"\n    tty: true\n`, 'line value services.web (ports tty) im'],
  [`${WEB}    image: ‸`, 'inline value services.web.image'],
  [`${WEB}    image: ng‸`, 'inline value services.web.image ng'],
  [`${WEB}    image: "ng‸`, 'inline value services.web.image "ng'],
  [`${WEB}    image: "nginx" ‸`, null],
  [`${WEB}    image: nginx # ‸`, null],
  [`${WEB}    # ‸`, null],
  [`${WEB}    ports:\n      - ‸`, 'item value services.web.ports.0'],
  [`${WEB}    ports:\n      - "80:80"\n      - "81‸\n    image: x\n`, 'item value services.web.ports.1 "81'],
  [`${WEB}    ports:\n    - a\n    - ‸`, 'item value services.web.ports.1'],
  [`${WEB}    ports:\n      - "80:80"\n      ‸`, 'line value services.web.ports'],
  [`${WEB}    ports:\n      - target: 80\n        pu‸`, 'line key services.web.ports.0 (target) pu'],
  [`${WEB}    ports:\n      - ta‸\n        published: "1"\n`, 'item value services.web.ports.0 ta'],
  [`${WEB}    depends_on: [a, ‸`, 'flow value services.web.depends_on.1'],
  [`${WEB}    depends_on: [a, b‸]\n    image: x`, 'flow value services.web.depends_on.1 b'],
  [
    `${WEB}    depends_on: { db: { condition: service_‸ } }`,
    'flow value services.web.depends_on.db.condition service_',
  ],
  [`${WEB}    depends_on: { db: { ‸, restart: true } }`, 'flow key services.web.depends_on.db (restart)'],
  [`${WEB}    depends_on: [\n      a,\n      ‸\n    ]`, 'flow value services.web.depends_on.1'],
  [`${WEB}    depends_on: [a\n    im‸`, 'line key services.web (depends_on) im'],
  [`${WEB}    image: "x\n    im‸`, 'line key services.web (image) im'],
  [`${WEB}    command: |\n      echo\n      a ‸`, 'text value services.web.command'],
  [`${WEB}    command: |\n      echo\n    ‸`, 'line key services.web (command)'],
  [`${WEB}    environment:\n      URL: http://a:80/‸`, 'inline value services.web.environment.URL http://a:80/'],
  [`x-a: &a\n  image: ‸`, 'inline value x-a.image'],
  [`${WEB}    <<: *a\n    ‸`, 'line key services.web (<<)'],
  [`a:\n---\n${WEB}    ‸`, 'line value services.web'],
  [`${WEB}    "po‸`, 'line value services.web "po'],
])('%j', (text, expected) => {
  expect(at(text)).toBe(expected)
})
