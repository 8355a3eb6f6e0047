import { describe, expect, it } from 'vitest'
import {
  cancellationCharge, livingAllowance, PRICE_RULES, priceTraining, tuitionRate, withdrawalCharge, type Cancellation, type LivingSituation, type PriceRule,
  type PriceRuleId, type TrainingLine, type TuitionQuestion,
} from '../../src/allocation/index.ts'
import { priceRule } from '../../src/allocation/prices/price-rule.ts'

const { citation: GRANT } = PRICE_RULES['imet-additional-cost']

describe('the rate of tuition', () => {
  const UNSAID = 'concurrent IMET and the high-income list were not said: either would lower the rate'
  const rate = (question: Omit<TuitionQuestion, 'on'>, on = '2019-01-15') => {
    const made = tuitionRate({ on, ...question })
    return [made.rate, made.letter, made.rule.id, made.doubts.length]
  }
  it.each<[string, Omit<TuitionQuestion, 'on'>, unknown[]]>([
    ['of a grant', { program: 'imet' }, ['imet', null, 'imet-additional-cost', 0]],
    ['of a grant, whatever else the country has', { program: 'imet', concurrentImet: true, highIncomeListed: true, reciprocalAgreement: true },
      ['imet', null, 'imet-additional-cost', 0]],
    ['of military financing', { program: 'fmf', concurrentImet: true }, ['imet', null, 'fmf-imet-rate', 0]],
    ['of a buyer with IMET', { program: 'fms', concurrentImet: true, highIncomeListed: true, reciprocalAgreement: true },
      ['incremental', 'C', 'fms-incremental-imet', 0]],
    ['of a rich buyer', { program: 'fms', concurrentImet: false, highIncomeListed: true, reciprocalAgreement: true },
      ['incremental', 'C', 'fms-incremental-high-income', 0]],
    ['of a buyer by agreement', { program: 'fms', concurrentImet: false, highIncomeListed: false, reciprocalAgreement: true }, ['direct', null, 'reciprocal', 1]],
    ['of a buyer by agreement, the rest not said', { program: 'fms', reciprocalAgreement: true }, ['direct', null, 'reciprocal', 1]],
    ['of any other buyer', { program: 'fms', concurrentImet: false, highIncomeListed: false, reciprocalAgreement: false }, ['full', 'A', 'fms-full', 0]],
    ['of a buyer of whom IMET was not said', { program: 'fms', highIncomeListed: false }, ['full', 'A', 'fms-full', 1]],
    ['of a buyer of whom income was not said', { program: 'fms', concurrentImet: false }, ['full', 'A', 'fms-full', 1]],
    ['of a buyer of whom neither was said', { program: 'fms' }, ['full', 'A', 'fms-full', 1]],
  ])('%s', (_, question, expected) => {
    expect(rate(question)).toEqual(expected)
  })

  it('of military financing is that of a grant from the first day of its law', () => {
    expect(rate({ program: 'fmf' }, '2005-11-13')).toEqual(['full', 'A', 'fms-full', 0])
    expect(rate({ program: 'fmf' }, '2005-11-14')).toEqual(['imet', null, 'fmf-imet-rate', 0])
    expect(rate({ program: 'fmf', concurrentImet: true }, '2005-11-13')).toEqual(['incremental', 'C', 'fms-incremental-imet', 0])
  })

  it('is reported whole', () => {
    expect(tuitionRate({ on: '2019-01-15', program: 'fms' })).toEqual({
      rate: 'full', letter: 'A', rule: PRICE_RULES['fms-full'], confidence: 'primary', doubts: [UNSAID],
    })
    expect(tuitionRate({ on: '2019-01-15', program: 'fms', reciprocalAgreement: true })).toEqual({
      rate: 'direct', letter: null, rule: PRICE_RULES.reciprocal, confidence: 'primary', doubts: ['Which countries have an agreement was not read: the caller says so.'],
    })
    expect(tuitionRate({ on: '2019-01-15', program: 'imet' })).toEqual({
      rate: 'imet', letter: null, rule: PRICE_RULES['imet-additional-cost'], confidence: 'primary', doubts: [],
    })
  })
})

describe('a line of training', () => {
  const line = { on: '2019-01-15', program: 'imet', rates: { imet: 1_000 } } as const
  const parts = (change: Partial<TrainingLine>) =>
    priceTraining({ ...line, ...change }).parts.map(({ part, amount, payer, rule, because }) => [part, amount, payer, rule, because])
  const tuition = ['tuition', 1_000, 'program', 'imet-additional-cost', 'the imet rate is due']

  it('is reported whole', () => {
    expect(priceTraining({ ...line, travel: 20, livingAllowance: 30, excessBaggage: 4, baggageOnTravelOrder: true, medical: 5, clothing: 6, countryPays: ['living-allowance'] })).toEqual({
      on: '2019-01-15',
      rate: tuitionRate({ on: '2019-01-15', program: 'imet' }),
      parts: [
        { part: 'tuition', amount: 1_000, payer: 'program', because: 'the imet rate is due', rule: 'imet-additional-cost', citation: GRANT, confidence: 'primary' },
        {
          part: 'travel', amount: 20, payer: 'program', because: 'not shared by the country', rule: 'cost-share',
          citation: 'AR 12-15 para. 3-2c', confidence: 'primary',
        },
        {
          part: 'living-allowance', amount: 30, payer: 'country', because: 'the country agreed to pay it', rule: 'cost-share',
          citation: 'AR 12-15 para. 3-2c', confidence: 'primary',
        },
        {
          part: 'excess-baggage', amount: 4, payer: 'program', because: 'the travel order allows it', rule: 'excess-baggage',
          citation: 'DSCA Policy 06-09', confidence: 'primary',
        },
        {
          part: 'medical', amount: 5, payer: 'program', because: 'taken as borne by the program', rule: 'medical',
          citation: 'DSCA Policy 11-32, as the Army War College states it', confidence: 'secondary',
        },
        {
          part: 'clothing', amount: 6, payer: 'country', because: 'uniforms and personal clothing are not given on a grant',
          rule: 'clothing', citation: 'SAMM C10.20.2 (2012)', confidence: 'primary',
        },
      ],
      program: 1_029,
      country: 36,
      missing: [],
      confidence: 'secondary',
      doubts: ['Who bears it under IMET was not read.'],
    })
  })

  it('takes over the doubts about its rate', () => {
    const doubts = (change: Partial<TrainingLine>) => priceTraining({ ...line, program: 'fms', rates: { full: 1, direct: 1 }, ...change }).doubts
    expect(doubts({ medical: 1 })).toEqual(
      ['concurrent IMET and the high-income list were not said: either would lower the rate', 'Who bears it under IMET was not read.'],
    )
    expect(doubts({ reciprocalAgreement: true })).toEqual(['Which countries have an agreement was not read: the caller says so.'])
    expect(doubts({ concurrentImet: false, highIncomeListed: false })).toEqual([])
  })

  it('has no part that was not asked for', () => {
    expect(priceTraining(line)).toMatchObject({ program: 1_000, country: 0, missing: [], confidence: 'primary', doubts: [] })
    expect(parts({})).toEqual([tuition])
    expect(parts({ travel: 0 })).toEqual([tuition, ['travel', 0, 'program', 'cost-share', 'not shared by the country']])
    expect(priceTraining({ ...line, travel: 7, livingAllowance: 8, countryPays: ['travel', 'living-allowance'] })).toMatchObject({ program: 1_000, country: 15 })
    expect(priceTraining({ ...line, travel: 7, livingAllowance: 8, countryPays: [] })).toMatchObject({ program: 1_015, country: 0 })
  })

  it.each<[string, Partial<TrainingLine>, 'program' | 'country', string, string]>([
    ['a rich country', { highIncomeListed: true }, 'country', 'cost-share-required', 'a high-income country must pay it'],
    ['a rich country that agreed', { highIncomeListed: true, countryPays: ['travel'] }, 'country', 'cost-share-required', 'a high-income country must pay it'],
    ['a rich country on military financing', { program: 'fmf', highIncomeListed: true }, 'program', 'cost-share', 'not shared by the country'],
    ['a country not on the list', { highIncomeListed: false }, 'program', 'cost-share', 'not shared by the country'],
    ['a country that agreed', { countryPays: ['travel'] }, 'country', 'cost-share', 'the country agreed to pay it'],
    ['a country that agreed to the other part', { countryPays: ['living-allowance'] }, 'program', 'cost-share', 'not shared by the country'],
  ])('travels at the cost of the right one: %s', (_, change, payer, rule, because) => {
    expect(parts({ travel: 20, ...change })[1]).toEqual(['travel', 20, payer, rule, because])
  })

  it.each<[string, Partial<TrainingLine>, 'program' | 'country', string]>([
    ['by the order', { baggageOnTravelOrder: true }, 'program', 'the travel order allows it'],
    ['against the order', { baggageOnTravelOrder: false }, 'country', 'the travel order does not allow it'],
    ['without a word of it', {}, 'country', 'the travel order does not allow it'],
    ['of a country that pays the travel', { baggageOnTravelOrder: true, countryPays: ['travel'] }, 'country', 'the country pays the travel'],
    ['of a rich country', { baggageOnTravelOrder: true, highIncomeListed: true }, 'country', 'the country pays the travel'],
    ['of a rich country on military financing', { baggageOnTravelOrder: true, highIncomeListed: true, program: 'fmf' }, 'program', 'the travel order allows it'],
  ])('takes baggage %s', (_, change, payer, because) => {
    expect(parts({ excessBaggage: 9, ...change })[1]).toEqual(['excess-baggage', 9, payer, 'excess-baggage', because])
  })

  it.each<[string, Partial<TrainingLine>, number | null, readonly string[]]>([
    ['imet', {}, 1, []],
    ['incremental', { program: 'fms', concurrentImet: true }, 2, []],
    ['direct', { program: 'fms', reciprocalAgreement: true }, 3, []],
    ['full', { program: 'fms' }, 4, []],
    ['weekly', { onTheJob: { weeks: 1, days: 0 } }, 5, []],
    ['imet', { rates: { full: 4 } }, null, ['rates.imet']],
    ['full', { program: 'fms', rates: { imet: 1 } }, null, ['rates.full']],
    ['weekly', { rates: { imet: 1 }, onTheJob: { weeks: 1, days: 0 } }, null, ['rates.weekly']],
  ])('is charged at the %s rate %j', (_, change, program, missing) => {
    expect(priceTraining({ ...line, rates: { imet: 1, incremental: 2, direct: 3, full: 4, weekly: 5 }, ...change })).toMatchObject({ program, missing })
  })

  it('keeps the country\'s sum where the rate is missing', () => {
    expect(priceTraining({ ...line, rates: {}, travel: 5, countryPays: ['travel'] })).toMatchObject(
      { program: null, country: 5, parts: [{ amount: 0 }, { amount: 5 }] },
    )
  })

  it.each<[NonNullable<TrainingLine['onTheJob']>, number, string]>([
    [{ weeks: 0, days: 0 }, 0, '0 weeks begun'],
    [{ weeks: 0, days: 1 }, 100, '1 weeks begun'],
    [{ weeks: 2, days: 0 }, 200, '2 weeks begun'],
    [{ weeks: 2, days: 6 }, 300, '3 weeks begun'],
    [{ weeks: 2, days: 6, actualCost: 299 }, 300, '3 weeks begun'],
    [{ weeks: 2, days: 6, actualCost: 300 }, 300, '3 weeks begun'],
    [{ weeks: 2, days: 6, actualCost: 301 }, 301, 'captured actual cost, the higher'],
  ])('on the job for %j', (onTheJob, amount, because) => {
    expect(parts({ rates: { weekly: 100 }, onTheJob })).toEqual([['tuition', amount, 'program', 'ojt-weeks', because]])
  })
})

describe('a cancelled line', () => {
  const line = { price: 1_001, course: 'regular', classStarts: '2019-06-01', cancelled: '2019-05-31' } as const
  const YEARLY = 'The services\' yearly messages carry the present policy; they were not read.'
  const charge = (change: Partial<Cancellation>) => cancellationCharge({ ...line, ...change })

  it.each<[Partial<Cancellation>, number, number, number, string]>([
    [{}, 501, 50, 1, '1 days before the class, less than 60'],
    [{ cancelled: '2019-06-01' }, 501, 50, 0, '0 days before the class, less than 60'],
    [{ cancelled: '2019-06-02' }, 501, 50, -1, '-1 days before the class, less than 60'],
    [{ cancelled: '2019-04-03', cause: 'country' }, 501, 50, 59, '59 days before the class, less than 60'],
    [{ cancelled: '2019-04-02', seatFilled: false }, 0, 0, 60, '60 days before the class, 60 or more'],
    [{ cancelled: '2019-04-01' }, 0, 0, 61, '61 days before the class, 60 or more'],
  ])('of a regular course: %j', (change, amount, percent, daysBefore, because) => {
    expect(charge(change)).toEqual({
      charge: amount, percent, daysBefore, because, citation: 'SAMM C10.15.1, C10.15.1.1 (2012)', confidence: 'primary', doubts: [YEARLY],
    })
  })

  it.each(['dedicated', 'contract'] as const)('of a %s course is charged in full', (course) => {
    expect(charge({ course, cancelled: '2019-01-01' })).toEqual({
      charge: 1_001, percent: 100, daysBefore: 151, because: `a ${course} course is charged in full`, citation: 'SAMM C10.15.1 (2012)', confidence: 'primary', doubts: [YEARLY],
    })
  })

  it.each<[Partial<Cancellation>, string]>([
    [{ seatFilled: true }, 'another student filled the seat'],
    [{ seatFilled: true, course: 'contract', cause: 'country' }, 'another student filled the seat'],
    [{ cause: 'us-decision' }, 'not the country\'s doing: us-decision'],
    [{ cause: 'unavoidable-event', course: 'dedicated' }, 'not the country\'s doing: unavoidable-event'],
    [{ cause: 'visa-late-applied-in-time' }, 'not the country\'s doing: visa-late-applied-in-time'],
  ])('is free: %j', (change, because) => {
    expect(charge(change)).toEqual({ charge: 0, percent: 0, daysBefore: 1, because, citation: 'SAMM C10.15.1.2 (2012)', confidence: 'primary', doubts: [] })
  })

  it('is told less surely before the day of the text', () => {
    const early = 'the text read is of 2012-01-01, later than the day asked about'
    const on = (cancelled: string, change: Partial<Cancellation> = {}) => {
      const { confidence, doubts } = charge({ classStarts: '2012-01-15', cancelled, ...change })
      return [confidence, doubts]
    }
    expect(on('2011-12-31')).toEqual(['recalled', [early, YEARLY]])
    expect(on('2012-01-01')).toEqual(['primary', [YEARLY]])
    expect(on('2011-12-31', { seatFilled: true })).toEqual(['recalled', [early]])
  })

  it('of a student who leaves is charged by the days', () => {
    expect(withdrawalCharge(1_000, 1, 3)).toEqual({
      charge: 333, percent: 0, daysBefore: -1, because: '1 of 3 days attended', citation: 'SAMM C10.15.1.1 (2012)', confidence: 'primary', doubts: [],
    })
    expect([[1, 1, 2], [1_000, 3, 3], [1_000, 2, 3], [1_001, 1, 2]].map(([price = 0, days = 0, of = 1]) => withdrawalCharge(price, days, of).charge)).toEqual(
      [1, 1_000, 667, 501],
    )
    expect(withdrawalCharge(1_000, 0, 3).charge).toBe(0)
  })
})

describe('a living allowance', () => {
  const rates = { lodging: 9_000, lodgingMaximum: 8_000, mealsLocal: 4_000, mealsGovernment: 1_500, mealsProportional: 2_500 }
  it.each<[LivingSituation['quarters'], LivingSituation['mess'], number, string]>([
    ['free', 'free', 1_100, 'lodging $0.00, meals $0.00'],
    ['free', 'none', 5_100, 'lodging $0.00, meals $40.00'],
    ['free', 'full', 2_600, 'lodging $0.00, meals $15.00'],
    ['free', 'ship', 2_600, 'lodging $0.00, meals $15.00'],
    ['free', 'partial', 3_600, 'lodging $0.00, meals $25.00'],
    ['paid', 'free', 9_100, 'lodging $80.00, meals $0.00'],
    ['paid', 'none', 13_100, 'lodging $80.00, meals $40.00'],
  ])('in %s quarters with a mess that is %s', (quarters, mess, daily, text) => {
    expect(livingAllowance({ days: 3, quarters, mess, ...rates })).toEqual({
      daily, total: daily * 3, missing: [], because: `${text}, incidentals $11.00 a day`, citation: 'SAMM table C10.T12 (2012)', confidence: 'primary',
    })
  })

  it('pays lodging to its maximum', () => {
    const daily = (lodging: number) => livingAllowance({ days: 1, quarters: 'paid', mess: 'free', lodging, lodgingMaximum: 8_000 }).daily
    expect([daily(0), daily(7_999), daily(8_000), daily(8_001)]).toEqual([1_100, 9_099, 9_100, 9_100])
  })

  it.each<[Partial<LivingSituation>, readonly string[]]>([
    [{ quarters: 'paid' }, ['lodging', 'lodgingMaximum']],
    [{ quarters: 'paid', lodging: 1 }, ['lodgingMaximum']],
    [{ quarters: 'paid', lodgingMaximum: 1 }, ['lodging']],
    [{ mess: 'none' }, ['mealsLocal']],
    [{ mess: 'full' }, ['mealsGovernment']],
    [{ mess: 'ship' }, ['mealsGovernment']],
    [{ mess: 'partial' }, ['mealsProportional']],
  ])('of %j is not known without its rates', (change, missing) => {
    expect(livingAllowance({ days: 2, quarters: 'free', mess: 'free', ...change })).toMatchObject({ daily: null, total: null, missing })
  })

  it('is for a day at least and for 3,660 at most', () => {
    expect([1, 3_660].map((days) => livingAllowance({ days, quarters: 'free', mess: 'free' }).total)).toEqual([1_100, 4_026_000])
    for (const days of [0, 3_661, 1.5]) {
      expect(() => livingAllowance({ days, quarters: 'free', mess: 'free' })).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'days' }))
    }
  })
})

describe('the rules on prices as they stand in the books', () => {
  const code = (...sections: string[]) =>
    sections.map((section) => ({ name: `22 U.S.C. ${section} (copy of April 2023)`, url: 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code' }))
  const manual = (section: string) => [{ name: `SAMM C${section} (2012 edition)`, url: `http://www.dsca.osd.mil/samm/ESAMM/C10/${section}.htm` }]
  const regulation = [{
    name: 'AR 12-15 / SECNAVINST 4950.4B / AFI 16-105 (3 January 2011)',
    url: 'https://github.com/sarahewilkerson/fedresearch-dictionary-extractor/blob/1c500e539b487b66d1d21b0ee33e79f3ce404497/tests/fixtures/glossary_range_v05/ar-12-15.json',
  }]
  const rules: Readonly<Record<PriceRuleId, readonly [from: string | null, confidence: PriceRule['confidence'], sources: PriceRule['sources']]>> = {
    'imet-additional-cost': [null, 'primary', code('2403')],
    'fms-full': [null, 'primary', code('2761')],
    'fms-incremental-imet': [null, 'primary', [...code('2761'), { name: 'DSCA 05-14', url: null }]],
    'fms-incremental-high-income': [null, 'primary', code('2761', '2347e')],
    'fmf-imet-rate': ['2005-11-14', 'primary', code('2347')],
    reciprocal: [null, 'primary', code('2761')],
    'rate-letters': [null, 'recalled', [{ name: 'index of SAMM C9.4.3; not confirmed beyond A and C', url: null }]],
    'ojt-weeks': ['2011-02-03', 'primary', regulation],
    'living-allowance': [null, 'primary', [{
      name: 'SAMM table C10.T12, archived 28 September 2012',
      url: 'https://webarchive.library.unt.edu/web/20120928111616/http://www.dsca.osd.mil/samm/ESAMM/C10/C10.T12.htm',
    }]],
    'temporary-duty': ['2004-10-04', 'primary', [{ name: 'DSCA 04-42', url: 'https://samm.dsca.mil/node/1569' }]],
    'excess-baggage': ['2006-02-23', 'primary', [{ name: 'DSCA 06-09', url: 'https://samm.dsca.mil/policy-memoranda/dsca-06-09' }]],
    clothing: ['2012-01-01', 'primary', manual('10.20')],
    medical: ['2011-08-01', 'secondary', [{
      name: 'Army War College: purchasing medical insurance', url: 'https://www.armywarcollege.edu/programs/InternationalFellows/Purchase.cfm',
    }]],
    'cost-share': ['2011-02-03', 'primary', regulation],
    'cost-share-required': ['1988-10-01', 'primary', [{
      name: '102 Stat. 2268-17', url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_102_Part_3.djvu/201',
    }]],
    'cancel-dedicated': ['2012-01-01', 'primary', manual('10.15')],
    'cancel-regular': ['2012-01-01', 'primary', manual('10.15')],
    'cancel-none': ['2012-01-01', 'primary', manual('10.15')],
    withdrawal: ['2012-01-01', 'primary', manual('10.15')],
    'fifth-quarter': ['2011-02-03', 'primary', regulation],
  }

  it.each(Object.entries(rules) as [PriceRuleId, (typeof rules)[PriceRuleId]][])('%s', (id, [from, confidence, sources]) => {
    expect(priceRule(id)).toBe(PRICE_RULES[id])
    expect(priceRule(id)).toMatchObject({ id, from, to: null, confidence, sources })
  })

  it('are all of them here', () => {
    expect(Object.keys(PRICE_RULES)).toEqual(Object.keys(rules))
  })
})
