import { describe, expect, it } from 'vitest'
import {
  cancellationCharge, livingAllowance, PRICE_RULES, priceTraining, tuitionRate, withdrawalCharge, type PriceRule,
} from '../../src/allocation/index.ts'

describe('tuition rates', () => {
  it.each([
    [{ program: 'imet' }, 'imet', null],
    [{ program: 'fms' }, 'full', 'A'],
    [{ program: 'fms', concurrentImet: true }, 'incremental', 'C'],
    [{ program: 'fms', highIncomeListed: true }, 'incremental', 'C'],
    [{ program: 'fms', reciprocalAgreement: true }, 'direct', null],
    [{ program: 'fmf' }, 'imet', null],
  ] as const)('%o is due the %s rate', (question, rate, letter) => {
    expect(tuitionRate({ on: '2019-01-15', ...question })).toMatchObject({ rate, letter })
  })

  it('knows that the grant rate for FMF came with FAA 541(b)', () => {
    expect(tuitionRate({ on: '2005-01-15', program: 'fmf' }).rate).toBe('full')
  })

  it('says what was not said', () => {
    expect(tuitionRate({ on: '2019-01-15', program: 'fms' }).doubts.join()).toContain('would lower the rate')
  })
})

describe('cancellation', () => {
  const line = { price: 1_000_001, course: 'regular', classStarts: '2019-06-01' } as const
  it.each([
    ['59 days before', { cancelled: '2019-04-03' }, 50, 500_001],
    ['60 days before', { cancelled: '2019-04-02' }, 0, 0],
    ['a dedicated course', { cancelled: '2019-01-01', course: 'dedicated' }, 100, 1_000_001],
    ['a contract course', { cancelled: '2019-01-01', course: 'contract' }, 100, 1_000_001],
    ['a seat filled', { cancelled: '2019-05-31', seatFilled: true }, 0, 0],
    ['sanctions', { cancelled: '2019-05-31', cause: 'us-decision' }, 0, 0],
  ] as const)('%s', (_, change, percent, charge) => {
    expect(cancellationCharge({ ...line, ...change })).toMatchObject({ percent, charge, confidence: 'primary' })
  })

  it('is less sure before the text it rests on', () => {
    expect(cancellationCharge({ price: 100, course: 'regular', classStarts: '2005-06-01', cancelled: '2005-05-01' }).confidence).toBe('recalled')
  })

  it('charges a student who leaves for the days attended', () => {
    expect(withdrawalCharge(100_000, 10, 30).charge).toBe(33_333)
  })
})

describe('living allowance', () => {
  it.each([
    [{ quarters: 'free', mess: 'free' }, 1_100],
    [{ quarters: 'free', mess: 'ship', mealsGovernment: 1_500 }, 2_600],
    [{ quarters: 'paid', mess: 'none', lodging: 9_000, lodgingMaximum: 8_000, mealsLocal: 4_600 }, 13_700],
    [{ quarters: 'paid', mess: 'partial', lodging: 7_000, lodgingMaximum: 8_000, mealsProportional: 2_000 }, 10_100],
  ] as const)('%o is %i a day', (situation, daily) => {
    expect(livingAllowance({ days: 10, ...situation })).toMatchObject({ daily, total: daily * 10, missing: [] })
  })

  it('names the rates that it lacks', () => {
    expect(livingAllowance({ days: 10, quarters: 'paid', mess: 'none' })).toMatchObject({ daily: null, missing: ['lodging', 'lodgingMaximum', 'mealsLocal'] })
  })
})

describe('a priced line', () => {
  const line = { on: '2019-01-15', program: 'imet', rates: { imet: 100 }, travel: 20, livingAllowance: 30 } as const
  it('is paid by the program, less what the country agreed to', () => {
    expect(priceTraining(line)).toMatchObject({ program: 150, country: 0, confidence: 'primary' })
    expect(priceTraining({ ...line, countryPays: ['travel'] })).toMatchObject({ program: 130, country: 20 })
  })

  it('leaves travel and living allowance to a high-income country', () => {
    expect(priceTraining({ ...line, highIncomeListed: true })).toMatchObject({ program: 100, country: 50 })
  })

  it('takes baggage only by the travel order, and never clothing', () => {
    expect(priceTraining({ ...line, excessBaggage: 5, clothing: 7 })).toMatchObject({ program: 150, country: 12 })
    expect(priceTraining({ ...line, excessBaggage: 5, baggageOnTravelOrder: true }).program).toBe(155)
  })

  it('counts weeks begun of on-the-job training, or the captured cost', () => {
    const ojt = { ...line, rates: { weekly: 100 }, travel: undefined, livingAllowance: undefined }
    expect(priceTraining({ ...ojt, onTheJob: { weeks: 4, days: 3 } }).program).toBe(500)
    expect(priceTraining({ ...ojt, onTheJob: { weeks: 4, days: 3, actualCost: 700 } }).program).toBe(700)
  })

  it('has no price without the rate that is due, and carries doubt', () => {
    expect(priceTraining({ ...line, program: 'fms' })).toMatchObject({ program: null, missing: ['rates.full'] })
    expect(priceTraining({ ...line, medical: 1 }).confidence).toBe('secondary')
  })
})

describe('the rules on prices', () => {
  it.each(Object.entries(PRICE_RULES as Readonly<Record<string, PriceRule>>))('%s is cited', (id, rule) => {
    expect(rule.id).toBe(id)
    expect(rule.citation).not.toBe('')
    expect(rule.sources.length).toBeGreaterThan(0)
  })
})
