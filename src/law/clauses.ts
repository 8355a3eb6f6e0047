import type { ProvisionId } from './register.ts'

interface ClauseText {
  /** Identifier of the clause in United States Legislative Markup. */
  readonly clause: string
  /** The same place in the Foreign Assistance Act of 1961. */
  readonly asEnactedSection: string
  /** What it says, in our words. */
  readonly rule: string
  /** The entry of the register that holds its text and its history. */
  readonly provision: ProvisionId
}

/** A clause that the library computes: the file, and the rules in it. */
export interface ImplementedClause extends ClauseText {
  readonly status: 'implemented'
  readonly where: string
  readonly by: readonly string[]
}

/** A clause that the library holds as text alone. `open`: it could be computed and is not yet. */
export interface UnimplementedClause extends ClauseText {
  readonly status: 'out-of-scope' | 'open'
  readonly why: string
}

export type Clause = ImplementedClause | UnimplementedClause

const WHO_AND_HOW = 'src/eligibility/nomination/rules/authority-541.ts'
const EXCHANGE = 'src/eligibility/nomination/rules/pme-invitation.ts'
const RECORDS = 'src/eligibility/nomination/rules/records-548.ts'
const NO_TEST = 'It says what the program as a whole is for; no fact on a country, person or course decides it.'
const NOT_IMET_MONEY = 'It is paid from other accounts under arrangements between governments; no IMET line or nomination comes of it.'
const INSIDE = 'It orders the exchange of data between two departments, and decides nothing on a country, person or course.'

/**
 * The operative clauses of the IMET chapter, 22 U.S.C. 2347 to 2347h (FAA secs. 541 to 549), in the order of the Code: each
 * element with words of its own, and the four purposes that section 541(a) numbers within a sentence.
 */
export const imetClauses: readonly Clause[] = [
  {
    clause: '/us/usc/t22/s2347/a',
    asEnactedSection: '541(a)',
    rule: 'Military and related civilian personnel may be trained, on terms the President sets and with reimbursement where feasible. Civilians of other ministries, legislators and persons outside government may come for one of four purposes.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-persons-1976', 'faa-541-legislators', 'faa-541-private-persons', 'faa-541-four-purposes'],
  },
  {
    clause: '/us/usc/t22/s2347/a/i',
    asEnactedSection: '541(a)(i)',
    rule: 'First purpose: responsible management of defense resources.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-four-purposes'],
  },
  {
    clause: '/us/usc/t22/s2347/a/ii',
    asEnactedSection: '541(a)(ii)',
    rule: 'Second purpose: respect for, and understanding of, civilian control of the military.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-four-purposes'],
  },
  {
    clause: '/us/usc/t22/s2347/a/iii',
    asEnactedSection: '541(a)(iii)',
    rule: 'Third purpose: cooperation of military and law enforcement against narcotics.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-four-purposes'],
  },
  {
    clause: '/us/usc/t22/s2347/a/iv',
    asEnactedSection: '541(a)(iv)',
    rule: 'Fourth purpose: military justice that accords with internationally recognized human rights.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-four-purposes'],
  },
  {
    clause: '/us/usc/t22/s2347/a/1',
    asEnactedSection: '541(a)(1)',
    rule: 'First form: military schools here, other than the Service academies, and abroad.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-modes', 'faa-541-academies'],
  },
  {
    clause: '/us/usc/t22/s2347/a/2',
    asEnactedSection: '541(a)(2)',
    rule: 'Second form: special courses at schools and institutions of learning or research, here and abroad.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-modes'],
  },
  {
    clause: '/us/usc/t22/s2347/a/3',
    asEnactedSection: '541(a)(3)',
    rule: 'Third form: observation and orientation visits to military facilities and related activities, here and abroad.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: WHO_AND_HOW,
    by: ['faa-541-modes'],
  },
  {
    clause: '/us/usc/t22/s2347/b',
    asEnactedSection: '541(b)',
    rule: 'Countries that buy training under the chapter with military financing are to reimburse at a rate comparable to that of grant recipients.',
    provision: 'faa-541-general-authority',
    status: 'implemented',
    where: 'src/allocation/prices/price-rule.ts',
    by: ['fmf-imet-rate'],
  },
  {
    clause: '/us/usc/t22/s2347a',
    asEnactedSection: '542',
    rule: '$56,221,000 is authorized for each of FY1986 and FY1987.',
    provision: 'faa-542-authorization-of-appropriations',
    status: 'open',
    why: 'The sums stand in the text of each version; no query gives them as amounts or sets them beside the appropriation of the year.',
  },
  {
    clause: '/us/usc/t22/s2347b',
    asEnactedSection: '543',
    rule: 'Training is to be designed for the three purposes that follow.',
    provision: 'faa-543-purposes',
    status: 'out-of-scope',
    why: NO_TEST,
  },
  {
    clause: '/us/usc/t22/s2347b/1',
    asEnactedSection: '543(1)',
    rule: 'Effective relations and better understanding, for peace and security.',
    provision: 'faa-543-purposes',
    status: 'out-of-scope',
    why: NO_TEST,
  },
  {
    clause: '/us/usc/t22/s2347b/2',
    asEnactedSection: '543(2)',
    rule: 'Better use by countries of their resources, and more reliance on themselves.',
    provision: 'faa-543-purposes',
    status: 'out-of-scope',
    why: NO_TEST,
  },
  {
    clause: '/us/usc/t22/s2347b/3',
    asEnactedSection: '543(3)',
    rule: 'Awareness of basic issues of internationally recognized human rights.',
    provision: 'faa-543-purposes',
    status: 'out-of-scope',
    why: NO_TEST,
  },
  {
    clause: '/us/usc/t22/s2347c/a',
    asEnactedSection: '544(a)',
    rule: 'Schools of professional military education may be attended without charge, to IMET funds too, under a one-for-one exchange by fiscal year.',
    provision: 'faa-544a-pme-exchange',
    status: 'implemented',
    where: EXCHANGE,
    by: ['faa-544-exchange'],
  },
  {
    clause: '/us/usc/t22/s2347c/b',
    asEnactedSection: '544(b)',
    rule: 'The same for flight training schools and programs, test pilot schools among them.',
    provision: 'faa-544b-flight-exchange',
    status: 'implemented',
    where: EXCHANGE,
    by: ['faa-544-exchange'],
  },
  {
    clause: '/us/usc/t22/s2347c/c/1',
    asEnactedSection: '544(c)(1)',
    rule: 'Joint flying, tactical leadership and missile defense training at places in Southwest Asia, without charge to IMET funds.',
    provision: 'faa-544c-southwest-asia',
    status: 'out-of-scope',
    why: NOT_IMET_MONEY,
  },
  {
    clause: '/us/usc/t22/s2347c/c/2',
    asEnactedSection: '544(c)(2)',
    rule: 'Each country contributes its fair part, unless the President waives it as important to national security.',
    provision: 'faa-544c-southwest-asia',
    status: 'out-of-scope',
    why: NOT_IMET_MONEY,
  },
  {
    clause: '/us/usc/t22/s2347c/c/3',
    asEnactedSection: '544(c)(3)',
    rule: 'The costs of the United States fall on the accounts of the agencies that take part.',
    provision: 'faa-544c-southwest-asia',
    status: 'out-of-scope',
    why: NOT_IMET_MONEY,
  },
  {
    clause: '/us/usc/t22/s2347c/c/4',
    asEnactedSection: '544(c)(4)',
    rule: 'The President reports on these programs each year.',
    provision: 'faa-544c-southwest-asia',
    status: 'out-of-scope',
    why: NOT_IMET_MONEY,
  },
  {
    clause: '/us/usc/t22/s2347d',
    asEnactedSection: '545',
    rule: 'A part of the yearly funds is encouraged to go to maritime skills.',
    provision: 'faa-545-maritime-skills',
    status: 'out-of-scope',
    why: 'It encourages and does not bind, and names no share: no plan can break it.',
  },
  {
    clause: '/us/usc/t22/s2347e/a',
    asEnactedSection: '546(a)',
    rule: 'No funds of the chapter on a grant basis for the high-income countries.',
    provision: 'faa-546-high-income',
    status: 'implemented',
    where: 'src/eligibility/rules/high-income.ts',
    by: ['faa-546-high-income'],
  },
  {
    clause: '/us/usc/t22/s2347e/b',
    asEnactedSection: '546(b)',
    rule: 'They are Austria, Finland, the Republic of Korea, Singapore and Spain.',
    provision: 'faa-546-high-income',
    status: 'implemented',
    where: 'src/eligibility/rules/high-income.ts',
    by: ['faa-546-high-income'],
  },
  {
    clause: '/us/usc/t22/s2347f',
    asEnactedSection: '547',
    rule: 'Foreign personnel are selected in consultation with the defense attache to the country.',
    provision: 'faa-547-consultation',
    status: 'implemented',
    where: 'src/eligibility/nomination/rules/consultation-547.ts',
    by: ['faa-547-consultation'],
  },
  {
    clause: '/us/usc/t22/s2347g/a',
    asEnactedSection: '548(a)',
    rule: 'Defense keeps a record of each participant trained after 2000-12-31: instruction, days, success, and later career as far as practicable.',
    provision: 'faa-548-records',
    status: 'implemented',
    where: RECORDS,
    by: ['faa-548-records'],
  },
  {
    clause: '/us/usc/t22/s2347g/b',
    asEnactedSection: '548(b)',
    rule: 'State may submit names or units each year and receive what the database holds on them.',
    provision: 'faa-548-records',
    status: 'out-of-scope',
    why: INSIDE,
  },
  {
    clause: '/us/usc/t22/s2347g/c',
    asEnactedSection: '548(c)',
    rule: 'A reported involvement in a violation of human rights is entered in the database.',
    provision: 'faa-548-records',
    status: 'out-of-scope',
    why: INSIDE,
  },
  {
    clause: '/us/usc/t22/s2347h/a',
    asEnactedSection: '549(a)',
    rule: 'By 1 March State reports, as far as practicable, any involvement of former participants in violations of human rights.',
    provision: 'faa-549-human-rights-report',
    status: 'implemented',
    where: RECORDS,
    by: ['faa-549-report'],
  },
  {
    clause: '/us/usc/t22/s2347h/b',
    asEnactedSection: '549(b)',
    rule: 'The report is unclassified and may have a classified annex.',
    provision: 'faa-549-human-rights-report',
    status: 'out-of-scope',
    why: 'It settles the form of a report to Congress, which the library does not write.',
  },
]
