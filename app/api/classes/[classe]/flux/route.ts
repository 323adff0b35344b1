import { door } from '@/app/school'
import { watchClass } from '@/lib/school/events/watch'

/** Says when something changes in a class (server-sent events). */
export const GET = door<{ classe: string }>(async ({ school, actor, params, request }) => {
  const asked = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('depuis')
  const stream = await watchClass(school, actor, params.classe, Number(asked) || 0, request.signal)
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
  })
})
