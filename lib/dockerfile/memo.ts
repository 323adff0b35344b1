/**
 * A function of an object that is worked out once an object, and kept with it. A WeakMap would do the same, but the garbage
 * collector spends more on its entries than the rules on a small file.
 */
export function memo<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const key = Symbol('memo')
  return (owner) => {
    const kept = owner as Record<symbol, Value | undefined>
    const known = kept[key]
    if (known !== undefined) return known
    const value = make(owner)
    kept[key] = value
    return value
  }
}
