import { ImetError, shown } from '../core/errors.ts'
import { SLOTS, type Considered } from './considered.ts'
import type { Fact, FactId, FactValue } from './fact.ts'
import { UNKNOWN, type KnownFact, type KnownFacts } from './known-facts.ts'

/**
 * The value of a fact in a record of facts: as in {@link Fact}, or `part` or `expanded` for one that is true of a part of
 * IMET, or of expanded IMET alone.
 */
export type FactRecordValue = FactValue | 'part' | 'expanded'

/** Facts about a country on the day asked about, by their ids. A fact that is absent is unknown. */
export type FactRecord = { readonly [fact in FactId]?: FactRecordValue | undefined }

/** How many values a fact can have, that of no statement with them. */
export const VALUES = 7

/** A value as a digit, so that the answers to a provision's four questions make one number; 0 where nothing is said. */
export function digit(value: FactRecordValue | undefined, fact: string): number {
  switch (value) {
    case undefined:
      return 0
    case false:
      return 1
    case true:
      return 2
    case 'not-ascertained':
      return 3
    case 'unknown':
      return 4
    case 'part':
      return 5
    case 'expanded':
      return 6
    default:
      throw new ImetError(
        'invalid-input',
        `facts.${fact}`,
        `expected true, false, "unknown", "not-ascertained", "part" or "expanded", got ${shown(value)}`,
      )
  }
}

/** Facts by their ids in a plain object: a list or a map of them would be read as no facts at all. */
export function recordAtDoor(facts: FactRecord): FactRecord {
  const prototype: unknown = typeof facts === 'object' && facts !== null ? Object.getPrototypeOf(facts) : undefined
  if (prototype === Object.prototype || prototype === null) return facts
  throw new ImetError('invalid-input', 'facts', `expected an object with the value of each fact by its id, got ${shown(facts)}`)
}

function known(fact: FactId, value: FactRecordValue): KnownFact {
  const whole: Fact = value === 'part' || value === 'expanded' ? { fact, value: true, extent: value } : { fact, value }
  return { value: whole.value, extent: whole.extent ?? 'all', rows: [whole] }
}

/** The facts of one provision, as the engine reads them. */
export function factsOfProvision({ factIds }: Considered, facts: FactRecord): KnownFacts {
  const stated = SLOTS.flatMap((slot): [FactId, KnownFact][] => {
    const value = facts[factIds[slot]]
    return value === undefined ? [] : [[factIds[slot], known(factIds[slot], value)]]
  })
  return { stated: new Map(stated), silence: UNKNOWN }
}
