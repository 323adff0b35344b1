/** Explanations in French, by path. */
export const DEVICE: Readonly<Record<string, string>> = {
  capabilities: 'Ce que le périphérique doit savoir faire, comme `gpu`.',
  count: 'Combien en donner ; `all` pour tous.',
  device_ids: 'Lesquels donner, par identifiant.',
  driver: 'Pilote du périphérique, comme `nvidia`.',
  options: 'Options propres au pilote.',
}
