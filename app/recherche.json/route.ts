import { searchDocuments } from '@/components/recherche/documents'

export const dynamic = 'force-static'

/** What the search reads, made once at build; the service worker keeps it for offline. */
export async function GET() {
  return Response.json(await searchDocuments())
}
