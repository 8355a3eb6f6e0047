import type { ListYear } from './list-year.ts'

const NOTES = {
  name: '22 U.S.C. 2799aa-1 notes',
  url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-39/sec-2799aa-1.md',
} as const
const FACT_SHEET = { name: 'State Department fact sheet, 2001-09-28', url: 'https://2001-2009.state.gov/r/pa/prs/ps/2001/5101.htm' } as const
const CODE_620E = {
  name: '22 U.S.C. 2375 notes (FAA sec. 620E certifications and waivers), copy in publicdocs/uscode',
  url: 'https://github.com/publicdocs/uscode/blob/master/assets/md/titles/usc22/us/usc/t22/ch32/schIII/ptI/m__us_usc_t22_s2375.md',
} as const
const PL_97_113 = {
  name: 'Pub. L. 97-113 sec. 736',
  url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-095/public/public-law-97-113.md',
} as const
const ARMS_CONTROL_TODAY = { name: 'Arms Control Today', url: null } as const

const PD_99_7 = { slot: 'waived', from: '1998-12-01', to: '1999-10-21', signed: '1998-12-01', instrument: 'PD 99-7 under Pub. L. 105-277 div. A title IX', scope: 'IMET with other programs, for the life of the India-Pakistan Relief Act', reachesImet: true, confidence: 'secondary' } as const
const PD_2000_4 = { slot: 'waived', countries: ['IND'], from: '1999-10-27', to: null, signed: '1999-10-27', instrument: 'PD 2000-4; 64 FR 60649', scope: 'IMET for India, with other programs', reachesImet: true, confidence: 'secondary' } as const
const PD_2000_4_PAK = { slot: 'waived', countries: ['PAK'], from: '1999-10-27', to: '2001-09-22', signed: '1999-10-27', instrument: 'PD 2000-4; 64 FR 60649', scope: 'farm credits and bank loans only', reachesImet: false, confidence: 'secondary' } as const
// Each is listed in the Code's note by number and day; which programs, and for 2001 which of the two countries, was not read.
const PD_2000_18 = { slot: 'waived', countries: ['IND'], from: '2000-03-16', to: null, signed: '2000-03-16', instrument: 'PD 2000-18; 65 FR 16297', scope: 'further programs, not read', reachesImet: null, confidence: 'primary' } as const
const PD_2001_11 = { slot: 'waived', from: '2001-01-19', to: null, signed: '2001-01-19', instrument: 'PD 2001-11; 66 FR 8503', scope: 'not read, nor whether for India, Pakistan or both', reachesImet: null, confidence: 'primary' } as const
const PD_2001_23 = { slot: 'waived', from: '2001-08-09', to: null, signed: '2001-08-09', instrument: 'PD 2001-23; 66 FR 44521', scope: 'not read, nor whether for India, Pakistan or both', reachesImet: null, confidence: 'primary' } as const
const PD_2001_28 = { slot: 'waived', from: '2001-09-22', to: null, signed: '2001-09-22', instrument: 'PD 2001-28; 66 FR 50095', scope: 'all nuclear sanctions, unless the country tests again', reachesImet: true, confidence: 'primary' } as const

/** Enrichment transfers (FAA sec. 669 of Symington, since 1994 AECA sec. 101). */
export const enrichmentSpells: readonly ListYear[] = [
  {
    fiscalYear: null,
    from: '1979-04-06',
    to: null,
    known: '1979-04-06',
    instrument: 'FAA sec. 669, invoked in April 1979',
    listed: { secondary: ['PAK'] },
    lifts: [
      { slot: 'waived', countries: ['PAK'], from: '1981-12-29', to: '1987-10-01', signed: null, instrument: 'FAA sec. 620E(d); PD 82-7 of February 1982', scope: 'all', reachesImet: true, confidence: 'primary' },
      { slot: 'waived', countries: ['PAK'], from: '1988-01-15', to: '1991-04-01', signed: '1988-01-15', instrument: 'FAA sec. 620E(d) as extended; PD 88-5', scope: 'all', reachesImet: true, confidence: 'primary' },
      { ...PD_99_7, countries: ['PAK'] },
      { ...PD_2001_28, countries: ['PAK'] },
    ],
    sources: [ARMS_CONTROL_TODAY, PL_97_113, CODE_620E, FACT_SHEET, NOTES],
  },
]

/** Nuclear detonations (AECA sec. 102(b), the Glenn amendment). */
export const detonationSpells: readonly ListYear[] = [
  {
    fiscalYear: null,
    from: '1998-05-13',
    to: null,
    known: '1998-05-13',
    instrument: 'PD 98-22; 63 FR 27665',
    listed: { primary: ['IND'] },
    lifts: [
      { ...PD_99_7, countries: ['IND'] },
      PD_2000_4,
      PD_2000_18,
      { ...PD_2001_11, countries: ['IND'] },
      { ...PD_2001_23, countries: ['IND'] },
      { ...PD_2001_28, countries: ['IND'] },
    ],
    sources: [{ name: 'PD 98-22, 63 FR 27665', url: null }, NOTES, FACT_SHEET],
  },
  {
    fiscalYear: null,
    from: '1998-05-30',
    to: null,
    known: '1998-05-30',
    instrument: 'PD 98-25; 63 FR 31881',
    listed: { primary: ['PAK'] },
    lifts: [
      { ...PD_99_7, countries: ['PAK'] },
      PD_2000_4_PAK,
      { ...PD_2001_11, countries: ['PAK'] },
      { ...PD_2001_23, countries: ['PAK'] },
      { ...PD_2001_28, countries: ['PAK'] },
    ],
    sources: [{ name: 'PD 98-25, 63 FR 31881', url: null }, NOTES, FACT_SHEET],
  },
  {
    fiscalYear: null,
    from: '2006-12-07',
    to: null,
    known: '2006-12-07',
    instrument: 'presidential determination after the test of 2006-10-09 (number not confirmed)',
    listed: { recalled: ['PRK'] },
    lifts: [],
    sources: [{ name: 'Determination of December 2006 (recalled); Pub. L. 110-252 sec. 1405 names it in giving a power to waive', url: null }],
  },
]

function certified(year: number, from: string, instrument: string): ListYear['lifts'][number] {
  return { slot: 'certified', countries: ['PAK'], from, to: `${year}-10-01`, signed: from, instrument, scope: `assistance of FY${year}`, reachesImet: true, confidence: 'primary' }
}

/**
 * Pressler (FAA sec. 620E(e)): from FY1986 each fiscal year of aid to Pakistan waits for the year's own certification,
 * so each October opens with a gap. None was made for FY1991 or after.
 */
export const presslerYears: readonly ListYear[] = [
  {
    fiscalYear: null,
    from: '1985-10-01',
    to: null,
    known: '1985-08-08',
    instrument: 'FAA sec. 620E(e), added by Pub. L. 99-83 sec. 902',
    listed: { primary: ['PAK'] },
    lifts: [
      certified(1986, '1985-11-25', 'PD 86-03; 50 FR 50273'),
      certified(1987, '1986-10-27', 'PD 87-3; 51 FR 40301'),
      certified(1988, '1987-12-17', 'PD 88-4; 53 FR 773'),
      certified(1989, '1988-11-18', 'PD 89-7; 53 FR 49111'),
      certified(1990, '1989-10-05', 'PD 90-1; 54 FR 43797'),
      { ...PD_99_7, countries: ['PAK'] },
      { ...PD_2001_28, countries: ['PAK'] },
    ],
    sources: [CODE_620E, FACT_SHEET],
  },
]
