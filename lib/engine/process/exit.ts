/** Thrown by a program to end at once. */
export class Exit extends Error {
  constructor(readonly status: number) {
    super(`exit ${status}`)
    this.name = 'Exit'
  }
}
