import type { IsoDate } from '../core/day.ts'
import { ImetError } from '../core/errors.ts'
import type { Extent, Fact, FactId, FactValue } from './fact.ts'

/** What is known of one fact on the day: its value, how far it goes, and the statements that say so. */
export interface KnownFact {
  readonly value: FactValue
  readonly extent: Extent
  readonly rows: readonly Fact[]
}

/** The facts as they stand on one day, by id. A fact that is absent is unknown. */
export type KnownFacts = ReadonlyMap<FactId, KnownFact>

function holdsOn(fact: Fact, on: IsoDate, knownOn: IsoDate | undefined): boolean {
  if (knownOn !== undefined) {
    const known = fact.knownFrom ?? fact.from
    if (known !== undefined && known > knownOn) return false
  }
  if (fact.from !== undefined && on < fact.from) return false
  const to = fact.to ?? null
  if (to === null || on < to) return true
  // Before its end was public, a bar was still thought to run.
  return knownOn !== undefined && (fact.endKnownFrom ?? to) > knownOn
}

const WIDEST = ['all', 'part', 'expanded'] as const satisfies readonly Extent[]

function widest(rows: readonly Fact[]): Extent {
  const ranks = rows.map((row) => WIDEST.indexOf(row.extent ?? 'all'))
  return WIDEST[Math.min(...ranks)] ?? 'all'
}

/** Each statement once, in an order that does not depend on how they came. */
function distinct(rows: readonly Fact[]): Fact[] {
  if (rows.length < 2) return [...rows]
  const byContent = new Map(rows.map((row) => [JSON.stringify(row), row]))
  return [...byContent.keys()].sort().flatMap((content) => byContent.get(content) ?? [])
}

/**
 * The facts that hold on a day and were public on `knownOn`, whatever the order or number of the statements.
 *
 * @throws ImetError `contradictory-facts` when one fact is stated both true and false for the day
 */
export function knownFacts(facts: readonly Fact[], on: IsoDate, knownOn: IsoDate | undefined): KnownFacts {
  const grouped = new Map<FactId, Fact[]>()
  for (const fact of facts) {
    if (!holdsOn(fact, on, knownOn)) continue
    const rows = grouped.get(fact.fact)
    if (rows === undefined) grouped.set(fact.fact, [fact])
    else rows.push(fact)
  }
  const known = new Map<FactId, KnownFact>()
  for (const [id, rows] of grouped) known.set(id, settle(id, rows, on))
  return known
}

function settle(id: FactId, rows: readonly Fact[], on: IsoDate): KnownFact {
  const yes = rows.filter((row) => row.value === true)
  const no = rows.filter((row) => row.value === false)
  if (yes.length > 0 && no.length > 0) {
    throw new ImetError('contradictory-facts', `facts.${id}`, `expected one value on ${on}, got both true and false`)
  }
  // A statement outweighs a note that nobody could find out.
  const decisive = yes.length > 0 ? yes : no.length > 0 ? no : rows
  const kept = distinct(decisive)
  return { value: kept[0]?.value ?? 'not-ascertained', extent: widest(kept), rows: kept }
}
