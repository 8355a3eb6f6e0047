import type * as z from 'zod'
import { countryCode } from './country.ts'
import { isIsoDate, isoDate } from './day.ts'
import { ImetError, shown } from './errors.ts'
import { readable } from './readable.ts'

function pathText(root: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    root,
  )
}

function valueAt(input: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  )
}

/** The fields that hold a day, wherever they stand. */
const DAYS = new Set<PropertyKey>([
  'from', 'to', 'on', 'knownOn', 'knownFrom', 'endKnownFrom', 'day',
  'reportDate', 'startDate', 'endDate', 'certifiedOn', 'requestedOn', 'obligatedOn',
])

/** The first fault of an input: where it stands, what stands there, and what the schema says of it. */
export interface Fault {
  readonly keys: readonly PropertyKey[]
  readonly path: string
  readonly value: unknown
  readonly message: string | undefined
}

/**
 * Parses a caller's object at the door: the first fault becomes an {@link ImetError} with its path, what was expected
 * and what came.
 *
 * @param refuse - throws for the faults that an area has a code of its own for; what it lets pass is refused here
 * @throws ImetError
 */
export function parseInput<Schema extends z.ZodType>(
  schema: () => Schema,
  input: unknown,
  root = '',
  refuse?: (fault: Fault) => void,
): z.output<Schema> {
  // The error is put into words when it is first asked for, and looks at the value once more.
  const parsed = readable(root || 'input', () => {
    const { success, data, error } = schema().safeParse(input)
    return success ? { data } : { issue: error.issues[0] }
  })
  if ('data' in parsed) return parsed.data
  const { issue } = parsed
  const keys = issue?.path ?? []
  const path = pathText(root, keys) || 'input'
  const value = readable(path, () => valueAt(input, keys))
  const last = keys.at(-1)
  if (issue?.code === 'unrecognized_keys') {
    throw new ImetError('invalid-input', path, `expected no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`)
  }
  readable(path, () => refuse?.({ keys, path, value, message: issue?.message }))
  if (last === 'country') countryCode(value, path)
  if (last !== undefined && DAYS.has(last) && !isIsoDate(value)) isoDate(value, path)
  const expected = (issue?.message ?? 'a valid value').replace(/^Invalid input: /, '').replace(/, received .*$/, '')
  const wanted = expected.startsWith('expected') ? expected : `expected a valid value (${expected})`
  throw new ImetError('invalid-input', path, `${wanted}, got ${shown(value)}`)
}

/** A caller's options object: absent, or a plain object with the known fields. */
export function parseOptions<Schema extends z.ZodType>(schema: () => Schema, input: unknown): z.output<Schema> {
  return parseInput(schema, input ?? {}, 'options')
}
