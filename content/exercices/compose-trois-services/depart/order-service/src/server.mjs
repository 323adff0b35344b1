import { createServer } from 'node:http'
import { DatabaseSync } from 'node:sqlite'

const { AUTH_URL, PAYMENT_TOKEN } = process.env
if (!AUTH_URL || !PAYMENT_TOKEN) throw new Error('AUTH_URL et PAYMENT_TOKEN doivent être définies')

const db = new DatabaseSync('/app/db/orders.db')
db.exec('CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, product TEXT NOT NULL)')

// Au démarrage, auth-service doit déjà répondre : sans lui, aucune commande ne peut être vérifiée.
await fetch(`${AUTH_URL}/health`)

async function customerOf(request) {
  const { authorization = '' } = request.headers
  const answer = await fetch(`${AUTH_URL}/auth/verify`, { headers: { authorization } })
  return answer.ok ? (await answer.json()).name : undefined
}

const server = createServer(async (request, response) => {
  const reply = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  try {
    if (request.url === '/health') return reply(200, { status: 'ok' })
    const customer = await customerOf(request)
    if (!customer) return reply(401, { error: 'jeton refusé' })
    if (request.method === 'POST') {
      const { product } = JSON.parse(await new Response(request).text())
      db.prepare('INSERT INTO orders (customer, product) VALUES (?, ?)').run(customer, String(product))
    }
    reply(200, db.prepare('SELECT id, product FROM orders WHERE customer = ? ORDER BY id').all(customer))
  } catch (error) {
    reply(502, { error: String(error) })
  }
})

server.listen(4000, () => console.log('order-service écoute sur le port 4000'))
process.on('SIGTERM', () => server.close(() => process.exit(0)))
