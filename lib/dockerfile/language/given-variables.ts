import { BUILDKIT_ARGS, PLATFORM_ARGS, PROXY_ARGS } from './fr/predefined-args'

/** What a variable that the build gives by itself is for, in French; undefined for the others. */
export function givenVariable(name: string): string | undefined {
  const table = [PLATFORM_ARGS, PROXY_ARGS, BUILDKIT_ARGS].find((texts) => Object.hasOwn(texts, name))
  return table?.[name]
}

/** Whether an `ARG name` has to open it to a stage. */
export function isPlatformArg(name: string): boolean {
  return Object.hasOwn(PLATFORM_ARGS, name)
}
