import { createServer } from 'node:http'

// Le navigateur ne parle qu’au frontend, qui transmet : /auth/… à auth-service, /orders à order-service.
const routes = [
  ['/auth/', process.env.AUTH_URL],
  ['/orders', process.env.ORDERS_URL],
]

const page = '<!doctype html><meta charset="utf-8"><title>Boutique</title><h1>La boutique est ouverte</h1>'

const server = createServer(async (request, response) => {
  const [, target] = routes.find(([prefix]) => request.url.startsWith(prefix)) ?? []
  if (!target) return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  try {
    const answer = await fetch(target + request.url, {
      method: request.method,
      headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
      body: request.method === 'POST' ? await new Response(request).text() : undefined,
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  } catch (error) {
    response.writeHead(502, { 'content-type': 'text/plain' }).end(`${target} ne répond pas : ${error.cause?.code ?? error}`)
  }
})

server.listen(3000, () => console.log('frontend écoute sur le port 3000'))
process.on('SIGTERM', () => server.close(() => process.exit(0)))
