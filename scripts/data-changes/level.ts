import type { Flip, RowChange } from './compare.ts'
import type { Snapshot } from './snapshot.ts'

/** From the least to the most. */
export const LEVELS = ['none', 'patch', 'minor', 'major'] as const
export type Level = (typeof LEVELS)[number]

/** Which release a change needs, and why. */
export interface Needed {
  readonly level: Level
  readonly because: readonly string[]
}

const FOREVER = '9999-12-31'
const ENDS = new Set(['to', 'toPrecision', 'end', 'endKnownFrom', 'heldThrough', 'overBy'])
const DAY = /^\d{4}-\d{2}-\d{2}$/

const isLater = (value: unknown, asOf: string) => typeof value !== 'string' || !DAY.test(value) || value > asOf

/**
 * Whether a change leaves every day up to the old as-of day as it was: a row that begins after it, or an end that came after it
 * to a row that had none.
 */
function isLaterOnly({ kind, field, old, new: now, from }: RowChange, asOf: string): boolean {
  if (kind === 'added') return from !== null && from > asOf
  return kind === 'changed' && field !== null && ENDS.has(field) && isLater(old, asOf) && isLater(now, asOf)
}

const without = (all: readonly string[], others: readonly string[]) => {
  const there = new Set(others)
  return all.filter((one) => !there.has(one))
}

/** What callers can hold on to and only the first version has. A version that describes no codes loses and gains none. */
function onlyIn(first: Snapshot, second: Snapshot): string[] {
  const codes = first.codes === null || second.codes === null ? [] : without(first.codes, second.codes)
  return [...without(first.exports, second.exports), ...without(Object.keys(first.access), Object.keys(second.access)), ...codes]
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/**
 * The release level by the policy of CONTRIBUTING.md: what breaks callers is major; what changes an answer or a row is minor;
 * what only adds after the as-of day of the version before is a patch.
 */
export function neededLevel(before: Snapshot, after: Snapshot, rows: readonly RowChange[], flipped: readonly Flip[]): Needed {
  // Of a version that does not tell how far it reaches, nothing is known to lie beyond.
  const asOf = [before.recordsAsOf ?? FOREVER, before.lawAsOf ?? FOREVER].sort()[0] ?? FOREVER
  const reach = asOf === FOREVER ? 'any day' : `${asOf} or before`
  const gone = [
    ...onlyIn(before, after).map((name) => `${name} is gone`),
    ...rows.filter(({ kind, collection }) => kind === 'removed' && collection === 'provisions').map(({ id }) => `the provision ${id} is gone`),
  ]
  if (gone.length > 0) return { level: 'major', because: gone }
  const back = flipped.filter(({ from }) => from <= asOf)
  const changed = rows.filter((row) => !isLaterOnly(row, asOf))
  const minor = [
    ...(back.length === 0 ? [] : [`${counted(back.length, 'stretch', 'stretches')} of days with another access, from ${reach}`]),
    ...(changed.length === 0 ? [] : [`${counted(changed.length, 'change', 'changes')} of rows that reach back to ${reach}`]),
  ]
  if (minor.length > 0) return { level: 'minor', because: minor }
  const added = onlyIn(after, before)
  if (added.length > 0) return { level: 'minor', because: [`${counted(added.length, 'name or code is', 'names or codes are')} new`] }
  if (rows.length > 0 || flipped.length > 0) return { level: 'patch', because: [`all that is new begins after ${asOf}`] }
  return { level: 'none', because: ['the two say the same'] }
}
