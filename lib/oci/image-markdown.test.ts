import { expect, test } from 'vitest'
import { imageMarkdown } from './image-markdown'

test('a known image tells its own facts', () => {
  const text = imageMarkdown('postgres:17-alpine', 'image')
  expect(text).toContain('Ports annoncés\u00a0: `5432/tcp`')
  expect(text).toContain('Alpine Linux')
  expect(text).not.toContain('D’après')
  expect(text).toContain('https://hub.docker.com/_/postgres')
})

test('another of its family tells what they share', () => {
  const text = imageMarkdown('postgres:15.3-alpine', 'image')
  expect(text).toContain('D’après `postgres:')
  expect(text).not.toContain('Ports annoncés')
})

test('a version that ended is told', () => {
  expect(imageMarkdown('node:18', 'image')).toContain('Node 18 n’est plus maintenu depuis')
})

test('of an unknown image, where to look', () => {
  expect(imageMarkdown('acme/shop:1', 'image')).toBe(
    '**`acme/shop:1`** — image\n\n[acme/shop sur Docker Hub](https://hub.docker.com/r/acme/shop)',
  )
  expect(imageMarkdown('ghcr.io/acme/shop', 'image')).toBe('**`ghcr.io/acme/shop`** — image')
})
