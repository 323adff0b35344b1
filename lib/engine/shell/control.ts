/** `break` and `continue`: how many loops they leave. */
export class LoopJump {
  constructor(
    readonly kind: 'break' | 'continue',
    public levels: number,
  ) {}
}

/** `return`. */
export class Return {
  constructor(readonly status: number) {}
}

/** `exit`, and errors that end a shell. */
export class ShellExit {
  constructor(readonly status: number) {}
}

/** What makes a command fail with a message that the shell prints. */
export class ShellError {
  constructor(
    readonly message: string,
    readonly status = 1,
    /** Whether a script stops there, as after a syntax error or an unset variable. */
    readonly isFatal = true,
  ) {}
}
