/** Runs once when the server starts, before any request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startSchool } = await import('./lib/school/server/start-school')
  const { courseCatalogue } = await import('./content/catalogue')
  await startSchool(courseCatalogue)
}
