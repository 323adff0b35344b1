/** Whether the words of a command in JSON form give a script to a shell: `["sh", "-c", "…"]`. */
export function isShell([program = '', option = '']: readonly string[]): boolean {
  return /(^|\/)(ba|a|da|z)?sh$/.test(program) && option.endsWith('c')
}
