import { createCssVariablesTheme, createHighlighter, type Highlighter, type ShikiTransformer } from 'shiki'

/** The languages of the course and of the rules' pages, as written after ```, and Shiki's name for each. */
export const languages = {
  docker: 'docker',
  dockerfile: 'docker',
  dotenv: 'dotenv',
  yaml: 'yaml',
  bash: 'bash',
  console: 'shellsession',
  text: 'text',
  json: 'json',
  ini: 'ini',
  js: 'javascript',
  python: 'python',
} as const

export type Language = keyof typeof languages

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name)
}

export const theme = createCssVariablesTheme({ name: 'cale', variablePrefix: '--t-', variableDefaults: {} })

let highlighter: Promise<Highlighter> | undefined

/** Shiki with our languages, made once a process. */
export function getHighlighter(): Promise<Highlighter> {
  highlighter ??= createHighlighter({ themes: [theme], langs: [...new Set(Object.values(languages))] })
  return highlighter
}

/** Turns Shiki's inline `style="color:var(--t-token-string)"` into `class="t-string"`: the policy allows no inline style. */
export const classesForStyles: ShikiTransformer = {
  name: 'classes-for-styles',
  span(node) {
    const variable = /--t-(?:token-)?([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1]
    delete node.properties.style
    if (variable && variable !== 'foreground') node.properties.class = `t-${variable}`
  },
  pre(node) {
    delete node.properties.style
    delete node.properties.tabindex
  },
}
