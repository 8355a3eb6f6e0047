import { determinationsOf } from '../../src/records/determinations-of.ts'
import { measuresOf } from '../../src/records/measures-of.ts'
import type { Determination, Measure } from '../../src/records/row.ts'
import type { CountryCode } from '../../src/core/country.ts'
import { dayAfter, monthsAfter } from './calendar.ts'

export type Value = boolean | 'unknown' | 'not-ascertained'
export type Extent = 'all' | 'part' | 'expanded'

/** Something said of one fact: from its first day until the day before `to`, public from `known`, its end from `endKnown`. */
export interface Said {
  readonly fact: string
  readonly value: Value
  readonly extent: Extent
  readonly from: string | null
  readonly to: string | null
  readonly known: string | null
  readonly endKnown: string | null
}

/** The last day that an inexact day may stand for, and one: the day itself where it is exact. */
function atLatest(day: string, precision: 'day' | 'month' | 'year' | undefined): string {
  if (precision === 'month') return monthsAfter(day, 1)
  return precision === 'year' ? monthsAfter(day, 12) : day
}

/**
 * What a row says, in three stretches: it may have begun; it held; it may have been over. The doubtful ones are `unknown`.
 */
function stretches(row: Determination | Measure): { value: boolean | 'unknown'; from: string; to: string | null }[] {
  const begun = atLatest(row.from, row.fromPrecision)
  // The first day on which it may be over, and the first on which it is for certain; no such day where none is known.
  let mayBeOver: string | null
  let isOver: string | null
  if (row.end === 'not-found') {
    mayBeOver = dayAfter(row.heldThrough ?? row.from)
    isOver = row.to === null ? null : atLatest(row.to, row.toPrecision)
  } else {
    mayBeOver = row.to
    isOver = row.to === null ? null : atLatest(row.to, row.toPrecision)
  }
  const found: { value: boolean | 'unknown'; from: string; to: string | null }[] = []
  if (row.from < begun) found.push({ value: 'unknown', from: row.from, to: begun })
  if (mayBeOver === null || begun < mayBeOver) found.push({ value: true, from: begun, to: mayBeOver })
  if (mayBeOver !== null && (isOver === null || mayBeOver < isOver)) found.push({ value: 'unknown', from: mayBeOver, to: isOver })
  return found
}

const POLICY = { bars: 'executive-suspension', limits: 'executive-pause', 'expanded-only': 'executive-expanded-only' }

function saidBy(row: Determination | Measure): Said[] {
  if ('kind' in row && row.effect === 'none') return []
  const fact = 'kind' in row ? `${POLICY[row.effect as keyof typeof POLICY]}/applies` : `${row.provision}/${row.slot}`
  const plain = 'kind' in row ? true : (row.value ?? true)
  const extent: Extent = 'kind' in row ? 'all' : (row.extent ?? 'all')
  return stretches(row).map(({ value, from, to }) => ({
    fact,
    value: value === true ? plain : 'unknown',
    extent,
    from,
    to,
    known: row.knownFrom ?? row.from,
    // Of a stretch of doubt its own last day is the end; of the stretch that held, the day on which the end became public.
    endKnown: value === true ? (row.endKnownFrom ?? row.to ?? to) : to,
  }))
}

export function saidOf(country: CountryCode): Said[] {
  return [...determinationsOf(country), ...measuresOf(country)].flatMap(saidBy)
}

function counts(said: Said, on: string, knownOn: string | undefined): boolean {
  if (knownOn !== undefined && said.known !== null && said.known > knownOn) return false
  if (said.from !== null && on < said.from) return false
  const over = said.to !== null && on >= said.to
  if (!over) return true
  // An end that nobody had heard of yet was no end.
  return knownOn !== undefined && said.endKnown !== null && said.endKnown > knownOn
}

/** What is known of each fact on the day: a statement before a doubt, a doubt before a note that it could not be found out. */
export function knownOf(all: readonly Said[], on: string, knownOn: string | undefined): Map<string, { value: Value; extent: Extent }> {
  const known = new Map<string, { value: Value; extent: Extent }>()
  const live = all.filter((said) => counts(said, on, knownOn))
  for (const fact of new Set(live.map((said) => said.fact))) {
    const ours = live.filter((said) => said.fact === fact)
    const values = new Set(ours.map(({ value }) => value))
    if (values.has(true) && values.has(false)) throw new Error(`contradiction in ${fact}`)
    const value = ([true, false, 'unknown', 'not-ascertained'] as const).find((one) => values.has(one)) as Value
    const extents = new Set(ours.filter((said) => said.value === value).map(({ extent }) => extent))
    const extent = (['all', 'part', 'expanded'] as const).find((one) => extents.has(one)) as Extent
    known.set(fact, { value, extent })
  }
  return known
}
