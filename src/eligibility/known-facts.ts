import type { IsoDate } from '../core/day.ts'
import { ImetError } from '../core/errors.ts'
import type { Extent, Fact, FactId, FactValue } from './fact.ts'

/** What is known of one fact on the day: its value, how far it goes, and the statements that say so. */
export interface KnownFact {
  readonly value: FactValue
  readonly extent: Extent
  readonly rows: readonly Fact[]
}

/** What it means that nothing is stated of a fact: the same for every country. A fact that is absent here too is unknown. */
export type Silence = ReadonlyMap<FactId, KnownFact>

/** The caller's own facts: what they do not state is unknown. */
export const UNKNOWN: Silence = new Map()

/** The facts as they stand on one day. */
export interface KnownFacts {
  readonly stated: ReadonlyMap<FactId, KnownFact>
  readonly silence: Silence
}

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
function distinct(rows: readonly Fact[]): readonly Fact[] {
  if (rows.length < 2) return rows
  const byContent = new Map(rows.map((row) => [JSON.stringify(row), row]))
  return [...byContent.keys()].sort().flatMap((content) => byContent.get(content) ?? [])
}

/**
 * The facts that hold on a day and were public on `knownOn`, whatever the order or number of the statements.
 *
 * @param silence - what is known of the facts that nobody states
 * @throws ImetError `contradictory-facts` when one fact is stated both true and false for the day
 */
export function knownFacts(
  facts: readonly Fact[],
  on: IsoDate,
  knownOn: IsoDate | undefined,
  silence: Silence = UNKNOWN,
): KnownFacts {
  const grouped = new Map<FactId, Fact[]>()
  for (const fact of facts) {
    if (!holdsOn(fact, on, knownOn)) continue
    const rows = grouped.get(fact.fact)
    if (rows === undefined) grouped.set(fact.fact, [fact])
    else rows.push(fact)
  }
  const stated = new Map<FactId, KnownFact>()
  for (const [id, rows] of grouped) stated.set(id, settle(id, rows, on))
  return { stated, silence }
}

function settle(id: FactId, rows: readonly Fact[], on: IsoDate): KnownFact {
  const [row] = rows
  if (rows.length === 1 && row !== undefined) return { value: row.value, extent: row.extent ?? 'all', rows }
  const yes = rows.filter(({ value }) => value === true)
  const no = rows.filter(({ value }) => value === false)
  if (yes.length > 0 && no.length > 0) {
    throw new ImetError('contradictory-facts', `facts.${id}`, `expected one value on ${on}, got both true and false`)
  }
  // A statement outweighs a doubt, and a doubt a note that nobody could find out.
  const open = rows.filter(({ value }) => value === 'unknown')
  const kept = distinct([yes, no, open].find((some) => some.length > 0) ?? rows)
  return { value: kept[0]?.value ?? 'not-ascertained', extent: widest(kept), rows: kept }
}

/** The facts after some are put in the place of what was known. */
export function withFacts({ stated, silence }: KnownFacts, facts: Iterable<readonly [FactId, KnownFact]>): KnownFacts {
  return { stated: new Map([...stated, ...facts]), silence }
}
