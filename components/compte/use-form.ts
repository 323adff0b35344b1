import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Refused, send } from './send'

interface Options<T> {
  address: string
  method?: 'POST' | 'PATCH'
  /** The fields of the form → what is sent. */
  body(fields: Readonly<Record<string, string>>): unknown
  onDone(data: T, fields: Readonly<Record<string, string>>): void
}

/**
 * A form that is sent without leaving the page. A refusal stays beside the fields, nothing typed is lost, and the first field
 * at fault takes the focus.
 */
export function useForm<T>({ address, method = 'POST', body, onDone }: Options<T>) {
  const form = useRef<HTMLFormElement>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus()
  }, [refused])

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    const sent = await send<T>(address, body(fields), method)
    setBusy(false)
    if ('refused' in sent) return setRefused(sent.refused)
    setRefused(null)
    onDone(sent.data, fields)
  }

  return { form, refused, busy, onSubmit }
}
