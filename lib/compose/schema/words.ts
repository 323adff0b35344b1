/** What is said of attributes, by path: an explanation in French, then a value in YAML that one may take. */
export type Words = Readonly<Record<string, readonly [explanation: string, example: string]>>
