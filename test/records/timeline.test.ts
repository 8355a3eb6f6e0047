import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countries as everyCountry, type CountryCode } from '../../src/core/country.ts'
import { addDays } from '../../src/core/day.ts'
import { contains } from '../../src/core/interval.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { assessCountry, factsOf } from '../../src/records/assess-country.ts'
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

describe('one engine', () => {
  it('answers the same over our records handed in as facts', () => {
    fc.assert(
      fc.property(codes, days, (country: CountryCode, day) => {
        expect(assess(factsOf(country, day), day)).toEqual(assessCountry(country, day))
      }),
      { numRuns: 100 },
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

describe('what was known', () => {
  it('a later day of knowledge never forgets: what is known of a day by the end of it stays known', () => {
    fc.assert(
      fc.property(codes, days, days, (country, on, other) => {
        const [earlier, later] = other < on ? [other, on] : [on, other]
        const known = (knownOn: string) => new Set(assessCountry(country, on, { knownOn }).findings.flatMap(({ records }) => records))
        if (earlier < on) return
        const before = known(earlier)
        const after = known(later)
        for (const record of before) expect(after.has(record) || assessCountry(country, on).findings.every(({ records }) => !records.includes(record))).toBe(true)
      }),
      { numRuns: 100 },
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
