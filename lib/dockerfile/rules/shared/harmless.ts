/** Commands that make no file of the project, nor anything at the root of the system. */
const HARMLESS =
  /^(?:apt-get|apt|apk|dnf|yum|rm|mkdir|chown|chmod|useradd|adduser|groupadd|addgroup|corepack|pip[0-9.]*|npm|yarn|pnpm|echo|set|export|true|date|locale-gen|update-ca-certificates)$/

/** Whether a program leaves the files that a COPY could look for alone. */
export function isHarmless(program: string): boolean {
  return HARMLESS.test(program)
}
