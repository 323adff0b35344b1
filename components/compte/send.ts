/** What the server refuses: its French sentence, and what is wrong with each field. */
export interface Refused {
  message: string
  fields: Readonly<Record<string, string>>
}

export type Sent<T> = { data: T } | { refused: Refused }

const UNREACHABLE =
  'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez : ce que vous avez écrit est toujours là.'

/** Sends JSON to one of our routes. Never throws: without a network, the refusal says so. */
export async function send<T>(
  address: string,
  body: unknown,
  method: 'POST' | 'PATCH' | 'DELETE' = 'POST',
): Promise<Sent<T>> {
  try {
    const answer = await fetch(address, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const data = await answer.json()
    if (answer.ok) return { data }
    return { refused: data.error ?? { message: UNREACHABLE, fields: {} } }
  } catch {
    return { refused: { message: UNREACHABLE, fields: {} } }
  }
}
