import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countries as everyCountry, type CountryCode } from '../../src/core/country.ts'
import { addDays } from '../../src/core/day.ts'
import { contains } from '../../src/core/interval.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { RECORDS_AS_OF } from '../../src/records/as-of.ts'
import { assessCountry, factsOf } from '../../src/records/assess-country.ts'
import { determinations } from '../../src/records/determinations-of.ts'
import { measures } from '../../src/records/measures-of.ts'
import { statusOn } from '../../src/records/status.ts'
import { PROGRAM_START, timelineOf } from '../../src/records/timeline.ts'

const codes = fc.constantFrom(...everyCountry())
const days = fc.integer({ min: 0, max: 18_400 }).map((count) => addDays(PROGRAM_START, count))

describe('timelines', () => {
  it.each(everyCountry().map((code) => [code] as const))('of %s is gapless, in order, and replays without an illegal step', (code) => {
    const spans = timelineOf(code)
    expect(spans[0]?.from).toBe(PROGRAM_START)
    expect(spans.at(-1)?.to).toBeNull()
    spans.slice(1).forEach((span, index) => {
      expect(spans[index]?.to).toBe(span.from)
    })
    for (const { from, to, because } of spans) {
      expect(to === null || from < to).toBe(true)
      expect(because).not.toBe('')
    }
  })

  it('agree with assessCountry and statusOn on every day', () => {
    fc.assert(
      fc.property(codes, days, (country, day) => {
        const span = timelineOf(country).find((candidate) => contains(candidate, day))
        expect(span?.access).toBe(assessCountry(country, day).access)
        expect(statusOn(country, day)).toMatchObject({ state: span?.state, access: span?.access })
      }),
      { numRuns: 400 },
    )
  })

  it('agree with assessCountry on both sides of each change, for the six countries', () => {
    for (const country of ['PAK', 'AFG', 'EGY', 'MLI', 'SAU', 'SEN'] as const) {
      for (const { from, access } of timelineOf(country)) {
        expect(assessCountry(country, from).access, `${country} ${from}`).toBe(access)
        if (from === PROGRAM_START) continue
        const eve = addDays(from, -1)
        expect(assessCountry(country, eve).access).toBe(timelineOf(country).find((span) => contains(span, eve))?.access)
      }
    }
  })
})

/** What only our records can add to a decision is no part of what the engine says. */
const onRecords = { recordsAsOf: RECORDS_AS_OF, disputed: expect.any(Array) as never }

describe('one engine', () => {
  it('answers the same over our records handed in as facts', () => {
    fc.assert(
      fc.property(codes, days, (country: CountryCode, day) => {
        expect({ ...assess(factsOf(country, day), day), ...onRecords }).toEqual(assessCountry(country, day))
      }),
      { numRuns: 100 },
    )
  })

  it('does not look at the order or number of the records', () => {
    fc.assert(
      fc.property(codes, days, fc.nat(), (country, day, turn) => {
        const input = factsOf(country, day)
        const at = turn % Math.max(1, input.facts.length)
        const permuted = [...input.facts.slice(at), ...input.facts.slice(0, at)].reverse()
        expect({ ...assess({ ...input, facts: [...permuted, ...permuted] }, day), ...onRecords }).toEqual(assessCountry(country, day))
      }),
      { numRuns: 60 },
    )
  })

  it('survives JSON without loss, on records', () => {
    fc.assert(
      fc.property(codes, days, (country, day) => {
        for (const result of [assessCountry(country, day), statusOn(country, day), timelineOf(country)]) {
          expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** The records behind the facts of a day, as they were known on another. */
function knownFactRecords(country: CountryCode, on: string, knownOn: string): string[] {
  return factsOf(country, on, { knownOn }).facts.flatMap(({ record }) => (record === undefined ? [] : [record]))
}

describe('what was known', () => {
  it('a later day of knowledge never forgets: a record once known stays known, until its end is known too', () => {
    const rows = new Map([...determinations(), ...measures()].map((row) => [row.id, row]))
    fc.assert(
      fc.property(codes, days, days, days, (country, on, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const facts = (knownOn: string) => new Set(knownFactRecords(country, on, knownOn))
        const after = facts(later)
        for (const record of facts(earlier)) {
          const row = rows.get(record)
          const ended = row !== undefined && row.to !== null && row.to <= on
          expect(after.has(record) || ended, `${record} of ${country}, known on ${earlier} and forgotten on ${later}`).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the older answer before an event was public', () => {
    expect(statusOn('PAK', '2020-02-01', { knownOn: '2019-11-01' }).state).toBe('suspended')
    expect(statusOn('PAK', '2020-02-01').state).toBe('resumption-approved')
    expect(assessCountry('PAK', '2018-09-01', { knownOn: '2018-08-01' }).access).toBe('open')
    expect(assessCountry('PAK', '2018-09-01', { knownOn: '2018-08-10' }).access).toBe('barred')
    expect(assessCountry('SAU', '2019-03-01', { knownOn: '2019-02-14' }).access).toBe('open')
  })
})

describe('Pakistan replays', () => {
  it.each([
    ['1984-06-01', 'restored'],
    ['1994-06-01', 'suspended'],
    ['2005-06-01', 'restored'],
    ['2017-10-01', 'announced'],
    ['2018-08-09', 'announced'],
    ['2018-08-10', 'suspended'],
    ['2019-12-18', 'suspended'],
    ['2019-12-19', 'resumption-approved'],
    ['2026-11-24', 'resumption-approved'],
  ] as const)('on %s it was %s', (day, state) => {
    expect(statusOn('PAK', day).state).toBe(state)
  })
})

describe('countries that came, went or changed their name', () => {
  it.each([
    ['ZAR', '1994-06-01', 'COD', 'barred'],
    ['BUR', '1996-10-01', 'MMR', 'barred'],
    ['YUG', '1995-06-01', 'YUG', 'barred'],
    ['SCG', '2004-01-01', 'SCG', 'barred'],
  ] as const)('%s on %s answers as %s: %s', (asked, day, answered, access) => {
    expect(assessCountry(asked, day)).toMatchObject({ country: answered, access })
    expect(statusOn(asked, day).country).toBe(answered)
  })

  it('take no part before they were there', () => {
    expect(statusOn('UKR', '1985-01-01').state).toBe('never')
    expect(statusOn('UKR', '1991-12-26').state).toBe('participating')
    expect(statusOn('SSD', '2011-07-08').state).toBe('never')
    expect(statusOn('SEN', '1976-06-30').state).toBe('participating')
  })
})
