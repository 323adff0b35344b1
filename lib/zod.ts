import { z } from 'zod'

// Zod would compile its schemas with `new Function`; the pages' script policy forbids it, and even the try is reported.
z.config({ jitless: true })

export { z }
