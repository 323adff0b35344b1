import { notFound } from 'next/navigation'
import { Planche } from '@/components/style/Planche'

/** Every element of the interface in both themes. Development only. */
export default function StylePage() {
  if (process.env.NODE_ENV === 'production') notFound()
  return <Planche />
}
