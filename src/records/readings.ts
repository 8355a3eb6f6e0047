import type { CountryCode } from '../core/country.ts'
import { contains } from '../core/interval.ts'
import type { IsoDate } from '../core/day.ts'
import { judgeAll } from '../eligibility/decide.ts'
import type { CountryDecision, DisputedDate } from '../eligibility/decision.ts'
import { accessOf } from '../eligibility/standing.ts'
import { byCountry } from './by-country.ts'
import { determinations } from './determinations-of.ts'
import { factsFrom, recordedFactsAmong, statedFacts } from './facts-of.ts'
import { measures } from './measures-of.ts'
import type { Determination, Measure, Rival } from './row.ts'

type Row = Determination | Measure

interface Reading {
  readonly country: CountryCode
  readonly row: Row
  readonly rival: Rival
  /** The days on which the two readings of the row differ. */
  readonly from: IsoDate
  readonly to: IsoDate
}

function readingsOf(row: Row): Reading[] {
  return (row.rivals ?? []).flatMap((rival): Reading[] => {
    const day = row[rival.field]
    if (day === null || day === rival.day) return []
    const [from, to] = day < rival.day ? [day, rival.day] : [rival.day, day]
    return [{ country: row.country, row, rival, from, to }]
  })
}

const rivalsOf = byCountry(() => [...determinations(), ...measures()].flatMap(readingsOf))

/** The row as the other source has it: that day takes the place of its own, to the day. */
function asOther({ row, rival }: Reading): Row {
  const { fromPrecision, toPrecision, ...rest } = row
  return rival.field === 'from'
    ? { ...rest, from: rival.day, ...(toPrecision === undefined ? {} : { toPrecision }) }
    : { ...rest, to: rival.day, end: 'ended', ...(fromPrecision === undefined ? {} : { fromPrecision }) }
}

function accessOtherwise(reading: Reading, on: IsoDate, knownOn: IsoDate | undefined): CountryDecision['access'] {
  const { country, row } = reading
  const others = statedFacts(country).filter(({ record }) => record !== row.id)
  const known = recordedFactsAmong([...others, ...factsFrom(asOther(reading))], country, on, knownOn)
  return accessOf(judgeAll(country, known, on, knownOn).judged)
}

/** The days in dispute that a decision on our records depends on: on the other reading its access is another. */
export function disputedDates({ country, access }: CountryDecision, on: IsoDate, knownOn: IsoDate | undefined): DisputedDate[] {
  return rivalsOf(country).flatMap((reading): DisputedDate[] => {
    if (!contains(reading, on)) return []
    const otherwise = accessOtherwise(reading, on, knownOn)
    const { row, rival } = reading
    const day = row[rival.field]
    if (otherwise === access || day === null) return []
    return [{ record: row.id, field: rival.field, day, rival: rival.day, because: rival.because, sources: rival.sources, otherwise }]
  })
}
