import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

// Dans l’image, le dossier de travail est /app : la base est donc /app/db/orders.db.
const file = path.resolve('db', 'orders.db')
mkdirSync(path.dirname(file), { recursive: true })

const db = new DatabaseSync(file)
db.exec(`
  CREATE TABLE IF NOT EXISTS orders (
    id INTEGER PRIMARY KEY,
    product TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
  )
`)

const select = db.prepare('SELECT id, product, quantity, created_at FROM orders ORDER BY id')
const insert = db.prepare('INSERT INTO orders (product, quantity) VALUES (?, ?) RETURNING *')

export const listOrders = () => select.all()

export const createOrder = (product, quantity) => insert.get(product, quantity)
