import fc from 'fast-check'
import * as imet from '../../src/index.ts'

const cents = fc.integer({ min: 0, max: 5_000_000 })
const country = fc.constantFrom('TUN', 'JOR', 'SEN')
const yes = fc.boolean()
const percent = fc.constantFrom<imet.Decimal>(-0.0554, '0.612', 0)
const side = (account: string) => fc.record({ account: fc.constant(account), fundsMadeAvailable: cents, usedThisYear: cents }, { requiredKeys: ['account', 'fundsMadeAvailable'] })

const continuing: fc.Arbitrary<imet.ContinuingInput> = fc
  .record({
    fiscalYear: fc.constant(2019),
    annualRate: cents,
    resolutions: fc.constantFrom(
      [{ from: '2018-10-01', to: '2018-12-08' }],
      [{ from: '2018-10-01', to: '2018-12-08', label: 'the first' }, { from: '2018-12-08', to: '2018-12-22' }],
    ),
    on: fc.constantFrom('2018-11-01', '2018-12-21'),
    seasonal: cents,
    percentChange: percent,
  }, { requiredKeys: ['fiscalYear', 'annualRate', 'resolutions'] })
  .map(({ percentChange, resolutions, ...rest }) => ({
    ...rest,
    resolutions: percentChange === undefined ? resolutions : resolutions.map((one) => ({ ...one, percentChange })),
  }))

const deviation: fc.Arbitrary<imet.DeviationInput> = fc.record(
  { fiscalYear: fc.constantFrom(2003, 2020), lines: fc.array(fc.record({ country, table: cents, actual: cents }), { maxLength: 3 }), reportSubmitted: yes },
  { requiredKeys: ['fiscalYear', 'lines'] },
)
const notification: fc.Arbitrary<imet.NotificationInput> = fc.record(
  { fiscalYear: fc.constantFrom(2003, 2020), country, justified: cents, planned: cents, listed: yes, withheld: yes, notified: fc.constant('2020-03-01') },
  { requiredKeys: ['fiscalYear', 'country', 'justified', 'planned'] },
)
const transfer: fc.Arbitrary<imet.TransferInput> = fc.record(
  { amount: cents, from: side('PKO'), to: side('IMET'), consulted: fc.constant('2020-03-01') },
  { requiredKeys: ['amount', 'from', 'to'] },
)
const yearEnd: fc.Arbitrary<imet.YearEndInput> = fc.record({
  available: cents,
  lines: fc.array(
    fc.record({
      id: fc.constantFrom('B1', 'B2'),
      country,
      price: cents,
      code: fc.constantFrom('A', 'B', 'D'),
      category: fc.constantFrom<imet.YearEndCategory>('invitational-pme', 'expanded-imet', 'technical', 'english-materials'),
    }),
    { maxLength: 4 },
  ),
})
const cancellation: fc.Arbitrary<imet.Cancellation> = fc.record(
  {
    price: cents,
    course: fc.constantFrom('regular', 'dedicated', 'contract'),
    classStarts: fc.constant('2019-06-01'),
    cancelled: fc.constantFrom('2019-03-01', '2019-05-01', '2019-06-02'),
    seatFilled: yes,
    cause: fc.constantFrom('country', 'us-decision', 'unavoidable-event'),
  },
  { requiredKeys: ['price', 'course', 'classStarts', 'cancelled'] },
)
const living: fc.Arbitrary<imet.LivingSituation> = fc.record(
  {
    days: fc.integer({ min: 1, max: 3_660 }),
    quarters: fc.constantFrom('free', 'paid'),
    mess: fc.constantFrom('free', 'none', 'full', 'partial', 'ship'),
    lodging: cents,
    lodgingMaximum: cents,
    mealsLocal: cents,
    mealsGovernment: cents,
    mealsProportional: cents,
  },
  { requiredKeys: ['days', 'quarters', 'mess'] },
)
const question = { on: fc.constantFrom('1999-06-01', '2019-06-01'), program: fc.constantFrom('imet', 'fmf', 'fms') } as const
const circumstances = { concurrentImet: yes, highIncomeListed: yes, reciprocalAgreement: yes }
const tuition: fc.Arbitrary<imet.TuitionQuestion> = fc.record({ ...question, ...circumstances }, { requiredKeys: ['on', 'program'] })
const training: fc.Arbitrary<imet.TrainingLine> = fc.record(
  {
    ...question,
    ...circumstances,
    rates: fc.record({ imet: cents, incremental: cents, direct: cents, full: cents, weekly: cents }),
    onTheJob: fc.record({ weeks: fc.nat(10), days: fc.nat(6), actualCost: cents }, { requiredKeys: ['weeks', 'days'] }),
    travel: cents,
    livingAllowance: cents,
    excessBaggage: cents,
    baggageOnTravelOrder: yes,
    medical: cents,
    clothing: cents,
    countryPays: fc.subarray(['travel', 'living-allowance']),
  },
  { requiredKeys: ['on', 'program', 'rates'] },
)

/** An input as its function takes it: each of these is asked before it is held to its schema. */
const asked = <Input>(inputs: fc.Arbitrary<Input>, ask: (input: Input) => unknown) =>
  inputs.map((input) => {
    ask(input)
    return input
  })

/** Real inputs of what is reckoned of a year's money and of prices. */
export const fundInputs = {
  'continuing-resolution-input': asked(continuing, imet.continuingAuthority),
  'deviation-input': asked(deviation, imet.deviations),
  'notification-input': asked(notification, imet.notificationDue),
  'transfer-input': asked(transfer, imet.checkTransfer),
  'year-end-input': asked(yearEnd, imet.yearEnd),
  cancellation: asked(cancellation, imet.cancellationCharge),
  'living-situation': asked(living, imet.livingAllowance),
  'tuition-question': asked(tuition, imet.tuitionRate),
  'training-line': asked(training, imet.priceTraining),
}
