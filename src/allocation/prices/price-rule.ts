import type { IsoDate } from '../../core/day.ts'
import type { Authority } from '../authority.ts'

/** A rule on prices with the days of the texts in which it was read; `to: null`: no end was found. */
export interface PriceRule extends Authority {
  readonly id: string
  readonly rule: string
  /** `null`: no first day was found. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

const usc = (section: string) => ({
  name: `22 U.S.C. ${section} (copy of April 2023)`,
  url: 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code',
})
const AR_12_15 = {
  name: 'AR 12-15 / SECNAVINST 4950.4B / AFI 16-105 (3 January 2011)',
  url: 'https://github.com/sarahewilkerson/fedresearch-dictionary-extractor/blob/1c500e539b487b66d1d21b0ee33e79f3ce404497/tests/fixtures/glossary_range_v05/ar-12-15.json',
} as const
const samm = (section: string, file: string) => ({ name: `SAMM ${section} (2012 edition)`, url: `http://www.dsca.osd.mil/samm/ESAMM/C10/${file}` })
const C10_15 = [samm('C10.15', '10.15.htm')]

/** The rules on prices, each as last read; a rule of 2011 or 2012 may have been changed since, and its `note` says so. */
export const PRICE_RULES = {
  'imet-additional-cost': {
    id: 'imet-additional-cost',
    rule: 'IMET is charged what the training costs the United States in addition, not its full cost',
    from: null,
    to: null,
    citation: 'FAA sec. 644(m)(5); 22 U.S.C. 2403(m)(5)',
    sources: [usc('2403')],
    confidence: 'primary',
  },
  'fms-full': {
    id: 'fms-full',
    rule: 'training sold under FMS is charged at full cost',
    from: null,
    to: null,
    citation: 'AECA sec. 21(a)(1)(C); 22 U.S.C. 2761(a)(1)(C)',
    sources: [usc('2761')],
    confidence: 'primary',
  },
  'fms-incremental-imet': {
    id: 'fms-incremental-imet',
    rule: 'a purchaser that receives IMET at the same time is charged additional costs only',
    from: null,
    to: null,
    citation: 'AECA sec. 21(a)(1)(C); 22 U.S.C. 2761(a)(1)(C)',
    sources: [usc('2761'), { name: 'DSCA 05-14', url: null }],
    confidence: 'primary',
  },
  'fms-incremental-high-income': {
    id: 'fms-incremental-high-income',
    rule: 'a high-income country named in FAA sec. 546 is charged additional costs only, though it gets no grant',
    from: null,
    to: null,
    citation: 'AECA sec. 21(a)(1)(C); FAA sec. 546',
    sources: [usc('2761'), usc('2347e')],
    confidence: 'primary',
  },
  'fmf-imet-rate': {
    id: 'fmf-imet-rate',
    rule: 'training bought with FMF is reimbursed at a rate comparable to that of grant recipients',
    from: '2005-11-14',
    to: null,
    citation: 'FAA sec. 541(b); 22 U.S.C. 2347(b); added by Pub. L. 109-102 sec. 534(l)(3)',
    sources: [usc('2347')],
    confidence: 'primary',
  },
  reciprocal: {
    id: 'reciprocal',
    rule: 'under a reciprocal agreement with a NATO member or major ally direct costs are charged; indirect ones may be left out',
    from: null,
    to: null,
    citation: 'AECA sec. 21(g); 22 U.S.C. 2761(g)',
    sources: [usc('2761')],
    confidence: 'primary',
    note: 'Which countries have an agreement was not read: the caller says so.',
  },
  'rate-letters': {
    id: 'rate-letters',
    rule: 'price lists carry the rates under letters; only A for full and C for incremental cost are confirmed',
    from: null,
    to: null,
    citation: 'SAMM C9.4.3; DoD 7000.14-R vol. 15 ch. 7',
    sources: [{ name: 'index of SAMM C9.4.3; not confirmed beyond A and C', url: null }],
    confidence: 'recalled',
  },
  'ojt-weeks': {
    id: 'ojt-weeks',
    rule: 'on-the-job and observer training is charged by the week, a part of a week as a whole one, or at captured actual cost if higher',
    from: '2011-02-03',
    to: null,
    citation: 'AR 12-15 para. 3-29e',
    sources: [AR_12_15],
    confidence: 'primary',
  },
  'living-allowance': {
    id: 'living-allowance',
    rule: 'actual lodging to the maximum, meals by what mess there is, and $11 a day for incidentals',
    from: null,
    to: null,
    citation: 'SAMM table C10.T12 (2012)',
    sources: [
      {
        name: 'SAMM table C10.T12, archived 28 September 2012',
        url: 'https://webarchive.library.unt.edu/web/20120928111616/http://www.dsca.osd.mil/samm/ESAMM/C10/C10.T12.htm',
      },
    ],
    confidence: 'primary',
    note: 'Rates after 2012 were not found; the row for a student who chooses to live off base was blank.',
  },
  'temporary-duty': {
    id: 'temporary-duty',
    rule: 'a student on temporary duty gets that place\'s per diem in addition to the allowance of the training place',
    from: '2004-10-04',
    to: null,
    citation: 'DSCA Policy 04-42',
    sources: [{ name: 'DSCA 04-42', url: 'https://samm.dsca.mil/node/1569' }],
    confidence: 'primary',
  },
  'excess-baggage': {
    id: 'excess-baggage',
    rule: 'excess baggage is paid only where the travel order says so, and by the country where the country pays the travel',
    from: '2006-02-23',
    to: null,
    citation: 'DSCA Policy 06-09',
    sources: [{ name: 'DSCA 06-09', url: 'https://samm.dsca.mil/policy-memoranda/dsca-06-09' }],
    confidence: 'primary',
  },
  clothing: {
    id: 'clothing',
    rule: 'uniforms and personal clothing are not given on a grant; special training clothing comes with the course',
    from: '2012-01-01',
    to: null,
    citation: 'SAMM C10.20.2 (2012)',
    sources: [samm('C10.20', '10.20.htm')],
    confidence: 'primary',
  },
  medical: {
    id: 'medical',
    rule: 'medical cost is borne by the program or the country, else by insurance of stated minimums',
    from: '2011-08-01',
    to: null,
    citation: 'DSCA Policy 11-32, as the Army War College states it',
    sources: [
      { name: 'Army War College: purchasing medical insurance', url: 'https://www.armywarcollege.edu/programs/InternationalFellows/Purchase.cfm' },
    ],
    confidence: 'secondary',
    note: 'Who bears it under IMET was not read.',
  },
  'cost-share': {
    id: 'cost-share',
    rule: 'countries are encouraged to pay travel and living allowances and to use IMET for tuition only',
    from: '2011-02-03',
    to: null,
    citation: 'AR 12-15 para. 3-2c',
    sources: [AR_12_15],
    confidence: 'primary',
  },
  'cost-share-required': {
    id: 'cost-share-required',
    rule: 'no grant for a high-income country unless it pays its students\' travel and living allowances',
    from: '1988-10-01',
    to: null,
    citation: 'Pub. L. 100-461 title III, IMET proviso; later FAA sec. 546',
    sources: [
      { name: '102 Stat. 2268-17', url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_102_Part_3.djvu/201' },
    ],
    confidence: 'primary',
    note: 'FY1989 to FY1995 tested income in dollars (per capita GNP above $2,349); the named list followed.',
  },
  'cancel-dedicated': {
    id: 'cancel-dedicated',
    rule: 'a dedicated or contract course is charged in full, unless another student fills the seat',
    from: '2012-01-01',
    to: null,
    citation: 'SAMM C10.15.1 (2012)',
    sources: C10_15,
    confidence: 'primary',
    note: 'The services\' yearly messages carry the present policy; they were not read.',
  },
  'cancel-regular': {
    id: 'cancel-regular',
    rule: 'any other course is charged 50 percent when cancelled or moved by the country less than 60 days before it starts',
    from: '2012-01-01',
    to: null,
    citation: 'SAMM C10.15.1, C10.15.1.1 (2012)',
    sources: C10_15,
    confidence: 'primary',
    note: 'The services\' yearly messages carry the present policy; they were not read.',
  },
  'cancel-none': {
    id: 'cancel-none',
    rule: 'nothing is charged for a United States decision (sanctions too), an unavoidable event, a seat filled, or a late visa asked for in time',
    from: '2012-01-01',
    to: null,
    citation: 'SAMM C10.15.1.2 (2012)',
    sources: C10_15,
    confidence: 'primary',
  },
  withdrawal: {
    id: 'withdrawal',
    rule: 'a student who does not finish is charged a proportionate part of the tuition',
    from: '2012-01-01',
    to: null,
    citation: 'SAMM C10.15.1.1 (2012)',
    sources: C10_15,
    confidence: 'primary',
  },
  'fifth-quarter': {
    id: 'fifth-quarter',
    rule: 'a course that crosses fiscal years is charged whole to the year of its program; no split of the allowance is stated for IMET',
    from: '2011-02-03',
    to: null,
    citation: 'AR 12-15 para. 3-3g, 3-6o',
    sources: [AR_12_15],
    confidence: 'primary',
  },
} as const satisfies Readonly<Record<string, PriceRule>>

/** The id of a rule on prices. */
export type PriceRuleId = keyof typeof PRICE_RULES

/** A rule on prices. */
export function priceRule(id: PriceRuleId): PriceRule {
  return PRICE_RULES[id]
}

/** Whether the texts read cover a day. Before a rule's first text the rule is taken as not known. */
export function coversDay({ from, to }: PriceRule, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day < to)
}
