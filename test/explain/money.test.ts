import { describe, expect, it } from 'vitest'
import { allocate, appropriation, assessCountry, explain, ledger, participationOf, publishedCountries, type RequestLine } from '../../src/index.ts'
import { told, words } from './words.ts'

const THOUSAND = 100_000
const row = appropriation(2013)

/** What was printed for FY2013 as the requests, so that the lines are real. */
const lines = publishedCountries().flatMap((country): RequestLine[] => {
  const year = participationOf(country).find(({ fiscalYear }) => fiscalYear === 2013)
  const cost = year?.cost.least
  return cost === undefined ? [] : [{ country, requested: cost * 100, weight: cost, decision: assessCountry(country, '2012-10-01') }]
})

const plan = allocate({
  fiscalYear: 2013,
  available: row.final?.amount ?? 0,
  unit: THOUSAND,
  basis: 'weights',
  lines,
  rules: [
    { kind: 'set-aside', label: 'general costs', amount: 500_000_000 },
    { kind: 'ceiling', country: 'JOR', amount: 300_000_000 },
    { kind: 'hold', country: 'COL', percent: '10', until: 'the report is made' },
  ],
})

const account = ledger({
  fiscalYear: 2013,
  expires: '2014-10-01',
  events: [
    { kind: 'continuing', day: '2012-10-01', amount: 5_000_000_000, note: 'Pub. L. 112-175' },
    { kind: 'appropriation', day: '2013-03-26', amount: row.amount ?? 0, note: 'Pub. L. 113-6' },
    { kind: 'sequestration', day: '2013-03-26', amount: 532_100_000 },
    { kind: 'apportionment', day: '2013-04-10', amount: 8_000_000_000 },
    { kind: 'allotment', day: '2013-04-12', country: 'EGY', amount: 120_000_000 },
    { kind: 'obligation', day: '2013-05-01', country: 'EGY', amount: 90_000_000 },
    { kind: 'obligation', day: '2013-06-01', country: 'EGY', amount: 90_000_000 },
    { kind: 'outlay', day: '2013-07-01', country: 'EGY', amount: 50_000_000 },
    { kind: 'termination', day: '2013-08-01', country: 'EGY' },
  ],
})

describe('money in words', () => {
  it('tells a plan', async () => {
    await expect(told(plan)).toMatchFileSnapshot('./__snapshots__/plan-2013.txt')
  })

  it('tells a ledger, what was refused first', async () => {
    await expect(told(account)).toMatchFileSnapshot('./__snapshots__/ledger-2013.txt')
    expect(words(told(account))).toContain('an obligation of $900,000 for Egypt was refused: $900,000 is $600,000 more than is allotted to Egypt')
  })

  it('says that rules conflict, and which', () => {
    const conflict = allocate({ fiscalYear: 2013, available: 100, basis: 'pro-rata', lines: [{ country: 'JOR', requested: 500 }], rules: [{ kind: 'floor', country: 'JOR', amount: 300 }] })
    const text = words(told(conflict))
    expect(text).toMatch(/^Nothing is allocated: the rules for FY2013 cannot all be kept\./)
    expect(text).toContain('The least that cannot be kept together:')
  })

  it('names countries, no codes and no fields', () => {
    const codes = new Set<string>(lines.map(({ country }) => country))
    for (const text of [told(plan), told(account)]) {
      expect((text.match(/\b[A-Z]{3}\b/g) ?? []).filter((word) => codes.has(word))).toEqual([])
      expect(text).not.toMatch(/`|undefined|\bnull\b|lines\[/)
      expect(text.split('\n').filter((line) => line.length > 120)).toEqual([])
    }
  })

  it('adds up: the lines that are told and the rest are what was allocated', () => {
    const dollars = (text: string) => Number(text.replaceAll(',', ''))
    const section = explain(plan, { format: 'markdown' }).split('## The lines, the largest first')[1] ?? ''
    const told = [...section.matchAll(/: \$([\d,]+) of \$[\d,]+ requested/g)].map(([, amount = '']) => dollars(amount))
    expect(told.length).toBeGreaterThan(10)
    expect(told.reduce((sum, amount) => sum + amount, 0) * 100).toBe(plan.available - plan.reserved - plan.unallocated)
  })
})
