/** Runs once when the server starts, before any request. */
export async function register() {
  // A build makes pages without a school: it must neither open the data nor take its lock.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startSchool } = await import('./lib/school/server/start-school')
  const { courseCatalogue } = await import('./content/catalogue')
  await startSchool(courseCatalogue)
}
