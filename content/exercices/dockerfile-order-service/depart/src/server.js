import { serve } from '@hono/node-server'
import { app } from './app.js'

// Sans hostname, Node écoute sur toutes les interfaces : le port pourra être publié.
const port = Number(process.env.PORT ?? 4000)
const server = serve({ fetch: app.fetch, port }, () => console.log(`order-service écoute sur le port ${port}`))

// docker stop envoie SIGTERM au processus 1 et attend dix secondes avant SIGKILL.
process.on('SIGTERM', () => {
  console.log('SIGTERM reçu : les requêtes en cours se terminent')
  server.close(() => process.exit(0))
})
