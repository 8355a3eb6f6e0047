import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/allocation/allocate.ts'
import type { AllocationInput } from '../../src/allocation/input.ts'
import { addMonths } from '../../src/core/day.ts'
import { countries, type CountryCode } from '../../src/core/country.ts'
import { ImetError } from '../../src/core/errors.ts'
import { assess } from '../../src/eligibility/assess.ts'
import type { CountryDecision } from '../../src/eligibility/decision.ts'
import { assessCountry, factsOf } from '../../src/records/assess-country.ts'
import { timelineOf } from '../../src/records/timeline.ts'
import { verify } from '../../src/verify/verify.ts'
import { inputs as plans } from '../allocation/arbitraries.ts'
import { days, inputs } from '../eligibility/arbitraries.ts'
import { alterations, someOfEach, type Alteration } from './alterations.ts'

const loose = (value: unknown): never => value as never
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Rejected: with faults that say where, or as no result at all. */
function rejected(check: () => ReturnType<typeof verify>): boolean {
  try {
    const verdict = check()
    return !verdict.valid && verdict.faults.length > 0 && verdict.faults.every(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found))
  } catch (error) {
    if (error instanceof ImetError) return true
    throw error
  }
}

function accepted(all: readonly Alteration[], check: (altered: unknown) => ReturnType<typeof verify>): Alteration[] {
  return all.filter(({ altered }) => !rejected(() => check(altered())))
}

const CASES: readonly (readonly [CountryCode, string, string?])[] = [
  ['PAK', '2018-09-01'], ['MLI', '2012-05-01', '2012-06-01'], ['GTM', '1996-05-01'], ['SDN', '2027-01-01'],
]

describe('verify, on a decision from our records', { timeout: 120_000 }, () => {
  it('accepts every answer of the library', () => {
    const wrong: string[] = []
    countries().forEach((country, row) => {
      for (const shift of [0, 211]) {
        const on = addMonths('1976-07-09', (row * 17 + shift) % 604)
        const options = shift === 211 ? { knownOn: addMonths(on, -7) } : undefined
        if (!verify(assessCountry(country, on, options)).valid) wrong.push(`${country} ${on}`)
      }
    })
    expect(wrong).toEqual([])
  })

  it.each(CASES.map((one) => [`${one[0]} on ${one[1]}`, one] as const))('rejects every alteration of %s', (_, [country, on, knownOn]) => {
    const decision = json(assessCountry(country, on, knownOn === undefined ? undefined : { knownOn })) as CountryDecision
    const some = someOfEach(alterations(decision))
    expect(some.length).toBeGreaterThan(100)
    // Asked as of another day, the same answer may be the true one; nothing else may pass.
    const passed = accepted(some, (altered) => verify(loose(altered)))
    expect(passed.filter(({ kind }) => !kind.endsWith(' .knownOn')).map(({ path }) => path)).toEqual([])
    for (const { altered } of passed) {
      const other = altered() as CountryDecision
      expect(other).toEqual(json(assessCountry(country, on, other.knownOn === null ? undefined : { knownOn: other.knownOn })))
    }
  })

  it('takes the question as it is asked: on another day the same words pass only where they are that day\'s answer', () => {
    const asked = (on: string) => verify({ ...assessCountry('PAK', '2018-09-01'), on })
    expect(asked('2018-09-02')).toEqual({ valid: true })
    expect(json({ ...assessCountry('PAK', '2018-09-01'), on: '2018-09-02' })).toEqual(json(assessCountry('PAK', '2018-09-02')))
    expect(asked('2019-12-31')).toMatchObject({ valid: false })
  })

  it('says where, what should stand there, and what does', () => {
    expect(verify({ ...assessCountry('SEN', '2021-06-01'), access: 'barred' })).toEqual({
      valid: false, faults: [{ path: 'access', expected: 'open', found: 'barred' }],
    })
  })
})

describe('verify, on a decision over a caller\'s facts', { timeout: 120_000 }, () => {
  it('accepts every answer, and none over other facts', () => {
    fc.assert(
      fc.property(inputs, days, (input, day) => {
        const decision = assess(input, day)
        expect(verify(decision, input)).toEqual({ valid: true })
        const other = { ...input, facts: [...input.facts.filter(({ fact }) => fact !== 'executive-suspension/applies'), { fact: 'executive-suspension/applies' as const, value: true }] }
        const same = JSON.stringify(assess(other, day)) === JSON.stringify(decision)
        expect(verify(decision, other).valid).toBe(same)
      }),
      { numRuns: 40 },
    )
  })

  it('rejects every alteration', () => {
    const facts = factsOf('RWA', '2014-11-01')
    const decision = json(assess(facts, '2014-11-01'))
    expect(accepted(someOfEach(alterations(decision)), (altered) => verify(loose(altered), facts)).map(({ path }) => path)).toEqual([])
  })

  it('refuses facts that are none', () => {
    const decision = assess({ country: 'SEN', facts: [] }, '2021-06-01')
    const refuses = (facts: unknown) => () => verify(decision, loose(facts))
    expect(refuses({ country: 'SEN', facts: [{ fact: 'cspa-440/applies', value: true }] })).toThrow(ImetError)
    expect(refuses({ country: 'SEN', facts: [{ fact: 'cspa-404/applies', value: 'yes' }] })).toThrow(ImetError)
    expect(refuses({ country: 'Senegal', facts: [] })).toThrow(ImetError)
  })
})

describe('verify, on a timeline', { timeout: 120_000 }, () => {
  it.each(['SRB'] as const)('accepts that of %s, and rejects every alteration', (country) => {
    const spans = json(timelineOf(country))
    expect(verify(loose(spans), { country })).toEqual({ valid: true })
    const some = someOfEach(alterations(spans), true)
    expect(some.length).toBeGreaterThan(15)
    expect(accepted(some, (altered) => verify(loose(altered), { country })).map(({ path }) => path)).toEqual([])
  })

  it('accepts one as it was known on a day, for that day alone', () => {
    const spans = timelineOf('MLI', { knownOn: '2012-06-01' })
    expect(verify(spans, { country: 'MLI', knownOn: '2012-06-01' })).toEqual({ valid: true })
    expect(verify(spans, { country: 'MLI' })).toMatchObject({ valid: false })
  })
})

describe('verify, on a plan', { timeout: 120_000 }, () => {
  it('accepts every plan, of every basis, method and rule, feasible or not', () => {
    fc.assert(
      fc.property(fc.oneof(plans(), plans(30)), (input) => {
        expect(verify(allocate(input), input)).toEqual({ valid: true })
      }),
      { numRuns: 200 },
    )
  })

  it('rejects every alteration', () => {
    fc.assert(
      fc.property(fc.oneof(plans(), plans(30)), (made) => {
        const input: AllocationInput = made
        const plan = json(allocate(input))
        expect(accepted(someOfEach(alterations(plan)), (altered) => verify(loose(altered), input)).map(({ path }) => path)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('refuses a plan without its input, and what is no result', () => {
    const input: AllocationInput = { fiscalYear: 2020, available: 10, basis: 'pro-rata', lines: [{ country: 'JOR', requested: 3 }] }
    expect(() => verify(allocate(input), loose(undefined))).toThrow(ImetError)
    for (const value of [null, 1, 'a decision', {}, { lines: [] }, 10n, () => 1]) expect(() => verify(loose(value))).toThrow(ImetError)
  })
})
