import { door } from '@/app/school'
import { gradebookCsv } from '@/lib/school/grades/gradebook-csv'
import { readGradebook } from '@/lib/school/grades/read-gradebook'

/** The marks as CSV; with ?separateur=virgule, commas between cells and decimal points. */
export const GET = door<{ devoir: string }>(async ({ school, actor, params, request }) => {
  const book = await readGradebook(school, actor, params.devoir)
  const asked = new URL(request.url).searchParams.get('separateur')
  return new Response(gradebookCsv(book, asked === 'virgule' ? ',' : ';'), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="notes.csv"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
})
