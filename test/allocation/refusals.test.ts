import { describe, expect, it } from 'vitest'
import {
  afterContinuing, allocate, allocationReport, apportionByQuarter, averageLessFivePercent, cancellationCharge, checkLastMonth, checkSpecialAuthority,
  checkTransfer, continuingAuthority, continuingLevel, cutLines, designatedExtension, deviations, fifthQuarter, fullYearContinuing, fundDays, fundStatusOn,
  lastMonthFrom, ledger, lesserOf, livingAllowance, notificationDue, priceTraining, sequester, tuitionRate, waivedNoticeBy, windDown, withdrawalCharge, yearEnd,
} from '../../src/allocation/index.ts'

type Call = (value: never) => unknown
const loose = (value: unknown): never => value as never

const plan = (change: object) => allocate(loose({ fiscalYear: 2020, available: 9, basis: 'pro-rata', lines: [], ...change }))
const line = (change: object) => plan({ lines: [{ country: 'JOR', requested: 5, ...change }] })
const rule = (change: object) => plan({ rules: [change] })
const continuing = (change: object) =>
  continuingAuthority(loose({ fiscalYear: 2020, annualRate: 5, resolutions: [{ from: '2019-10-01', to: '2019-12-01' }], ...change }))
const resolution = (change: object) => continuing({ resolutions: [{ from: '2019-10-01', to: '2019-12-01', ...change }] })
const deviation = (change: object) => deviations(loose({ fiscalYear: 2024, lines: [{ country: 'JOR', table: 1, actual: 1, ...change }] }))
const notice = (change: object) => notificationDue(loose({ fiscalYear: 2020, country: 'JOR', justified: 1, planned: 1, ...change }))
const transfer = (from: object, to: object = {}, rest: object = {}) =>
  checkTransfer(loose({ amount: 1, from: { account: 'PKO', fundsMadeAvailable: 9, ...from }, to: { account: 'IMET', fundsMadeAvailable: 9, ...to }, ...rest }))
const special = (change: object) => checkSpecialAuthority(loose({ funds: 1, ...change }))
const late = (change: object, rest: object = {}) =>
  yearEnd(loose({ available: 1, lines: [{ id: 'a', country: 'JOR', price: 1, code: 'A', category: 'technical', ...change }], ...rest }))
const cancelled = (change: object) => cancellationCharge(loose({ price: 1, course: 'regular', classStarts: '2020-02-01', cancelled: '2020-01-01', ...change }))
const living = (change: object) => livingAllowance(loose({ days: 1, quarters: 'free', mess: 'free', ...change }))
const training = (change: object) => priceTraining(loose({ on: '2020-01-01', program: 'imet', rates: { imet: 1 }, ...change }))
const bill = (change: object) => lesserOf(loose({ house: 1, senate: 1, current: 1, ...change }))
const account = (event: object) => ledger(loose({ fiscalYear: 2020, expires: null, events: [{ kind: 'allotment', country: 'JOR', day: '2020-01-01', amount: 1, ...event }] }))

const MONEY: readonly (readonly [path: string, call: Call])[] = [
  ['available', (available) => plan({ available })],
  ['unit', (unit) => plan({ unit })],
  ['lines[0].requested', (requested) => line({ requested })],
  ['lines[0].priorYear', (priorYear) => line({ priorYear })],
  ['lines[0].expanded', (expanded) => line({ expanded })],
  ['rules[0].amount', (amount) => rule({ kind: 'floor', country: 'JOR', amount })],
  ['rules[0].each', (each) => rule({ kind: 'class-cap', label: 'rich', countries: ['SAU'], each })],
  ['events[0].amount', (amount) => account({ amount })],
  ['lines[0].allocated', (allocated) => cutLines([{ country: 'JOR', allocated }], 1)],
  ['lines[0].allocated', (allocated) => allocationReport({ lines: [{ country: 'JOR', requested: 1, allocated, reasons: [] }] }, '2020-01-01')],
  ['reduction', (reduction) => cutLines([{ country: 'JOR', allocated: 1 }], reduction)],
  ['base', (base) => sequester(100, { percent: 5, base })],
  ['unit', (unit) => sequester(100, { percent: 5, unit })],
  ['annualRate', (annualRate) => continuing({ annualRate })],
  ['annualRate', (annualRate) => continuingLevel(annualRate)],
  ['seasonal', (seasonal) => continuing({ seasonal })],
  ['amount', (amount) => fullYearContinuing(2025, { fiscalYear: 2024, amount, availableTo: null })],
  ['stated', (stated) => fullYearContinuing(2025, { fiscalYear: 2024, amount: 1, availableTo: null }, stated)],
  ['appropriation', (appropriation) => afterContinuing(appropriation, 1)],
  ['obligated', (obligated) => afterContinuing(1, obligated)],
  ['house', (house) => bill({ house })],
  ['senate', (senate) => bill({ senate })],
  ['current', (current) => bill({ current })],
  ['house', (house) => averageLessFivePercent(house, 1)],
  ['senate', (senate) => averageLessFivePercent(1, senate)],
  ['lines[0].table', (table) => deviation({ table })],
  ['lines[0].actual', (actual) => deviation({ actual })],
  ['justified', (justified) => notice({ justified })],
  ['planned', (planned) => notice({ planned })],
  ['amount', (amount) => transfer({}, {}, { amount })],
  ['from.fundsMadeAvailable', (fundsMadeAvailable) => transfer({ fundsMadeAvailable })],
  ['to.fundsMadeAvailable', (fundsMadeAvailable) => transfer({}, { fundsMadeAvailable })],
  ['from.usedThisYear', (usedThisYear) => transfer({ usedThisYear })],
  ['to.usedThisYear', (usedThisYear) => transfer({}, { usedThisYear })],
  ['funds', (funds) => special({ funds })],
  ['sales', (sales) => special({ sales })],
  ['usedFunds', (usedFunds) => special({ usedFunds })],
  ['usedFundsForCountry', (usedFundsForCountry) => special({ usedFundsForCountry })],
  ['usedSales', (usedSales) => special({ usedSales })],
  ['usedSalesForCountry', (usedSalesForCountry) => special({ usedSalesForCountry })],
  ['item', (item) => checkLastMonth(2003, item, 1)],
  ['obligated', (obligated) => checkLastMonth(2003, 1, obligated)],
  ['item', (item) => checkLastMonth(2004, item, 1)],
  ['obligated', (obligated) => checkLastMonth(2004, 1, obligated)],
  ['available', (available) => late({}, { available })],
  ['lines[0].price', (price) => late({ price })],
  ['amount', (amount) => apportionByQuarter(amount)],
  ['price', (price) => cancelled({ price })],
  ['tuition', (tuition) => withdrawalCharge(tuition, 1, 2)],
  ['travel', (travel) => training({ travel })],
  ['excessBaggage', (excessBaggage) => training({ excessBaggage })],
  ['medical', (medical) => training({ medical })],
  ['lodging', (lodging) => living({ lodging })],
  ['lodgingMaximum', (lodgingMaximum) => living({ lodgingMaximum })],
  ['mealsLocal', (mealsLocal) => living({ mealsLocal })],
  ['mealsGovernment', (mealsGovernment) => living({ mealsGovernment })],
  ['mealsProportional', (mealsProportional) => living({ mealsProportional })],
]

describe('an amount that is none', () => {
  it.each(MONEY)('is refused at %s, and a whole one is taken', (path, call) => {
    for (const value of ['5', 0.5, -1]) {
      expect(() => call(loose(value))).toThrow(expect.objectContaining({ name: 'ImetError', code: 'invalid-money', path }))
    }
    expect(() => call(loose(2 ** 53))).toThrow(expect.objectContaining({ name: 'ImetError', code: 'money-overflow', path }))
    expect(() => call(loose(1))).not.toThrow()
  })

  it('is told by what was expected of it', () => {
    expect(() => line({ requested: -1 })).toThrow('lines[0].requested: expected zero cents or more, got -1')
    expect(() => plan({ unit: 0 })).toThrow('unit: expected whole US cents, one or more, got 0')
    expect(() => afterContinuing(1, -1)).toThrow('obligated: expected zero cents or more, got -1')
  })
})

const YEARS: readonly (readonly [what: string, call: Call])[] = [
  ['an allocation', (fiscalYear) => plan({ fiscalYear })],
  ['an account', (fiscalYear) => ledger({ fiscalYear, expires: null, events: [] })],
  ['a continuing resolution', (fiscalYear) => continuing({ fiscalYear })],
  ['a resolution for the year', (fiscalYear) => fullYearContinuing(fiscalYear, { fiscalYear: 2024, amount: 1, availableTo: null })],
  ['the year of reference', (fiscalYear) => fullYearContinuing(2025, { fiscalYear, amount: 1, availableTo: null })],
  ['deviations', (fiscalYear) => deviations({ fiscalYear, lines: [] })],
  ['a notice', (fiscalYear) => notice({ fiscalYear })],
  ['the days of a fund', (fiscalYear) => fundDays(fiscalYear, '2020-01-01', null)],
  ['a designation', (fiscalYear) => designatedExtension(fiscalYear, '2020-10-01')],
  ['a last month', (fiscalYear) => checkLastMonth(fiscalYear, 1, 1)],
  ['a fifth quarter', (fiscalYear) => fifthQuarter(fiscalYear, '2020-01-01')],
]

describe('a fiscal year that is none', () => {
  it.each(YEARS)('is refused for %s', (_, call) => {
    for (const value of ['2020', 2020.5, null]) {
      expect(() => call(loose(value))).toThrow(expect.objectContaining({ name: 'ImetError', code: 'invalid-fiscal-year', path: 'fiscalYear' }))
    }
  })

  it('may be too early for the account, and is then told so', () => {
    expect(() => plan({ fiscalYear: 1975 })).toThrow('fiscalYear: expected a fiscal year of the IMET account, 1976 or later, or "TQ", got 1975')
  })
})

const DAYS: readonly (readonly [path: string, code: string, call: Call])[] = [
  ['notified', 'invalid-input', (notified) => notice({ notified })],
  ['day', 'invalid-day', (day) => waivedNoticeBy(day)],
  ['consulted', 'invalid-input', (consulted) => transfer({}, {}, { consulted })],
  ['resolutions[0].from', 'invalid-day', (from) => resolution({ from })],
  ['resolutions[0].to', 'invalid-day', (to) => resolution({ to })],
  ['on', 'invalid-day', (on) => continuing({ on })],
  ['availableTo', 'invalid-input', (availableTo) => fullYearContinuing(2025, { fiscalYear: 2024, amount: 1, availableTo })],
  ['available', 'invalid-day', (available) => fundDays(2020, available, null)],
  ['expires', 'invalid-day', (expires) => fundDays(2020, '2020-01-01', expires)],
  ['day', 'invalid-day', (day) => fundStatusOn(fundDays(2020, '2020-01-01', null), day)],
  ['expires', 'invalid-day', (expires) => lastMonthFrom(expires)],
  ['start', 'invalid-day', (start) => fifthQuarter(2020, start)],
  ['terminated', 'invalid-day', (terminated) => windDown(terminated, '2020-01-01')],
  ['on', 'invalid-day', (on) => windDown('2020-01-01', on)],
  ['courseBegan', 'invalid-day', (courseBegan) => windDown('2020-01-01', '2020-01-01', courseBegan)],
  ['enacted', 'invalid-day', (enacted) => allocationReport({ lines: [] }, enacted)],
  ['options.submitted', 'invalid-input', (submitted) => allocationReport({ lines: [] }, '2020-01-01', { submitted })],
  ['events[0].day', 'invalid-day', (day) => account({ day })],
  ['expires', 'invalid-input', (expires) => ledger({ fiscalYear: 2020, expires, events: [] })],
  ['classStarts', 'invalid-input', (classStarts) => cancelled({ classStarts })],
  ['cancelled', 'invalid-input', (day) => cancelled({ cancelled: day })],
  ['on', 'invalid-day', (on) => tuitionRate({ on, program: 'imet' })],
  ['on', 'invalid-day', (on) => training({ on })],
]

describe('a day that is none', () => {
  it.each(DAYS)('is refused at %s: %s', (path, code, call) => {
    for (const value of ['2019-02-29', '2019', 5]) expect(() => call(loose(value))).toThrow(expect.objectContaining({ name: 'ImetError', code, path }))
  })
})

const OTHERS: readonly (readonly [what: string, code: string, path: string, call: () => unknown])[] = [
  ['a notice for no country', 'unknown-country', 'country', () => notice({ country: 'ZZ' })],
  ['a list that is neither on nor off', 'invalid-input', 'listed', () => notice({ listed: 'yes' })],
  ['money withheld neither by law nor not', 'invalid-input', 'withheld', () => notice({ withheld: 1 })],
  ['a source without a name', 'invalid-input', 'from.account', () => transfer({ account: '' })],
  ['a target without a name', 'invalid-input', 'to.account', () => transfer({}, { account: '' })],
  ['no resolution', 'invalid-input', 'resolutions', () => continuing({ resolutions: [] })],
  ['a resolution without a name', 'invalid-input', 'resolutions[0].label', () => resolution({ label: '' })],
  ['a change that is no decimal', 'invalid-input', 'resolutions[0].percentChange', () => resolution({ percentChange: '1,5' })],
  ['a change of a level that is no decimal', 'invalid-input', 'percentChange', () => continuingLevel(100, '1,5')],
  ['a deviation of no table', 'invalid-money', 'lines[0].table', () => deviation({ table: undefined })],
  ['a report in or out', 'invalid-input', 'reportSubmitted', () => deviations(loose({ fiscalYear: 2024, lines: [], reportSubmitted: 'no' }))],
  ['an aggression that is none', 'invalid-input', 'activeAggression', () => special({ activeAggression: 'no' })],
  ['days without an end', 'invalid-input', 'expires', () => fundStatusOn(loose({ available: '2020-01-01', cancelled: null }), '2020-01-01')],
  ['days without a closing', 'invalid-input', 'cancelled', () => fundStatusOn(loose({ available: '2020-01-01', expires: null }), '2020-01-01')],
  ['a line without an id', 'invalid-input', 'lines[0].id', () => late({ id: '' })],
  ['a line for no country', 'unknown-country', 'lines[0].country', () => late({ country: 'ZZ' })],
  ['a code C', 'invalid-input', 'lines[0].code', () => late({ code: 'C' })],
  ['a kind of training that is none', 'invalid-input', 'lines[0].category', () => late({ category: 'pme' })],
  ['an apportionment of no quarter', 'invalid-input', 'shares', () => apportionByQuarter(1, [0, 0, 0, 0])],
  ['a share that is no decimal', 'invalid-input', 'shares[2]', () => apportionByQuarter(1, [1, 1, 'x', 1])],
  ['a cause that is none', 'invalid-input', 'cause', () => cancelled({ cause: 'illness' })],
  ['a course that is none', 'invalid-input', 'course', () => cancelled({ course: 'online' })],
  ['a seat neither filled nor not', 'invalid-input', 'seatFilled', () => cancelled({ seatFilled: 'yes' })],
  ['a course of no day', 'invalid-input', 'courseDays', () => withdrawalCharge(1, 0, 0)],
  ['less than no day attended', 'invalid-input', 'daysAttended', () => withdrawalCharge(1, -1, 5)],
  ['more days than the course has', 'invalid-input', 'daysAttended', () => withdrawalCharge(1, 6, 5)],
  ['half a day', 'invalid-input', 'daysAttended', () => withdrawalCharge(1, 0.5, 5)],
  ['an allowance for more than ten years', 'invalid-input', 'days', () => living({ days: 3661 })],
  ['a mess that is none', 'invalid-input', 'mess', () => living({ mess: 'some' })],
  ['quarters that are none', 'invalid-input', 'quarters', () => living({ quarters: 'shared' })],
  ['weeks below none', 'invalid-input', 'onTheJob.weeks', () => training({ onTheJob: { weeks: -1, days: 0 } })],
  ['seven days beside the weeks', 'invalid-input', 'onTheJob.days', () => training({ onTheJob: { weeks: 0, days: 7 } })],
  ['a part that no country pays', 'invalid-input', 'countryPays[0]', () => training({ countryPays: ['tuition'] })],
  ['a rate of no name', 'invalid-input', 'rates', () => training({ rates: { half: 1 } })],
  ['IMET neither received nor not', 'invalid-input', 'concurrentImet', () => training({ concurrentImet: 'yes' })],
  ['a note of nothing', 'invalid-input', 'events[0].note', () => account({ note: '' })],
  ['an allotment for no country', 'unknown-country', 'events[0].country', () => account({ country: 'ZZ' })],
  ['a resolution of no known kind', 'invalid-input', 'options.continuing', () => allocationReport({ lines: [] }, '2020-01-01', loose({ continuing: 'half-year' }))],
  ['a report of no lines', 'invalid-input', 'lines', () => allocationReport(loose({}), '2020-01-01')],
  ['a report for no country', 'unknown-country', 'lines[0].country', () => allocationReport(loose({ lines: [{ country: 'ZZ', allocated: 1 }] }), '2020-01-01')],
]

describe('what else is refused', () => {
  it.each(OTHERS)('%s: %s at %s', (_, code, path, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'ImetError', code, path }))
  })

  it('says why, where two fields must agree', () => {
    expect(() => withdrawalCharge(1, 6, 5)).toThrow('daysAttended: expected no more days than the course has, got 6')
    expect(() => apportionByQuarter(1, [0, 0, 0, 0])).toThrow('shares: expected one share above zero, got none')
  })

  it.each<[string, (extra: object) => unknown]>([
    ['a notice', notice], ['a resolution', resolution], ['a continuing resolution', continuing], ['a deviation', deviation], ['a transfer', (extra) => transfer({}, {}, extra)],
    ['a special authority', special], ['a line for the end of the year', late], ['a cancellation', cancelled], ['a student\'s allowance', living],
    ['a line of training', training], ['a bill', bill], ['an event', account], ['a request', line], ['an allocation', plan],
    ['training on the job', (extra) => training({ onTheJob: { weeks: 1, days: 1, ...extra } })],
    ['a question of tuition', (extra) => tuitionRate(loose({ on: '2020-01-01', program: 'fms', ...extra }))],
    ['the options of a report', (extra) => allocationReport({ lines: [] }, '2020-01-01', extra)],
    ['a sequester', (extra) => sequester(1, { percent: 1, ...extra })],
  ])('%s has no field of another name', (_, call) => {
    expect(() => call({})).not.toThrow()
    expect(() => call({ colour: 'red' })).toThrow(/expected no field "colour"$/)
  })
})
