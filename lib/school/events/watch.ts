import { requireTeacher } from '../access/membership'
import type { Actor, School } from '../school'

/** Several instances share one database: each looks at it, whatever instance wrote. */
const LOOK_EVERY = 1_000
/** Proxies cut a stream that says nothing. */
const HEARTBEAT = 15_000

/**
 * The events of a class as a stream for EventSource: one `changement` with the newest number when there is something new.
 * Who watches then asks for what changed. Ends when `signal` does.
 */
export async function watchClass(
  school: School,
  actor: Actor | null,
  classId: string,
  since: number,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  await requireTeacher(school, actor, classId)
  const encoder = new TextEncoder()
  let last = since
  let quietSince = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  return new ReadableStream({
    start(controller) {
      const end = () => {
        clearTimeout(timer)
        try {
          controller.close()
        } catch {
          // Its reader has already gone.
        }
      }
      signal.addEventListener('abort', end)
      const look = async () => {
        if (signal.aborted) return
        try {
          const seq = await newestEvent(school, classId)
          if (seq > last) {
            last = seq
            quietSince = Date.now()
            controller.enqueue(encoder.encode(`id: ${seq}\nevent: changement\ndata: ${seq}\n\n`))
          } else if (Date.now() - quietSince > HEARTBEAT) {
            quietSince = Date.now()
            controller.enqueue(encoder.encode(': toujours là\n\n'))
          }
          timer = setTimeout(look, LOOK_EVERY)
        } catch {
          // The database or the reader is gone: EventSource comes back by itself.
          end()
        }
      }
      controller.enqueue(encoder.encode('retry: 3000\n\n'))
      void look()
    },
    cancel() {
      clearTimeout(timer)
    },
  })
}

async function newestEvent({ db }: School, classId: string): Promise<number> {
  const row = await db
    .selectFrom('class_event')
    .select((events) => events.fn.max('seq').as('seq'))
    .where('class_id', '=', classId)
    .executeTakeFirst()
  return Number(row?.seq ?? 0)
}
