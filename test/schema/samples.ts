import fc from 'fast-check'
import { inputs as allocationInputs } from '../allocation/arbitraries.ts'
import { allFalse, askedFacts, days, inputs as factInputs } from '../eligibility/arbitraries.ts'
import { READY } from '../nomination/ready.ts'
import { fundInputs } from './fund-inputs.ts'
import * as imet from '../../src/index.ts'
import type { SchemaName } from '../../src/schema/catalog.ts'

const country = fc.constantFrom(...imet.countries())
const options = fc.option(days, { nil: undefined }).map((knownOn) => (knownOn === undefined ? {} : { knownOn }))
const asked = fc.tuple(country, days, options)

/** Decisions on our records and on facts of any kind, told with and without a source, a time and an extent. */
const toldFact: fc.Arbitrary<imet.Fact> = fc.record(
  {
    fact: fc.constantFrom(...askedFacts),
    value: fc.constantFrom<imet.FactValue>(true, 'not-ascertained', 'unknown'),
    extent: fc.constantFrom('all', 'expanded', 'part'),
    from: days,
    because: fc.constant('As told.'),
    sources: fc.constant([{ name: 'A letter', url: 'https://example.org/letter' }]),
    confidence: fc.constantFrom('primary', 'secondary', 'recalled'),
  },
  { requiredKeys: ['fact', 'value'] },
)
const toldInput: fc.Arbitrary<imet.AssessInput> = fc.record({
  country: fc.constantFrom('PAK' as const, 'SEN' as const, 'BIH' as const),
  facts: fc.uniqueArray(toldFact, { maxLength: 6, selector: ({ fact }) => fact }).map((told) => [
    ...told,
    ...allFalse().filter(({ fact }) => !told.some((other) => other.fact === fact)),
  ]),
})
const assessInput = fc.oneof(factInputs, toldInput)
const decision = fc.oneof(
  asked.map((question) => imet.assessCountry(...question)),
  fc.tuple(assessInput, days).map((question) => imet.assess(...question)),
)

/** A nomination of which some things are known, some are not, and some are bad. */
const nomination: fc.Arbitrary<imet.Nomination> = fc
  .record({
    country: country.filter((code) => imet.presentCode(code) === code),
    reportDate: days,
    silent: fc.uniqueArray(fc.constantFrom('unit', 'line', 'waivers', 'on', 'reference'), { maxLength: 4 }),
    unscreened: fc.boolean(),
    adverse: fc.constantFrom<imet.Statement>(true, false, 'unknown', { value: true, on: '2020-01-01' }),
    category: fc.constantFrom('military' as const, 'police' as const, 'legislator' as const),
    topic: fc.constantFrom('flight' as const, 'military-justice' as const, 'combat-arms' as const),
  })
  .map(({ silent, unscreened, adverse, category, topic, ...place }): imet.Nomination => {
    const { screening, ...person } = READY.person
    const whole = {
      ...READY,
      ...place,
      reference: 'N-1',
      endDate: imet.addDays(place.reportDate, 90),
      startDate: imet.addDays(place.reportDate, 1),
      on: imet.addDays(place.reportDate, -100),
      person: { ...person, category, ...(unscreened ? {} : { screening: { ...screening, securityAdverse: adverse } }) },
      course: { ...READY.course, topic },
    }
    return Object.fromEntries(Object.entries(whole).filter(([key]) => !(silent as string[]).includes(key))) as imet.Nomination
  })
const nominated = nomination.map((given) => imet.assessNomination(given))

const amount = fc.integer({ min: 0, max: 1_000_000 })
const event: fc.Arbitrary<imet.LedgerEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('continuing', 'appropriation', 'supplemental', 'rescission', 'sequestration', 'apportionment', 'transfer-in'),
    day: fc.constantFrom('2019-12-20', '2020-03-01', '2021-03-01', '2026-01-01'),
    amount,
  }) as fc.Arbitrary<imet.LedgerEvent>,
  fc.record(
    {
      kind: fc.constantFrom('allotment', 'obligation', 'deobligation', 'reobligation', 'outlay'),
      country: fc.constantFrom('SEN', 'TUN'),
      day: fc.constantFrom('2020-01-10', '2020-06-01', '2021-06-01'),
      amount,
      note: fc.constant('As told.'),
    },
    { requiredKeys: ['kind', 'country', 'day', 'amount'] },
  ) as fc.Arbitrary<imet.LedgerEvent>,
  fc.constant<imet.LedgerEvent>({ kind: 'termination', country: 'SEN', day: '2020-02-01' }),
)
const ledgerInput: fc.Arbitrary<imet.LedgerInput> = fc.record({
  fiscalYear: fc.constant(2020),
  expires: fc.constantFrom('2020-10-01', null),
  events: fc.array(event, { maxLength: 12 }),
})

/** Rows as they are published: some good, some dirty, some no rows at all. */
const row = fc.record(
  {
    fy: fc.constantFrom(2018, 2020, '', 'x'),
    country: fc.constantFrom('PAK', 'GAB', 'MLI', 'Nowhere', ''),
    start: fc.constantFrom('2018-09-04', '2018-09', '2019', '31/02/2018', ''),
    students: fc.constantFrom(1, '3', 'many'),
    cost: fc.constantFrom(1200, '1,234.50', 9e15),
    fund: fc.constantFrom('IMET-1', 'IMET-PY', 'FMF'),
    course: fc.constantFrom('ARMY WAR COLLEGE', 'MET CIV-MILITARY RELATIONS', ''),
    location: fc.constantFrom('CARLISLE, PA', 'IN-COUNTRY TRAINING'),
  },
  { requiredKeys: ['country', 'start', 'course'] },
)
const screenings = fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => imet.screenTrainings(rows))
const line = screenings.filter((all) => all.some((one) => one.line !== null)).map((all) => all.find((one) => one.line !== null)?.line)

const anyOf = (rows: readonly unknown[]) => fc.constantFrom(...rows)

/** Real values of every schema. */
export const samples: { readonly [Name in SchemaName]: fc.Arbitrary<unknown> } = {
  'assess-input': assessInput,
  nomination,
  'allocation-input': allocationInputs(),
  'ledger-input': ledgerInput,
  ...fundInputs,
  'reported-line': line,
  'country-decision': decision,
  finding: decision.chain(({ findings }) => anyOf(findings)),
  'nomination-decision': nominated,
  'country-status': asked.map((question) => imet.statusOn(...question)),
  span: country.chain((code) => anyOf(imet.timelineOf(code))),
  timeline: fc.tuple(country, options).map((question) => imet.timelineOf(...question)),
  'allocation-plan': allocationInputs().map((input) => imet.allocate(input)),
  ledger: ledgerInput.map((input) => imet.ledger(input)),
  settlement: fc.oneof(
    asked.map((question) => imet.settlesOf(...question)),
    fc.tuple(toldInput, days).map((question) => imet.settles(...question)),
  ),
  'ways-out': fc.oneof(
    asked.map((question) => imet.waysOutOf(...question)),
    fc.tuple(toldInput, days).map((question) => imet.waysOut(...question)),
  ),
  'nomination-ways-out': nominated.map((decided) => imet.nominationWaysOut(decided)),
  comparison: fc.tuple(decision, decision).map((two) => imet.compare(...two)),
  'law-comparison': fc.tuple(days, days, fc.option(toldInput, { nil: undefined })).map(([a, b, facts]) => imet.compareLaw(a < b ? a : b, a < b ? b : a, facts)),
  screening: screenings.chain(anyOf),
  'screening-count': screenings.chain((all) => anyOf(imet.screeningSummary(all))),
  provision: anyOf(imet.provisions()),
  'provision-version': days.filter((day) => imet.lawOn(day).length > 0).chain((day) => anyOf(imet.lawOn(day))),
  amendment: anyOf(imet.provisions().flatMap(({ id }) => imet.amendmentsOf(id))),
  determination: anyOf(imet.determinations()),
  measure: anyOf(imet.measures()),
  appropriation: anyOf(imet.accountHistory()),
  coverage: anyOf(imet.coverage()),
}
