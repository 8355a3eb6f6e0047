/** The stable codes of {@link ImetError}. A code is public API: it is renamed or removed only in a major release. */
export type ImetErrorCode =
  | 'invalid-input'
  | 'invalid-day'
  | 'invalid-interval'
  | 'invalid-fiscal-year'
  | 'unknown-country'
  | 'invalid-money'
  | 'money-overflow'
  | 'invalid-citation'
  | 'unknown-provision'
  | 'unknown-fact'
  | 'illegal-transition'
  | 'contradictory-facts'

/**
 * The one error class of the library: thrown for input that cannot be read, never for a legal outcome.
 *
 * @example
 * ```ts
 * try {
 *   isoDate('2019-02-29')
 * } catch (error) {
 *   error instanceof ImetError && error.code // 'invalid-day'
 * }
 * ```
 */
export class ImetError extends Error {
  override readonly name = 'ImetError'
  /** Stable, machine-readable reason. */
  readonly code: ImetErrorCode
  /** Where in the caller's input the bad value stands, e.g. `lines[3].requested`. */
  readonly path: string

  /** `path` names the field at fault; `message` says what was expected and what came. */
  constructor(code: ImetErrorCode, path: string, message: string) {
    const where = typeof path === 'string' ? path.slice(0, 200) : 'input'
    super(`${where}: ${message}`)
    this.code = code
    this.path = where
  }
}

/** A bad value as it reads in a message: quoted text, or the value's own form, cut at 60 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'bigint') return cut(`${value}n`)
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'symbol') return 'a symbol'
  if (typeof value === 'number') return String(value)
  // A text of millions of letters is not written out to show sixty of them.
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, 61)))
  let text: string | undefined
  try {
    text = JSON.stringify(value) as string | undefined
  } catch {
    text = undefined
  }
  return cut(text ?? 'an object that cannot be serialised')
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
