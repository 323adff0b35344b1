import { type DBSchema, openDB } from 'idb'
import type { ParcelStorage } from './outbox'
import type { Parcel } from './parcel'

interface OutboxSchema extends DBSchema {
  parcels: { key: string; value: Parcel }
}

/** Parcels in IndexedDB, beside the work: the same browser, another database, so that neither blocks the other. */
export function outboxDatabase(name = 'cale-seche-remises'): ParcelStorage {
  const open = () =>
    openDB<OutboxSchema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('parcels', { keyPath: 'body.id' }),
    })
  return {
    async all() {
      const database = await open()
      const parcels = await database.getAll('parcels')
      database.close()
      return parcels
    },
    async put(parcel) {
      const database = await open()
      await database.put('parcels', parcel)
      database.close()
    },
  }
}
