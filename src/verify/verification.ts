/** A place at which a result is not what the facts and the law make it. */
export interface Fault {
  /** As in `findings[3].result`; empty for the whole. */
  readonly path: string
  /** What stands there by the facts, the records and the law; absent where nothing should. */
  readonly expected?: unknown
  /** What the result has there; absent where it has nothing. */
  readonly found?: unknown
}

/** Whether a result is what it should be, and where it is not. */
export type Verification = { readonly valid: true } | { readonly valid: false; readonly faults: readonly Fault[] }

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every place at which two JSON values differ, in the order of the expected one; what is missing or too much is one fault. */
export function differences(expected: unknown, found: unknown, path = ''): Fault[] {
  if (Array.isArray(expected) && Array.isArray(found)) {
    const length = Math.max(expected.length, found.length)
    return Array.from({ length }, (_, index) => index).flatMap((index) => differences(expected[index], found[index], `${path}[${index}]`))
  }
  if (isObject(expected) && isObject(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    const at = (value: Readonly<Record<string, unknown>>, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined)
    return keys.flatMap((key) => differences(at(expected, key), at(found, key), path === '' ? key : `${path}.${key}`))
  }
  if (expected === found) return []
  return [{ path, ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) }]
}

/** The verdict on a result beside what it should be. */
export function compared(expected: unknown, found: unknown): Verification {
  const faults = differences(expected, found)
  return faults.length === 0 ? { valid: true } : { valid: false, faults }
}
