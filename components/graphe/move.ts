import type { Box } from './layout'

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The node that a key leads to from another: the nearest that way, or the first and the last with Home and End. Null for other keys. */
export function nextNode(boxes: readonly Box[], from: string, key: string): string | null {
  if (key === 'Home') return boxes[0]?.node.id ?? null
  if (key === 'End') return boxes.at(-1)?.node.id ?? null
  const start = boxes.find(({ node }) => node.id === from)
  const direction = DIRECTIONS[key]
  if (!start || !direction) return null
  const [dx, dy] = direction
  const here = middle(start)
  let best: { id: string; cost: number } | null = null
  for (const box of boxes) {
    const there = middle(box)
    const along = (there.x - here.x) * dx + (there.y - here.y) * dy
    const across = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx)
    // Straight ahead first: a step aside costs twice as much.
    const cost = along + across * 2
    if (along > 0 && (best === null || cost < best.cost)) best = { id: box.node.id, cost }
  }
  return best?.id ?? from
}

function middle({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 }
}
