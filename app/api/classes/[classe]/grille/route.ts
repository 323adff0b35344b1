import { door } from '@/app/school'
import { classGrid } from '@/lib/school/progress/grid'

/** Where each student is; with ?depuis=N, those that changed after the event N. */
export const GET = door<{ classe: string }>(({ school, actor, params, request }) =>
  classGrid(school, actor, params.classe, Number(new URL(request.url).searchParams.get('depuis')) || 0),
)
