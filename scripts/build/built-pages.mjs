import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const root = path.join('.next', 'server', 'app')

/**
 * The pages that `next build` has written.
 * @returns {Promise<{ route: string, status: number, html: string }[]>} route as in the address bar (`/cours/images`), `/_not-found` for the 404 page; status as the server will answer
 */
export async function builtPages() {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort()
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -'.html'.length).split(path.sep).join('/')
      const meta = JSON.parse(await readFile(path.join(root, `${name}.meta`), 'utf8'))
      const html = await readFile(path.join(root, file), 'utf8')
      return { route: name === 'index' ? '/' : `/${name}`, status: meta.status ?? 200, html }
    }),
  )
}
