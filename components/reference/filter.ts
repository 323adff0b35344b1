import { fold } from '@/lib/text/fold'

const texts = new WeakMap<Element, string>()

/** The folded words of an element, read once. */
function textOf(element: Element): string {
  const known = texts.get(element)
  if (known !== undefined) return known
  const text = fold(element.textContent ?? '')
  texts.set(element, text)
  return text
}

/**
 * Hides, under `root`, the attributes that lack one of the words, and in those that stay the inner ones that lack one,
 * unless the outer name has them all. The page is written by the server and stays as it is: only `hidden` changes.
 * @returns how many attributes are shown, inner ones included
 */
export function filterReference(root: Element, query: string): number {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const has = (element: Element | null) => element !== null && words.every((word) => textOf(element).includes(word))
  let shown = 0
  for (const attribute of root.querySelectorAll<HTMLElement>('[data-attribut]')) {
    attribute.hidden = !has(attribute)
    const whole = has(attribute.querySelector('h3'))
    if (!attribute.hidden) shown++
    for (const inner of attribute.querySelectorAll<HTMLElement>('[data-dedans]')) {
      inner.hidden = attribute.hidden || !(whole || has(inner))
      if (!inner.hidden) shown++
    }
  }
  for (const section of root.querySelectorAll<HTMLElement>('[data-rubrique]')) {
    section.hidden = words.length > 0 && section.querySelector('[data-attribut]:not([hidden])') === null
  }
  return shown
}
