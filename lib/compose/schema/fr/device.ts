import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const DEVICE: Words = {
  capabilities: ['Ce que le périphérique doit savoir faire, comme `gpu`.', '[gpu]'],
  count: ['Combien en donner ; `all` pour tous.', '1'],
  device_ids: ['Lesquels donner, par identifiant.', '["0"]'],
  driver: ['Pilote du périphérique, comme `nvidia`.', 'nvidia'],
  options: ['Options propres au pilote.', 'virtualization: "false"'],
}
