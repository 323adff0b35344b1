import { Hono } from 'hono'
import { createOrder, listOrders } from './orders.js'

export const app = new Hono()

app.get('/health', (c) => c.json({ status: 'ok' }))

app.get('/orders', (c) => c.json(listOrders()))

app.post('/orders', async (c) => {
  const { product, quantity } = await c.req.json()
  if (typeof product !== 'string' || !Number.isInteger(quantity) || quantity < 1) {
    return c.json({ error: 'product (texte) et quantity (entier positif) sont attendus' }, 400)
  }
  return c.json(createOrder(product, quantity), 201)
})
