/** Each folder of lib may import only what stands below it. */
const below = {
  text: [],
  content: ['text'],
  oci: ['text'],
  dockerfile: ['text', 'oci'],
  compose: ['text', 'oci'],
  reference: ['text', 'oci', 'content', 'dockerfile', 'compose'],
  engine: ['text', 'oci', 'dockerfile', 'compose'],
  cli: ['text', 'oci', 'dockerfile', 'compose', 'engine'],
  grading: ['text', 'oci', 'dockerfile', 'compose', 'engine', 'cli'],
  linux: [],
  learning: ['text', 'oci', 'dockerfile', 'compose', 'engine', 'cli', 'grading'],
  school: ['text', 'oci', 'dockerfile', 'compose', 'engine', 'cli', 'grading'],
}

const rooms = Object.entries(below).map(([room, allowed]) => ({
  name: `lib-${room}`,
  comment: `lib/${room} may import ${allowed.map((name) => `lib/${name}`).join(', ') || 'nothing of lib'} only`,
  severity: 'error',
  from: { path: `^lib/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^lib/', pathNot: `^lib/(zod\\.ts|(${[room, ...allowed].join('|')})/)` },
}))

export default {
  forbidden: [
    ...rooms,
    {
      name: 'lib-is-pure',
      comment: 'lib knows neither pages, nor components, nor React and Next',
      severity: 'error',
      from: { path: '^lib/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(app|components)/|^node_modules/(react|react-dom|next)/' },
    },
    {
      name: 'components-below-app',
      comment: 'a component does not reach into routes',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'exercises-are-data',
      comment: 'an exercise imports nothing but the format',
      severity: 'error',
      from: { path: '^content/exercices/[^/]+/exercice\\.ts$' },
      to: { path: '^(app|components|lib)/', pathNot: '^lib/grading/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^\\.next/|/(depart|solution|variantes)/)' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
