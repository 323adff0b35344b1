/** The tree of an awk program. */
export type Expr =
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'regex'; source: string }
  | { kind: 'var'; name: string }
  | { kind: 'field'; index: Expr }
  | { kind: 'index'; name: string; keys: Expr[] }
  | { kind: 'unary'; operator: string; operand: Expr }
  | { kind: 'step'; operator: '++' | '--'; prefix: boolean; target: Expr }
  | { kind: 'binary'; operator: string; left: Expr; right: Expr }
  | { kind: 'assign'; operator: string; target: Expr; value: Expr }
  | { kind: 'ternary'; test: Expr; yes: Expr; no: Expr }
  | { kind: 'in'; keys: Expr[]; name: string }
  | { kind: 'call'; name: string; args: Expr[] }
  | { kind: 'getline'; target: Expr | undefined; file: Expr | undefined; command: Expr | undefined }

export type Stmt =
  | { kind: 'expr'; expr: Expr }
  | { kind: 'print'; format: boolean; args: Expr[]; redirect: { operator: string; target: Expr } | undefined }
  | { kind: 'if'; test: Expr; yes: Stmt; no: Stmt | undefined }
  | { kind: 'while'; test: Expr; body: Stmt; first: boolean }
  | { kind: 'for'; start: Stmt | undefined; test: Expr | undefined; step: Stmt | undefined; body: Stmt }
  | { kind: 'each'; key: string; name: string; body: Stmt }
  | { kind: 'block'; body: Stmt[] }
  | { kind: 'delete'; name: string; keys: Expr[] | undefined }
  | { kind: 'jump'; what: 'next' | 'break' | 'continue' | 'nextfile' }
  | { kind: 'leave'; what: 'exit' | 'return'; value: Expr | undefined }

export interface Rule {
  /** Null for every line. */
  from: Expr | 'BEGIN' | 'END' | null
  to: Expr | undefined
  /** Undefined: print the line. */
  body: Stmt | undefined
}

export interface AwkProgram {
  rules: Rule[]
  functions: ReadonlyMap<string, { params: string[]; body: Stmt }>
}

/** A program that cannot be read. */
export class AwkError extends Error {}
