// npm start: builds the site when its files have changed, then serves it and says where.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { isBuilt } from './build/stamp.mjs'
import { runNode, tools } from './lib/run.mjs'

const port = readPort(process.env.PORT ?? '3000')
if (!(await isFree(port))) {
  stop(
    `Le port ${port} est déjà pris. Arrêtez le programme qui l’occupe, ou choisissez-en un autre : PORT=3001 npm start`,
  )
}
if (!(await isBuilt())) {
  console.log('Construction du site (une à deux minutes, une seule fois)…')
  const status = await runNode(['scripts/build.mjs'])
  if (status !== 0) stop('La construction a échoué ; la cause est écrite juste au-dessus.')
}

const server = spawn(process.execPath, [tools.next, 'start', '-p', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
server.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
await untilReady(port)
console.log(`Cale sèche est prête : http://localhost:${port}`)
console.log('Pour l’arrêter : Ctrl+C')

function readPort(text) {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0 && value < 65536) return value
  return stop(`PORT vaut « ${text} », qui n’est pas un numéro de port. Donnez un nombre entre 1 et 65535.`)
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(candidate, () => probe.close(() => resolve(true)))
  })
}

async function untilReady(at) {
  for (;;) {
    const answered = await fetch(`http://localhost:${at}/cours`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
