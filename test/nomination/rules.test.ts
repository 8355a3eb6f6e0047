import { describe, expect, it } from 'vitest'
import { factsIn } from '../../src/core/truth.ts'
import { confidenceSchema, sourceSchema } from '../../src/core/source.ts'
import { nominationFacts } from '../../src/eligibility/nomination/facts.ts'
import { NOT_DECIDED } from '../../src/eligibility/nomination/not-decided.ts'
import { AUTHORITIES, strikes } from '../../src/eligibility/nomination/nomination-rule.ts'
import { nominationRules } from '../../src/eligibility/nomination/rules.ts'
import { isIsoDate } from '../../src/core/day.ts'
import { provisions } from '../../src/law/index.ts'
import { RESEARCHED_RULES } from './researched-rules.ts'

describe('the rules of nomination', () => {
  it('carry each researched rule, or say why it decides nothing', () => {
    const carried = new Set(nominationRules().flatMap(({ covers }) => covers))
    const left = new Set<string>(Object.keys(NOT_DECIDED))
    expect(RESEARCHED_RULES.filter((id) => !carried.has(id) && !left.has(id))).toEqual([])
    expect(RESEARCHED_RULES.filter((id) => carried.has(id) && left.has(id))).toEqual([])
    expect([...left].filter((id) => !RESEARCHED_RULES.includes(id))).toEqual([])
  })

  it('have unique ids, sources, days and words', () => {
    expect(new Set(nominationRules().map(({ id }) => id)).size).toBe(nominationRules().length)
    for (const rule of nominationRules()) {
      expect(rule.sources.length, rule.id).toBeGreaterThan(0)
      for (const source of rule.sources)
        expect(sourceSchema().safeParse(source).success, `${rule.id}: ${source.name}`).toBe(true)
      expect(confidenceSchema().safeParse(rule.confidence).success, rule.id).toBe(true)
      for (const day of [rule.from, rule.to]) expect(day === null || isIsoDate(day), rule.id).toBe(true)
      if (rule.from !== null && rule.to !== null) expect(rule.from < rule.to, rule.id).toBe(true)
      expect(rule.text.endsWith('.'), rule.id).toBe(true)
    }
  })

  it('put statutes before manuals, and manuals before practice', () => {
    const order = nominationRules().map(({ authority }) => AUTHORITIES.indexOf(authority))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('use every fact that is defined', () => {
    const used = new Set(nominationRules().flatMap((rule) => factsIn(strikes(rule))))
    expect(Object.keys(nominationFacts()).filter((id) => !used.has(id as keyof ReturnType<typeof nominationFacts>))).toEqual([])
  })

  it('name provisions that the register holds', () => {
    const known = new Set<string>(provisions().map(({ id }) => id))
    const named = nominationRules().flatMap(({ provision }) => (provision === undefined ? [] : [provision]))
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it('leave no gap between the texts of sec. 660', () => {
    const texts = nominationRules()
      .filter(({ id }) => /^faa-660-\d/.test(id))
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    expect(texts.slice(1).map(({ from }) => from)).toEqual(texts.slice(0, -1).map(({ to }) => to))
  })
})
