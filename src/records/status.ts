import { countryCode, presentCode, type CountryCode } from '../core/country.ts'
import { isoDate, type IsoDate } from '../core/day.ts'
import { contains } from '../core/interval.ts'
import type { Access } from '../eligibility/access.ts'
import { stamp, type Stamp } from '../law/stamp.ts'
import type { ProgramState } from '../status/machine.ts'
import { RECORDS_AS_OF } from './as-of.ts'
import { assessCountry } from './assess-country.ts'
import { measuresKnownOn } from './measures-of.ts'
import { knownOnOf, type RecordOptions } from './options.ts'
import type { Measure } from './row.ts'
import { PROGRAM_START, timelineOf } from './timeline.ts'

/** Where a country stands on a day. */
export interface CountryStatus extends Stamp {
  readonly country: CountryCode
  readonly on: IsoDate
  readonly state: ProgramState
  readonly access: Access
  /** First day of the state, as far as it has lasted without a break. */
  readonly since: IsoDate
  /** The steps on record that were in effect on the day, or had last been taken by then. */
  readonly measures: readonly Measure[]
}

function measuresOn(country: CountryCode, on: IsoDate, knownOn: IsoDate | undefined): Measure[] {
  const taken = measuresKnownOn(country, knownOn).filter((measure) => measure.from <= on)
  const latest = taken.reduce<IsoDate | null>((day, { from }) => (day === null || from > day ? from : day), null)
  return taken.filter((measure) => (measure.effect !== 'none' && contains(measure, on)) || measure.from === latest)
}

/**
 * Where a country stands in the program on a day: suspended by law or policy, announced, restored and so on.
 *
 * Before the program was founded on 1976-06-30 the state is `participating` only where earlier military assistance
 * training is on record.
 *
 * @throws ImetError `unknown-country`, `invalid-day` or `invalid-input`
 * @example
 * ```ts
 * statusOn('PAK', '2018-09-01').state // 'suspended'
 * ```
 */
export function statusOn(country: CountryCode, on: IsoDate, options?: RecordOptions): CountryStatus {
  const code = presentCode(countryCode(country))
  const day = isoDate(on, 'on')
  const knownOn = knownOnOf(options)
  if (day < PROGRAM_START) {
    const { access } = assessCountry(code, day, options)
    const measures = measuresOn(code, day, knownOn)
    const first = measures.find(({ kind }) => kind === 'participation')
    return { ...stamp(RECORDS_AS_OF), country: code, on: day, state: first === undefined ? 'never' : 'participating', access, since: first?.from ?? day, measures }
  }
  const spans = timelineOf(code, options)
  const index = spans.findIndex((span) => contains(span, day))
  const span = spans[index] ?? spans[0]
  if (span === undefined) throw new TypeError('a timeline has at least one span')
  let first = index
  while (first > 0 && spans[first - 1]?.state === span.state) first -= 1
  return {
    ...stamp(RECORDS_AS_OF),
    country: code,
    on: day,
    state: span.state,
    access: span.access,
    since: spans[first]?.from ?? span.from,
    measures: measuresOn(code, day, knownOn),
  }
}
