export function Planche() {
  return null
}
