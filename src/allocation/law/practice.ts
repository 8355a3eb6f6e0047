import type { Authority } from '../authority.ts'
import { PL_119_37, PL_119_4, statute, usc } from '../sources.ts'

export const FAA_653A: Authority & { readonly days: 30 } = {
  days: 30,
  citation: 'FAA sec. 653(a), (b); 22 U.S.C. 2413',
  sources: [usc(22, 32, '2413')],
  confidence: 'primary',
  note: 'A continuing resolution starts no clock; that a full-year one does follows from sec. 7019(g) of the FY2026 act.',
}

export const FAA_617: Authority & { readonly months: 8 } = {
  months: 8,
  citation: 'FAA sec. 617; 22 U.S.C. 2367',
  sources: [usc(22, 32, '2367')],
  confidence: 'primary',
}

export const CONTINUING_RATE: Authority = {
  citation: 'continuing resolution sec. 101; OMB Circular A-11 sec. 123',
  sources: [PL_119_37],
  confidence: 'recalled',
  note: 'The rate is in the resolution; the share by days is the budget office\'s automatic apportionment, recalled.',
}

export const FULL_YEAR: Authority = {
  citation: 'Pub. L. 110-5; 112-10; 113-6; 119-4 secs. 1101-1106',
  sources: [PL_119_4],
  confidence: 'primary',
}

export const ANTIDEFICIENCY: Authority = {
  citation: '31 U.S.C. 1341(a)(1)(A), 1517(a)',
  sources: [{ name: '31 U.S.C. chapter 13', url: 'https://github.com/junxit/us-congress-code/tree/main/title-31/chapter-13' }],
  confidence: 'recalled',
  note: 'The section is remembered, not read; 31 U.S.C. 1512 on apportionments was read.',
}

export const APPORTIONMENT: Authority = {
  citation: '31 U.S.C. 1512, 1513, 1517',
  sources: [usc(31, 15, '1512')],
  confidence: 'primary',
}

/** Across-the-board cuts apply to the account and its directives, not country by country: IMET is in no list of country PPAs. */
export const PROPORTIONAL_CUT: Authority = {
  citation: 'Pub. L. 108-199 div. H sec. 168(b) and like sections; sec. 7023 (FY2026) on programs, projects and activities',
  sources: [statute('108-199', 118)],
  confidence: 'primary',
  note: 'The acts state no rounding; half up to the thousand gives the printed figures.',
}

const AR_12_15 = {
  name: 'AR 12-15 / SECNAVINST 4950.4B / AFI 16-105 (3 January 2011)',
  url: 'https://github.com/sarahewilkerson/fedresearch-dictionary-extractor/blob/1c500e539b487b66d1d21b0ee33e79f3ce404497/tests/fixtures/glossary_range_v05/ar-12-15.json',
} as const

export const FIFTH_QUARTER: Authority & { readonly since: '2011-02-03' } = {
  since: '2011-02-03',
  citation: 'AR 12-15 para. 3-3g, 3-3h',
  sources: [AR_12_15],
  confidence: 'primary',
}

export const PRIORITY_CODES: Authority & { readonly since: '2011-02-03'; readonly unbudgetedPercent: 10 } = {
  since: '2011-02-03',
  unbudgetedPercent: 10,
  citation: 'AR 12-15 para. 3-11a(2); SAMM figure C10.F2',
  sources: [AR_12_15, { name: 'SAMM figure C10.F2', url: 'https://samm.dsca.mil/figure/figure-c10f2' }],
  confidence: 'primary',
  note: 'The regulation defines codes A, B and D, and no C.',
}
