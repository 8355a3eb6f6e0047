import { factsOf } from './question.mjs'

/** A seeded generator (mulberry32): the same records everywhere. */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** How likely a trigger and a way out are to be true, and a fact to be unknown. */
export const MIXES = {
  /** Every answer as likely as its opposite: nearly always barred, by many provisions at once. */
  even: { applies: 0.5, lift: 0.5, unknown: 0 },
  /** One trigger in twelve, half of them lifted: every access occurs. The records that are timed. */
  usual: { applies: 1 / 12, lift: 0.3, unknown: 0 },
  /** Nothing applies: the commonest question of all. */
  nothing: { applies: 0, lift: 0, unknown: 0 },
  /** One fact in five is unknown. */
  gaps: { applies: 0.1, lift: 0.4, unknown: 0.2 },
}

/**
 * Records of facts by id: each is true, false, or (in `gaps`) absent for unknown. They are read from JSON, as a user's are: an object
 * that was filled name by name is read many times slower by code that names its properties.
 */
export function records(provisions, count, mix, seed = 7) {
  const next = random(seed)
  const ids = factsOf(provisions)
  const told = new Set(provisions.flatMap(({ id, named }) => (named ? [`${id}/applies`] : [])))
  const { applies, lift, unknown } = MIXES[mix]
  return Array.from({ length: count }, () => {
    const record = {}
    for (const id of ids) {
      const value = next() < (id.endsWith('/applies') ? applies : lift)
      record[id] = next() < unknown && !told.has(id) ? undefined : value
    }
    return JSON.parse(JSON.stringify(record))
  })
}
