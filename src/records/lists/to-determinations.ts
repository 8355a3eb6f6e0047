import type { CountryCode } from '../../core/country.ts'
import type { Confidence } from '../../core/source.ts'
import type { Determination } from '../row.ts'
import type { Lift, ListYear } from './list-year.ts'

/** A list, with the provision under which it decides and the words for it. */
export interface OfficialList {
  readonly id: string
  readonly name: string
  readonly provision: string
  /** Whether being listed is itself a fact to state; not where the law names its countries. */
  readonly statesTrigger: boolean
  readonly years: readonly ListYear[]
}

function endOf(to: string | null): 'ended' | 'in-force' {
  return to === null ? 'in-force' : 'ended'
}

/** A list that binds a fiscal year carries its own end: that it ends was known from the first. */
function endKnown(year: ListYear, to: string | null, known: string): { endKnownFrom?: string } {
  return year.fiscalYear === null || to === null ? {} : { endKnownFrom: known }
}

/** The first of the month or year stands for a day that is not known. */
function precision(span: Pick<Lift, 'fromPrecision' | 'toPrecision'>): Pick<Determination, 'fromPrecision' | 'toPrecision'> {
  return {
    ...(span.fromPrecision === undefined ? {} : { fromPrecision: span.fromPrecision }),
    ...(span.toPrecision === undefined ? {} : { toPrecision: span.toPrecision }),
  }
}

function listed(list: OfficialList, year: ListYear, country: CountryCode, confidence: Confidence): Determination {
  const binds = year.fiscalYear === null ? '' : `, binding FY${year.fiscalYear}`
  return {
    id: `${country.toLowerCase()}-${year.from}-${list.id}`,
    country,
    provision: list.provision,
    slot: 'applies',
    from: year.from,
    to: year.to,
    end: endOf(year.to),
    knownFrom: year.known,
    ...precision(year),
    ...endKnown(year, year.to, year.known),
    summary: `On the record as ${list.name}: ${year.instrument}${binds}, from ${year.from}.`,
    instrument: year.instrument,
    sources: [...year.sources],
    confidence,
  }
}

const LIFTED = { waived: 'Waived', excepted: 'Excepted', certified: 'Certified' } as const

function lifted(list: OfficialList, year: ListYear, lift: Lift, country: CountryCode, nth: number): Determination {
  const to = lift.to ?? (lift.slot === 'waived' ? year.to : null)
  const known = lift.signed ?? lift.from
  return {
    id: `${country.toLowerCase()}-${lift.from}-${list.id}-${lift.slot}${nth === 0 ? '' : `-${nth + 1}`}`,
    country,
    provision: list.provision,
    slot: lift.slot,
    ...(lift.extent === undefined ? {} : { extent: lift.extent }),
    from: lift.from,
    to,
    end: endOf(to),
    knownFrom: known,
    ...precision(lift),
    ...endKnown(year, to, known),
    summary: `${LIFTED[lift.slot]} as ${list.name}: ${lift.instrument}, from ${lift.from}; reaches ${lift.scope}.`,
    instrument: lift.instrument,
    sources: [...year.sources],
    confidence: lift.confidence,
  }
}

const CONFIDENCES = ['primary', 'secondary', 'recalled'] as const satisfies readonly Confidence[]

function ofYear(list: OfficialList, year: ListYear): Determination[] {
  const triggers = CONFIDENCES.flatMap((confidence) =>
    (year.listed[confidence] ?? []).map((country) => listed(list, year, country, confidence)),
  )
  const freeing = year.lifts.filter(({ reachesImet }) => reachesImet === true)
  const seen = new Map<string, number>()
  const lifts = freeing.flatMap((lift) =>
    lift.countries.map((country) => {
      const key = `${country} ${lift.from} ${lift.slot}`
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      return lifted(list, year, lift, country, nth)
    }),
  )
  return list.statesTrigger ? [...triggers, ...lifts] : lifts
}

/** A list as legal facts about single countries. */
export function determinationsFrom(list: OfficialList): Determination[] {
  return list.years.flatMap((year) => ofYear(list, year))
}
