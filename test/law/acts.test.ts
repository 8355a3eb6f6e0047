import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import { foreignOperationsActSchema } from '../../src/law/act.ts'
import { actInForce, actOf, foreignOperationsActs } from '../../src/law/acts.ts'

const acts = foreignOperationsActs()

describe('the foreign operations acts', () => {
  it('are each in force from their first day through the day before the next', () => {
    expect(actInForce('1976-06-29')).toBeNull()
    for (const [at, act] of acts.entries()) {
      expect(actInForce(act.terms.from)).toBe(act)
      if (at > 0) expect(actInForce(addDays(act.terms.from, -1))).toBe(acts[at - 1])
    }
    expect(actInForce('2199-12-31')).toBe(acts.at(-1))
    expect(() => actInForce('2020')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'day' }))
  })

  it('are each of one year, and the first of the transition quarter too', () => {
    expect(acts.filter(({ alsoCovers = [] }) => alsoCovers.length > 0).map(({ fiscalYear, alsoCovers }) => [fiscalYear, alsoCovers])).toEqual([[1976, ['TQ']]])
    for (const act of acts) expect(actOf(act.fiscalYear)).toBe(act)
    expect(() => actOf(1976.5)).toThrow(expect.objectContaining({ code: 'invalid-fiscal-year', path: 'fiscalYear' }))
  })
})

describe('an act as data', () => {
  const [act] = acts as [(typeof acts)[number]]
  it.each([
    ['a year that is none', { fiscalYear: 1776 }],
    ['another year that is none', { alsoCovers: [1776] }],
    ['a law of another name', { publicLaw: 'P.L. 94-330' }],
    ['words before the law', { publicLaw: 'see Pub. L. 94-330' }],
    ['words after the law', { publicLaw: 'Pub. L. 94-330, 90 Stat. 771' }],
    ['half a number', { publicLaw: 'Pub. L. 94-' }],
    ['no number', { publicLaw: 'Pub. L. -330' }],
    ['no title', { title: '' }],
    ['a kind that is none', { kind: 'continuing' }],
    ['terms that end before they begin', { terms: { from: '1976-10-01', to: '1976-06-30' } }],
    ['no source', { sources: [] }],
    ['a field of another', { region: 'x' }],
  ])('has not %s', (_, change) => {
    expect(foreignOperationsActSchema().safeParse({ ...act, ...change }).success).toBe(false)
  })

  it('is regular, or continues another for a whole year', () => {
    expect(foreignOperationsActSchema().shape.kind.options).toEqual(['regular', 'full-year-continuing'])
    expect(new Set(acts.map(({ kind }) => kind)).size).toBe(2)
  })
})
