import type { KnipConfig } from 'knip'

export default {
  entry: [
    'app/**/{page,layout,route,not-found,error,icon}.{ts,tsx,svg}',
    'scripts/**/*.{mjs,ts}',
    'bench/**/*.{mjs,ts}',
    'content/exercices/*/exercice.ts',
    // The engines' own doors: the command line and the next surfaces read them.
    'lib/{text,dockerfile,compose,oci,grading}/*.ts',
    'lib/engine/{build,answer}/*.ts',
    // Their routes and pages are being built.
    'lib/school/**/*.ts',
    '**/*.generated.ts',
  ],
  project: ['{app,components,content,lib,scripts,e2e,bench}/**/*.{ts,tsx,mjs}'],
  ignore: ['content/exercices/*/{depart,solution,variantes}/**'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // dependency-cruiser reads TypeScript with it.
    '@swc/core',
    // Called by their script's path, in scripts/lib/run.mjs.
    '@biomejs/biome',
    'dependency-cruiser',
    'oxlint',
    // Their files are read by next/font, in app/fonts.ts.
    '@fontsource-variable/*',
  ],
  vitest: {
    config: ['vitest.config.ts', 'vitest.built.config.ts'],
    entry: ['{app,components,content,lib,scripts}/**/*.{test,check}.{ts,tsx}'],
  },
  playwright: { config: ['playwright.config.ts'], entry: ['e2e/**/*.spec.ts'] },
} satisfies KnipConfig
