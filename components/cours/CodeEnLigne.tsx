import type { ComponentProps } from 'react'

/** Longest piece of code that is kept on one line, in characters: it fits the narrowest page. */
const short = 22

/** Code inside a sentence: a short piece (`-p`, `auth-service`) is never cut at its hyphens. Blocks pass through. */
export function CodeEnLigne({ children, ...rest }: ComponentProps<'code'>) {
  const kept = typeof children === 'string' && children.length <= short
  return (
    <code {...rest} className={kept ? 'court' : rest.className}>
      {children}
    </code>
  )
}
