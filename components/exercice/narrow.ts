/** Where the panels take turns, one at a time: the same width as in Espace.module.css. */
export const NARROW = '(max-width: 48rem)'
