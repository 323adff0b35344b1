const NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|PWD|PASS|SECRET|TOKEN|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING)_?KEY|CREDENTIALS)(?:_KEY)?$/i
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:([^\s/@]+)@/i

/** Whether a variable holds a secret, by its name. The shell's own `PWD` and `OLDPWD` do not. */
export function isSecretName(variable: string): boolean {
  return NAME.test(variable) && variable !== 'PWD' && variable !== 'OLDPWD'
}

/** What is secret in the value of a variable: all of it, or the password of a URL; null when nothing is. */
export function secretOf(variable: string, value: string): string | null {
  const inUrl = URL_PASSWORD.exec(value)?.[1]
  if (inUrl !== undefined) return inUrl
  if (!isSecretName(variable) || value === '' || /^(?:true|false|yes|no|\d)$/i.test(value)) return null
  return value.startsWith('/run/secrets/') ? null : value
}
