import { contains } from '../core/interval.ts'
import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { ImetError } from '../core/errors.ts'
import type { Extent, Fact, FactValue, Slot } from '../eligibility/fact.ts'
import type { CountryRule } from '../eligibility/rule.ts'
import { holesFor } from '../records/holes.ts'
import { coverage } from '../records/lists/coverage.ts'

/** What is known of a fact, and the statements that say so. */
export interface Known {
  readonly value: FactValue
  readonly extent: Extent
  readonly rows: readonly Fact[]
}

/** A question: whose day it is, and as of when. */
export interface Question {
  readonly country: CountryCode
  readonly on: IsoDate
  readonly knownOn: IsoDate | undefined
}

/** What is known of one of a provision's facts; `undefined` where nobody says. */
export type Knowledge = (rule: CountryRule, slot: Slot) => Known | undefined

function speaks({ from, to, knownFrom, endKnownFrom }: Fact, { on, knownOn }: Question): boolean {
  const public_ = knownFrom ?? from
  if (knownOn !== undefined && public_ !== undefined && public_ > knownOn) return false
  if (from !== undefined && from > on) return false
  if (to === undefined || to === null || to > on) return true
  return knownOn !== undefined && (endKnownFrom ?? to) > knownOn
}

function agreed(rows: readonly Fact[], { on }: Question): Known | undefined {
  const value = ([true, false, 'unknown', 'not-ascertained'] as const).find((one) => rows.some((row) => row.value === one))
  if (value === undefined) return undefined
  if (value === true && rows.some((row) => row.value === false)) {
    throw new ImetError('contradictory-facts', `facts.${rows[0]?.fact}`, `expected one value on ${on}, got both true and false`)
  }
  const saying = new Map(rows.filter((row) => row.value === value).map((row) => [JSON.stringify(row), row]))
  const kept = [...saying.keys()].sort().map((text) => saying.get(text) as Fact)
  const extents = kept.map((row) => row.extent ?? 'all')
  const extent = (['all', 'part', 'expanded'] as const).find((one) => extents.includes(one)) ?? 'all'
  return { value, extent, rows: kept }
}

/** What statements come to on the day of a question. */
export function stated(facts: readonly Fact[], question: Question): Knowledge {
  const speaking = facts.filter((fact) => speaks(fact, question))
  const known = new Map([...grouped(speaking)].map(([fact, rows]) => [fact, agreed(rows, question)]))
  return (rule, slot) => known.get(`${rule.provision}/${slot}`)
}

function grouped(facts: readonly Fact[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const fact of facts) found.set(fact.fact, [...(found.get(fact.fact) ?? []), fact])
  return found
}

/** What the records' silence on a question says: a hole that is owned to, a list not read whole, or nothing to be seen, or no. */
function silent({ country, on }: Question, rule: CountryRule, slot: Slot): Known | undefined {
  const fact = `${rule.provision}/${slot}` as const
  const note = (value: FactValue, row: Partial<Fact> = {}): Known => ({ value, extent: 'all', rows: [{ fact, value, ...row }] })
  const hole = holesFor(country).find((one) => one.fact === fact && contains(one, on))
  if (hole !== undefined) return note(hole.value, { because: hole.because, sources: [...hole.sources] })
  const asked = rule[slot]
  if (asked === undefined || asked === 'named') return undefined
  const unread = coverage()
    .filter((part) => part.provision === rule.provision && part.slot === 'applies' && slot === 'applies' && part.status !== 'complete' && contains(part, on))
    .at(-1)
  if (unread !== undefined) {
    return note('not-ascertained', { because: `The list is not on record whole: ${unread.because}`, sources: [...unread.sources] })
  }
  return note(asked.knownTo === 'government' && slot === 'applies' ? 'not-ascertained' : false)
}

/** What the records say, and what it means where they say nothing. */
export function onRecord(facts: readonly Fact[], question: Question): Knowledge {
  const said = stated(facts, question)
  return (rule, slot) => said(rule, slot) ?? silent(question, rule, slot)
}
