import { type Remote, wrap } from 'comlink'
import { useEffect, useState } from 'react'
import type { Example } from '@/lib/reference/rule-page'
import type { RuleEngine } from '@/lib/text/rule-url'
import type { FileRemark, Judge } from './essai.worker'

const PAUSE = 200

/** What the engine says of an example, a short pause after the last key; undefined before its first answer. */
export function useJudge(engine: RuleEngine, example: Example): FileRemark[] | undefined {
  const [judge, setJudge] = useState<Remote<Judge>>()
  const [remarks, setRemarks] = useState<FileRemark[]>()

  useEffect(() => {
    const worker = new Worker(new URL('./essai.worker.ts', import.meta.url), { type: 'module' })
    // A proxy can be called: React would take it for an updater.
    setJudge(() => wrap<Judge>(worker))
    return () => worker.terminate()
  }, [])

  useEffect(() => {
    if (!judge) return
    let gone = false
    const timer = setTimeout(async () => {
      const answer = await judge.remarks(engine, example)
      if (!gone) setRemarks(answer)
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [judge, engine, example])

  return remarks
}
