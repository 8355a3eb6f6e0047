import type * as z from 'zod'

/**
 * Makes a value when it is first asked for, and keeps it. Every zod schema of the library is made so: building some two
 * hundred of them at load was most of the cold start, and most programs ask for a handful. The kept value cannot be seen
 * from outside, so a call that is not used can be dropped by a bundler.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

/** What a schema made by {@link once} reads. It is shared, and nobody may write to it. */
export type Parsed<S extends () => z.ZodType> = DeepReadonly<z.output<ReturnType<S>>>
