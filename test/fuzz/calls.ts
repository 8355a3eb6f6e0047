import * as imet from '../../src/index.ts'

export type Call = (...args: unknown[]) => unknown

const question = imet.prepare({ country: 'PAK', on: '2018-09-01' })

/** Every public function, by name; schemas among them, which are made by a call and take nothing. And what a prepared question answers with. */
export const FUNCTIONS: readonly (readonly [name: string, call: Call])[] = [
  ...Object.entries(imet).flatMap(([name, value]) => (typeof value === 'function' && name !== 'ImetError' ? [[name, value as Call] as const] : [])),
  ...Object.entries(question).map(([name, call]) => [`prepare().${name}`, call as Call] as const),
]

const line = { country: 'JOR', requested: 500, weight: 2, priority: 1, priorYear: 40, expanded: 10 }
const input = {
  fiscalYear: 2020, available: 1_000, basis: 'pro-rata', lines: [line, { country: 'TUN', requested: 300 }],
  rules: [{ kind: 'floor', country: 'TUN', amount: 100 }, { kind: 'hold', country: 'JOR', percent: 15 }],
}
const facts = { country: 'PAK', facts: [{ fact: 'executive-suspension/applies', value: true, sources: [{ name: 'a source', url: null }] }] }
const rows = [{ fy: 2018, country: 'GAB', start: '2017-10-27', students: 1, fund: 'IMET-1', course: 'Military Justice (MJ)' }]
const decision = () => imet.assessCountry('PAK', '2018-09-01')

/** Good arguments for the functions that hand out records, law or results, to see whether what they hand out can be shared. */
export const GOOD: Readonly<Record<string, () => readonly unknown[]>> = {
  allocate: () => [structuredClone(input)],
  amendmentsOf: () => ['cspa-404'],
  assess: () => [structuredClone(facts), '2018-09-01'],
  assessCountry: () => ['PAK', '2018-09-01'],
  countries: () => [],
  coverage: () => [],
  determinationsOf: () => ['PAK'],
  explain: () => [decision(), { format: 'text' }],
  factsOf: () => ['PAK', '2018-09-01'],
  holesFor: () => ['SDN'],
  lawOn: () => ['2018-09-01'],
  measuresOf: () => ['PAK'],
  officialLists: () => [],
  participationOf: () => ['PAK'],
  accessSource: () => [{ country: 'PAK', on: '2018-09-01' }],
  'prepare().access': () => [{ 'annual-coup/applies': true }],
  'prepare().assess': () => [{ 'annual-coup/applies': true }],
  programFacts: () => ['PAK'],
  provision: () => ['cspa-404'],
  provisions: () => [],
  schools: () => [],
  screenTrainings: () => [structuredClone(rows)],
  settlesOf: () => ['SDN', '2027-01-01'],
  statusOn: () => ['PAK', '2018-09-01'],
  timelineOf: () => ['PAK'],
  versionOn: () => ['cspa-404', '2018-09-01'],
  waysOutOf: () => ['PAK', '2018-09-01'],
}
