import { describe, expect, it } from 'vitest'
import { nominationRules } from '../../src/eligibility/nomination/rules.ts'
import { CASES } from './cases.ts'
import { decide, nomination } from './ready.ts'

describe('the rules, case by case', () => {
  it.each(CASES.map((row) => [`${row.rule}: ${row.what} (${row.expected})`, row] as const))('%s', (_, row) => {
    const found = decide(nomination(row.given), row.access, row.atStart).findings.find(({ rule }) => rule === row.rule)
    expect(found?.result).toBe(row.expected)
    expect(found?.citation).toContain(row.cites)
  })

  it('has enough of them, and one for each rule that holds anything up', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150)
    const tried = new Set(CASES.map(({ rule }) => rule))
    expect(nominationRules().filter(({ id, effect }) => effect !== 'duty' && !tried.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('lets the ready nomination go', () => {
    expect(decide(nomination()).outcome).toBe('go')
  })
})
