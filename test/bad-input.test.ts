import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  amendmentsOf,
  assess,
  assessCountry,
  countryCode,
  daysBetween,
  explain,
  factsOf,
  fiscalYear,
  fiscalYearInterval,
  fiscalYearOf,
  historyOf,
  ImetError,
  interval,
  isoDate,
  lawOn,
  provision,
  quarterOf,
  statusOn,
  timelineOf,
  versionOn,
} from '../src/index.ts'

// Callers in JavaScript pass what the types forbid.
const loose = (value: unknown): never => value as never
const decision = () => assessCountry('SEN', '2021-06-01')
const facts = (row: unknown) => loose({ country: 'SEN', facts: [row] })

type Call = readonly [what: string, code: string, path: string, call: () => unknown, says?: string]

const CALLS: readonly Call[] = [
  ['a country by its name', 'unknown-country', 'country', () => assessCountry(loose('Pakistan'), '2018-09-01'), 'did you mean "PAK"?'],
  ['a former name', 'unknown-country', 'country', () => assessCountry(loose('Swaziland'), '2018-09-01'), 'did you mean "SWZ"?'],
  ['a name with a slip', 'unknown-country', 'country', () => assessCountry(loose('Afganistan'), '2018-09-01'), 'did you mean "AFG"?'],
  ['a code in lower case', 'unknown-country', 'country', () => assessCountry(loose('pak'), '2018-09-01'), 'did you mean "PAK"?'],
  ['an alpha-2 code', 'unknown-country', 'country', () => assessCountry(loose('PK'), '2018-09-01'), 'did you mean "PAK"?'],
  ['no such code', 'unknown-country', 'country', () => assessCountry(loose('QQQ'), '2018-09-01'), 'got "QQQ"'],
  ['a number for a country', 'unknown-country', 'country', () => assessCountry(loose(586), '2018-09-01'), 'got 586'],
  ['no country', 'unknown-country', 'country', () => assessCountry(loose(undefined), '2018-09-01'), 'got nothing'],
  ['an empty country', 'unknown-country', 'country', () => countryCode('')],
  ['a prototype key for a country', 'unknown-country', 'country', () => countryCode('constructor')],
  ['a day that is not', 'invalid-day', 'on', () => assessCountry('PAK', '2018-02-30'), 'real calendar day'],
  ['29 February of a common year', 'invalid-day', 'on', () => assessCountry('PAK', '1900-02-29')],
  ['a day before 1900', 'invalid-day', 'on', () => assessCountry('PAK', '1899-12-31')],
  ['a day after 2199', 'invalid-day', 'on', () => assessCountry('PAK', '2200-01-01')],
  ['a timestamp', 'invalid-day', 'on', () => assessCountry('PAK', '2018-09-01T00:00:00Z')],
  ['a Date', 'invalid-day', 'on', () => assessCountry('PAK', loose(new Date(0)))],
  ['no day', 'invalid-day', 'on', () => assessCountry('PAK', loose(undefined)), 'got nothing'],
  ['an American date', 'invalid-day', 'on', () => statusOn('PAK', '09/01/2018')],
  ['a bad knownOn', 'invalid-day', 'options.knownOn', () => assessCountry('PAK', '2018-09-01', { knownOn: '2018-13-01' })],
  ['knownOn null', 'invalid-day', 'options.knownOn', () => statusOn('PAK', '2018-09-01', loose({ knownOn: null }))],
  ['an option that is not', 'invalid-input', 'options', () => timelineOf('PAK', loose({ asOf: '2018-09-01' })), 'asOf'],
  ['options as text', 'invalid-input', 'options', () => timelineOf('PAK', loose('2018-09-01'))],
  ['a timeline of a name', 'unknown-country', 'country', () => timelineOf(loose('Senegal')), 'did you mean "SEN"?'],
  ['facts of no country', 'unknown-country', 'country', () => factsOf(loose(null), '2018-09-01')],
  ['no facts', 'invalid-input', 'facts', () => assess(loose({ country: 'SEN' }), '2021-06-01'), 'expected array'],
  ['nothing at all', 'invalid-input', 'input', () => assess(loose(undefined), '2021-06-01')],
  ['a list for the input', 'invalid-input', 'input', () => assess(loose([]), '2021-06-01')],
  ['a country in the input by name', 'unknown-country', 'country', () => assess(loose({ country: 'Egypt', facts: [] }), '2021-06-01'), 'did you mean "EGY"?'],
  ['a fact of no provision', 'unknown-fact', 'facts[0].fact', () => assess(facts({ fact: 'cspa-440/applies', value: true }), '2021-06-01'), 'did you mean "cspa-404/applies"?'],
  ['a fact without a question', 'invalid-input', 'facts[0].fact', () => assess(facts({ fact: 'cspa-404', value: true }), '2021-06-01')],
  ['a question that is not', 'invalid-input', 'facts[0].fact', () => assess(facts({ fact: 'cspa-404/listed', value: true }), '2021-06-01')],
  ['a value that is not', 'invalid-input', 'facts[0].value', () => assess(facts({ fact: 'cspa-404/applies', value: 'yes' }), '2021-06-01'), 'got "yes"'],
  ['a missing value', 'invalid-input', 'facts[0].value', () => assess(facts({ fact: 'cspa-404/applies' }), '2021-06-01')],
  ['a fact from no day', 'invalid-day', 'facts[0].from', () => assess(facts({ fact: 'cspa-404/applies', value: true, from: '2021-06-31' }), '2021-06-01')],
  ['an extent that is not', 'invalid-input', 'facts[0].extent', () => assess(facts({ fact: 'cspa-404/waived', value: true, extent: 'some' }), '2021-06-01')],
  ['a field too many', 'invalid-input', 'facts[0]', () => assess(facts({ fact: 'cspa-404/applies', value: true, weight: 1 }), '2021-06-01'), 'weight'],
  ['facts that contradict', 'contradictory-facts', 'facts.cspa-404/applies', () => assess(loose({ country: 'SEN', facts: [{ fact: 'cspa-404/applies', value: true }, { fact: 'cspa-404/applies', value: false }] }), '2021-06-01'), 'both true and false'],
  ['no such provision', 'unknown-provision', 'provision', () => provision(loose('cspa-44')), 'did you mean "cspa-404"?'],
  ['a provision that is a prototype key', 'unknown-provision', 'provision', () => provision(loose('toString'))],
  ['a version of no provision', 'unknown-provision', 'provision', () => versionOn(loose(541), '2021-06-01'), 'got 541'],
  ['amendments of no provision', 'unknown-provision', 'provision', () => amendmentsOf(loose(''))],
  ['the history of no act', 'unknown-provision', 'act', () => historyOf('Corn Laws')],
  ['law on no day', 'invalid-day', 'day', () => lawOn('1976')],
  ['a format that is not', 'invalid-input', 'options.format', () => explain(decision(), loose({ format: 'html' }))],
  ['no format', 'invalid-input', 'options', () => explain(decision(), loose(undefined))],
  ['something that is no result', 'invalid-input', 'result', () => explain(loose({ access: 'open' }), { format: 'text' })],
  ['half a day', 'invalid-input', 'count', () => addDays('2021-06-01', 0.5)],
  ['months without number', 'invalid-input', 'count', () => addMonths('2021-06-01', Number.NaN)],
  ['days to nowhere', 'invalid-day', 'to', () => daysBetween('2021-06-01', '2021-6-2')],
  ['an interval backwards', 'invalid-interval', 'interval', () => interval('2021-06-01', '2021-05-01')],
  ['a fiscal year as text', 'invalid-fiscal-year', 'fiscalYear', () => fiscalYear('2020')],
  ['a fiscal year out of range', 'invalid-fiscal-year', 'fiscalYear', () => fiscalYearInterval(3000)],
  ['the fiscal year of no day', 'invalid-day', 'day', () => fiscalYearOf(loose(2020))],
  ['the quarter of no day', 'invalid-day', 'day', () => quarterOf('2020-00-01')],
  ['a day as a number', 'invalid-day', 'day', () => isoDate(20200101)],
]

describe('bad input never gets half an answer', () => {
  it('is tried in at least 50 ways', () => {
    expect(CALLS.length).toBeGreaterThanOrEqual(50)
  })

  it.each(CALLS.map((call) => [call[0], call] as const))('%s', (_, [, code, path, call, says = 'expected']) => {
    let thrown: unknown
    try {
      call()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ImetError)
    expect(thrown).toMatchObject({ name: 'ImetError', code, path })
    const { message } = thrown as ImetError
    expect(message).toContain(`${path}: `)
    expect(message).toContain('expected')
    expect(message).toContain(says)
  })
})
