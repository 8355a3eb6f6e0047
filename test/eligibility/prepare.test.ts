import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { candidates } from '../../src/eligibility/considered.ts'
import type { FactId } from '../../src/eligibility/fact.ts'
import type { FactRecord, FactRecordValue } from '../../src/eligibility/fact-record.ts'
import { prepare } from '../../src/eligibility/prepare.ts'

const ids = candidates().flatMap(({ factIds }) => Object.values(factIds))
const values: readonly FactRecordValue[] = [true, false, 'not-ascertained', 'unknown', 'part', 'expanded']
const records = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...values)), { selector: ([id]) => id, maxLength: 400 })
  .map((pairs) => Object.fromEntries(pairs) as FactRecord)
const allFalse = Object.fromEntries(ids.map((id) => [id, false])) as FactRecord
const questions = fc.record({
  country: fc.constantFrom('PAK', 'MLI', 'LKA', 'SEN', 'AZE', 'ZAR'),
  on: fc.constantFrom('1979-06-01', '1991-10-05', '2002-03-01', '2016-06-01', '2024-02-02'),
  knownOn: fc.option(fc.constantFrom('1990-01-01', '2015-01-01'), { nil: undefined }),
})

/** The record as the facts that `assess` takes. */
function listed(record: FactRecord) {
  return (Object.entries(record) as [FactId, FactRecordValue][]).map(([fact, value]) =>
    value === 'part' || value === 'expanded' ? { fact, value: true as const, extent: value } : { fact, value },
  )
}

describe('a prepared question', () => {
  it('answers what assess answers, to the letter, and keeps nothing of the facts before', () => {
    fc.assert(
      fc.property(questions, fc.array(records, { minLength: 1, maxLength: 4 }), fc.boolean(), ({ country, on, knownOn }, sets, rest) => {
        const known = knownOn === undefined ? {} : { knownOn }
        const question = prepare({ country, on, ...known })
        for (const set of sets) {
          const facts = rest ? { ...allFalse, ...set } : set
          const expected = assess({ country, facts: listed(facts), ...known }, on)
          expect(question.assess(facts)).toEqual(expected)
          expect(question.access(facts)).toBe(expected.access)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('refuses what it cannot read', () => {
    const question = prepare({ country: 'PAK', on: '2018-09-01' })
    const refused = (facts: object) => {
      try {
        question.assess(facts as FactRecord)
      } catch (error) {
        return error instanceof ImetError ? [error.code, error.path] : error
      }
      return 'no refusal'
    }
    expect(refused({ 'cspa-404/applied': true })).toEqual(['unknown-fact', 'facts.cspa-404/applied'])
    expect(refused({ 'cspa-404/applies': 'yes' })).toEqual(['invalid-input', 'facts.cspa-404/applies'])
    // A list or a map of facts would otherwise pass for a record of none.
    for (const facts of [[{ fact: 'cspa-404/applies', value: true }], new Map([['cspa-404/applies', true]]), null, undefined, 'cspa-404/applies']) {
      expect(refused(facts as object)).toEqual(['invalid-input', 'facts'])
      expect(() => question.access(facts as unknown as FactRecord)).toThrow(/^facts: expected an object/)
    }
    const throws = Object.defineProperty({}, 'cspa-404/applies', { enumerable: true, get: () => { throw new RangeError('mine') } })
    expect(refused(throws)).toEqual(['invalid-input', 'facts'])
    expect(question.access(Object.assign(Object.create(null), { 'executive-suspension/applies': true }))).toBe('barred')
    expect(() => prepare({ country: 'PAK', on: '2018-02-30' })).toThrow(ImetError)
  })
})
