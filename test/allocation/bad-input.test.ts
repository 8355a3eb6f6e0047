import { describe, expect, it } from 'vitest'
import {
  allocate, allocationReport, apportionByQuarter, balanceOn, cancellationCharge, checkTransfer, continuingAuthority,
  deviations, fundRules, ledger, livingAllowance, notificationDue, priceTraining, tuitionRate, windDown, yearEnd,
} from '../../src/allocation/index.ts'
import { acrossTheBoard, sequester } from '../../src/allocation/cut.ts'
import { ImetError } from '../../src/core/errors.ts'
import { appropriation, availableOn } from '../../src/records/appropriations/index.ts'

const loose = (value: unknown): never => value as never
const input = (change: object) =>
  allocate(loose({ fiscalYear: 2020, available: 100, basis: 'pro-rata', lines: [{ country: 'JOR', requested: 5 }], ...change }))
const requested = (value: unknown) => input({ lines: [{ country: 'JOR', requested: 5 }, { country: 'TUN', requested: value }] })
const rule = (value: unknown) => input({ rules: [value] })

const CALLS: readonly (readonly [what: string, code: string, path: string, call: () => unknown])[] = [
  ['a negative request', 'invalid-money', 'lines[1].requested', () => requested(-1)],
  ['part of a cent', 'invalid-money', 'lines[1].requested', () => requested(1.5)],
  ['no number', 'invalid-money', 'lines[1].requested', () => requested(Number.NaN)],
  ['an infinite request', 'invalid-money', 'lines[1].requested', () => requested(Number.POSITIVE_INFINITY)],
  ['a request past 2^53', 'money-overflow', 'lines[1].requested', () => requested(2 ** 53)],
  ['a request as text', 'invalid-money', 'lines[1].requested', () => requested('5')],
  ['a request as a bigint', 'invalid-money', 'lines[1].requested', () => requested(5n)],
  ['no request', 'invalid-money', 'lines[1].requested', () => requested(undefined)],
  ['a negative total', 'invalid-money', 'available', () => input({ available: -5 })],
  ['a total with part of a cent', 'invalid-money', 'available', () => input({ available: 0.1 })],
  ['a total past 2^53', 'money-overflow', 'available', () => input({ available: 1e16 })],
  ['a unit of nothing', 'invalid-money', 'unit', () => input({ unit: 0 })],
  ['a unit with part of a cent', 'invalid-money', 'unit', () => input({ unit: 1.5 })],
  ['no such country', 'unknown-country', 'lines[0].country', () => input({ lines: [{ country: 'QQQ', requested: 1 }] })],
  ['a country by name', 'unknown-country', 'lines[0].country', () => input({ lines: [{ country: 'Jordan', requested: 1 }] })],
  ['a rule on no country', 'unknown-country', 'rules[0].country', () => rule({ kind: 'floor', country: 'JRD', amount: 1 })],
  ['a class with no country', 'unknown-country', 'rules[0].countries[1]', () => rule({ kind: 'class-cap', label: 'rich', countries: ['SAU', 'XX'], amount: 1 })],
  ['a negative floor', 'invalid-money', 'rules[0].amount', () => rule({ kind: 'floor', country: 'JOR', amount: -1 })],
  ['no such rule', 'invalid-input', 'rules[0].kind', () => rule({ kind: 'gift', country: 'JOR', amount: 1 })],
  ['a percentage that is none', 'invalid-input', 'rules[0].percent', () => rule({ kind: 'hold', country: 'JOR', percent: '3,5' })],
  ['an expanded minimum of nothing', 'invalid-input', 'rules[0]', () => rule({ kind: 'expanded-minimum', by: 'program' })],
  ['a country in two classes', 'invalid-input', 'rules[1].countries[0]', () => input({ rules: [{ kind: 'class-cap', label: 'a', countries: ['SAU'], amount: 1 }, { kind: 'class-cap', label: 'b', countries: ['SAU'], amount: 1 }] })],
  ['a year before the account', 'invalid-fiscal-year', 'fiscalYear', () => input({ fiscalYear: 1975 })],
  ['a year as text', 'invalid-fiscal-year', 'fiscalYear', () => input({ fiscalYear: '2020' })],
  ['a year with a half', 'invalid-fiscal-year', 'fiscalYear', () => input({ fiscalYear: 2020.5 })],
  ['no year', 'invalid-fiscal-year', 'fiscalYear', () => input({ fiscalYear: undefined })],
  ['no such basis', 'invalid-input', 'basis', () => input({ basis: 'equal' })],
  ['no such method', 'invalid-input', 'method', () => input({ method: 'hamilton' })],
  ['weights without one', 'invalid-input', 'lines[0].weight', () => input({ basis: 'weights' })],
  ['a negative weight', 'invalid-input', 'lines[0].weight', () => input({ basis: 'weights', lines: [{ country: 'JOR', requested: 1, weight: -1 }] })],
  ['an infinite weight', 'invalid-input', 'lines[0].weight', () => input({ basis: 'weights', lines: [{ country: 'JOR', requested: 1, weight: Infinity }] })],
  ['a prior year without one', 'invalid-input', 'lines[0].priorYear', () => input({ basis: 'prior-year' })],
  ['priorities without one', 'invalid-input', 'lines[0].priority', () => input({ basis: 'priority' })],
  ['a decision that is none', 'invalid-input', 'lines[0].decision.access', () => input({ lines: [{ country: 'JOR', requested: 1, decision: { access: 'no', findings: [] } }] })],
  ['a field too many', 'invalid-input', 'lines[0]', () => input({ lines: [{ country: 'JOR', requested: 1, name: 'Jordan' }] })],
  ['nothing at all', 'invalid-input', 'input', () => allocate(loose(undefined))],
  ['a report of no day', 'invalid-day', 'enacted', () => allocationReport({ lines: [] }, '2020-02-30')],
  ['a negative apportionment', 'invalid-money', 'amount', () => apportionByQuarter(-1)],
  ['quarters of nothing', 'invalid-input', 'shares', () => apportionByQuarter(10, [0, 0, 0, 0])],
  ['a resolution of another year', 'invalid-interval', 'resolutions[0]', () => continuingAuthority({ fiscalYear: 2020, annualRate: 1, resolutions: [{ from: '2018-10-01', to: '2018-12-01' }] })],
  ['a rate with part of a cent', 'invalid-money', 'annualRate', () => continuingAuthority({ fiscalYear: 2020, annualRate: 0.5, resolutions: [{ from: '2019-10-01', to: '2019-12-01' }] })],
  ['a cut by text', 'invalid-input', 'percent', () => acrossTheBoard(100, 'one')],
  ['a cut of a negative', 'invalid-money', 'amount', () => acrossTheBoard(-100, 1)],
  ['a sequester of too much', 'invalid-money', 'after', () => sequester(100, { percent: 101 })],
  ['a deviation of no country', 'unknown-country', 'lines[0].country', () => deviations({ fiscalYear: 2020, lines: [{ country: loose('ZZ'), table: 1, actual: 1 }] })],
  ['a notice on no day', 'invalid-input', 'notified', () => notificationDue(loose({ fiscalYear: 2020, country: 'JOR', justified: 0, planned: 1, notified: '3 May' }))],
  ['a transfer of a negative', 'invalid-money', 'amount', () => checkTransfer(loose({ amount: -1, from: { account: 'PKO', fundsMadeAvailable: 1 }, to: { account: 'IMET', fundsMadeAvailable: 1 } }))],
  ['an event that is none', 'invalid-input', 'events[0].kind', () => ledger(loose({ fiscalYear: 2020, expires: null, events: [{ kind: 'gift', day: '2020-01-01' }] }))],
  ['an event on no day', 'invalid-day', 'events[0].day', () => ledger(loose({ fiscalYear: 2020, expires: null, events: [{ kind: 'appropriation', day: '2020-13-01', amount: 1 }] }))],
  ['an obligation of a negative', 'invalid-money', 'events[0].amount', () => ledger(loose({ fiscalYear: 2020, expires: null, events: [{ kind: 'obligation', country: 'JOR', day: '2020-01-01', amount: -1 }] }))],
  ['a balance on no day', 'invalid-day', 'day', () => balanceOn(ledger({ fiscalYear: 2020, expires: null, events: [] }), 'today')],
  ['a termination on no day', 'invalid-day', 'terminated', () => windDown('2020', '2020-01-01')],
  ['a price in dollars and cents', 'invalid-money', 'price', () => cancellationCharge({ price: 10.5, course: 'regular', classStarts: '2020-01-02', cancelled: '2020-01-01' })],
  ['an allowance for no day', 'invalid-input', 'days', () => livingAllowance({ days: 0, quarters: 'free', mess: 'free' })],
  ['a rate of no program', 'invalid-input', 'program', () => tuitionRate(loose({ on: '2020-01-01', program: 'gift' }))],
  ['a price of nothing', 'invalid-input', 'rates', () => priceTraining(loose({ on: '2020-01-01', program: 'imet' }))],
  ['a line of no code', 'invalid-input', 'lines[0].code', () => yearEnd(loose({ available: 1, lines: [{ id: 'a', country: 'JOR', price: 1, code: 'C', category: 'other-pme' }] }))],
  ['rules of no year', 'invalid-fiscal-year', 'fiscalYear', () => fundRules(loose('2020'))],
  ['an appropriation of no year', 'invalid-fiscal-year', 'fiscalYear', () => appropriation(1975)],
  ['funds on no day', 'invalid-day', 'day', () => availableOn('2020')],
]

describe('bad input to the money functions', () => {
  it.each(CALLS)('%s: %s at %s', (_, code, path, call) => {
    let thrown: unknown
    try {
      call()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ImetError)
    expect(thrown).toMatchObject({ code, path })
    expect((thrown as ImetError).message).toContain('expected')
  })
})
