import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/day.ts'
import { assess } from '../../../src/eligibility/assess.ts'
import { compare } from '../../../src/eligibility/compare.ts'
import { compareLaw } from '../../../src/eligibility/compare-law.ts'
import { lawOn } from '../../../src/law/queries.ts'
import { assessCountry } from '../../../src/records/assess-country.ts'
import { countries, days, inputs } from '../arbitraries.ts'

const RUNS = { numRuns: 40 }
const spans = fc.tuple(days, fc.integer({ min: 0, max: 4000 })).map(([from, length]) => [from, addDays(from, length)] as const)

describe('the law of two days', () => {
  it('has a change for each provision that reads otherwise, and none for the others', () => {
    fc.assert(
      fc.property(spans, ([from, to]) => {
        const { changes } = compareLaw(from, to)
        const read = (day: string) => new Map(lawOn(day).map(({ provision, from: since }) => [provision, since]))
        const [before, after] = [read(from), read(to)]
        const other = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
        const told = changes.filter(({ before: a, after: b }) => a?.from !== b?.from).map(({ provision }) => provision)
        expect(told.sort()).toEqual(other.sort())
        for (const { steps } of changes) {
          expect(steps.length).toBeGreaterThan(0)
          for (const { on } of steps) expect(from < on && on <= to).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('adds up: the steps of two spans that meet are those of the whole', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 4000 }), ([from, middle], more) => {
        const to = addDays(middle, more)
        const steps = (a: string, b: string) => compareLaw(a, b).changes.flatMap(({ provision, steps: own }) => own.map(({ on, kind }) => `${provision} ${on} ${kind}`))
        expect([...steps(from, middle), ...steps(middle, to)].sort()).toEqual(steps(from, to).sort())
      }),
      RUNS,
    )
  })

  it('tells the law that did it, and a gap as a lapse', () => {
    const { changes } = compareLaw('1985-01-01', '1990-01-01')
    expect(changes.find(({ provision }) => provision === 'annual-terrorism')?.steps.map(({ kind }) => kind)).toEqual(['lapsed', 'revived'])
    const coup = compareLaw('2022-12-28', '2022-12-29').changes.find(({ provision }) => provision === 'annual-coup')
    expect(coup?.steps).toEqual([{ on: '2022-12-29', kind: 'amended', by: 'Pub. L. 117-328 sec. 7008' }])
    const icc = compareLaw('2008-01-01', '2009-01-01').changes.find(({ provision }) => provision === 'aspa-2007-icc')
    expect(icc?.after).toBeNull()
    expect(icc?.steps.map(({ kind }) => kind)).toEqual(['ended'])
  })

  it('tells which answer flips on facts that stay the same', () => {
    fc.assert(
      fc.property(inputs, spans, (input, [from, to]) => {
        const { effect } = compareLaw(from, to, input)
        const [a, b] = [assess(input, from), assess(input, to)]
        expect(effect?.access).toEqual({ before: a.access, after: b.access })
        expect(effect?.flips).toBe(a.access !== b.access)
        const changed = new Set<string>(compareLaw(from, to).changes.map(({ provision }) => provision))
        // Nothing but the law differs, so only a provision that changed can come out otherwise.
        for (const { provision } of effect?.findings ?? []) expect(changed.has(provision)).toBe(true)
      }),
      RUNS,
    )
  })

  it('refuses days the wrong way round', () => {
    expect(() => compareLaw('2020-01-02', '2020-01-01')).toThrow(/dayB: expected a day on or after 2020-01-02/)
    expect(() => compareLaw('2020-02-30', '2020-03-01')).toThrow(/dayA/)
  })
})

describe('two decisions', () => {
  it('are alike where they are one', () => {
    fc.assert(
      fc.property(inputs, days, (input, on) => {
        const decision = assess(input, on)
        expect(compare(decision, decision)).toMatchObject({ changed: false, findings: [] })
      }),
      RUNS,
    )
  })

  it('always have a decisive finding where access differs, and read the same backwards', () => {
    fc.assert(
      fc.property(inputs, inputs, days, days, (one, other, dayOne, dayOther) => {
        const [a, b] = [assess(one, dayOne), assess(other, dayOther)]
        const there = compare(a, b)
        if (there.changed) expect(there.findings.some(({ decisive }) => decisive)).toBe(true)
        const back = compare(b, a)
        const told = (findings: typeof there.findings) => findings.map(({ provision, decisive, causes }) => [provision, decisive, causes.join()].join(' ')).sort()
        expect(told(back.findings)).toEqual(told(there.findings))
        for (const { causes } of there.findings) expect(causes.length).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })

  it('blames the facts where only facts differ, and the country where only that does', () => {
    fc.assert(
      fc.property(inputs, inputs, countries, days, (one, other, country, on) => {
        for (const { causes } of compare(assess(one, on), assess({ ...other, country: one.country }, on)).findings) expect(causes).toEqual(['facts'])
        const elsewhere = compare(assess(one, on), assess({ ...one, country }, on))
        for (const { causes } of elsewhere.findings) expect(causes).toEqual(['country'])
      }),
      RUNS,
    )
  })

  it('finds the suspension of Pakistan in 2018: facts, and decisive', () => {
    const found = compare(assessCountry('PAK', '2017-12-01'), assessCountry('PAK', '2018-09-01'))
    expect(found.access).toEqual({ before: 'open', after: 'barred' })
    expect(found.findings[0]).toMatchObject({ provision: 'executive-suspension', causes: ['facts'], decisive: true })
  })

  it('finds the law where the law changed: Guatemala in January 2014', () => {
    const found = compare(assessCountry('GTM', '2014-01-16'), assessCountry('GTM', '2014-01-17'))
    expect(found.findings.find(({ provision }) => provision === 'annual-gtm-imet')?.causes).toContain('law')
  })

  it('finds knowledge where only that differs', () => {
    // A coup is determined months after it happened.
    const found = compare(assessCountry('PAK', '2018-09-01', { knownOn: '2018-07-01' }), assessCountry('PAK', '2018-09-01', { knownOn: '2018-09-01' }))
    expect(found.findings.map(({ provision, causes }) => [provision, causes])).toContainEqual(['executive-suspension', ['knowledge']])
  })

  it('refuses what is no decision', () => {
    expect(() => compare({} as never, {} as never)).toThrow(/decisionA: expected a decision on a country/)
  })
})
