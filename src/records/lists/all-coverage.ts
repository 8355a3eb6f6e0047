import type { IsoDate } from '../../core/day.ts'
import type { Source } from '../../core/source.ts'
import type { Slot } from '../../eligibility/fact.ts'
import type { Coverage } from './coverage-row.ts'

type Stretch = readonly [from: IsoDate, status: Coverage['status'], because: string, ...sources: Source[]]

/** Stretches that follow each other, each to the next one's first day. */
function of(provision: string, slot: Slot, end: IsoDate | null, stretches: readonly Stretch[]): Coverage[] {
  return stretches.map(([from, status, because, ...sources], index) => ({
    provision,
    slot,
    from,
    to: stretches[index + 1]?.[0] ?? end,
    status,
    because,
    sources,
  }))
}

const CODE_7107 = { name: '22 U.S.C. 7107 note', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-78/sec-7107.md' } as const
const CODE_2291J = { name: '22 U.S.C. 2291j note', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-32/sec-2291j.md' } as const
const CODE_2291J_1 = { name: '22 U.S.C. 2291j-1 note', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-32/sec-2291j-1.md' } as const
const CODE_2799AA_1 = { name: '22 U.S.C. 2799aa-1 notes', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-39/sec-2799aa-1.md' } as const
const SPONSORS = { name: 'Wikipedia, State Sponsors of Terrorism', url: 'https://en.wikipedia.org/wiki/State_Sponsors_of_Terrorism' } as const

/** Every stretch of coverage; made anew at each call. */
export function allCoverage(): readonly Coverage[] {
  return [
    ...of('faa-620a-state-sponsors', 'applies', null, [['1979-12-29', 'complete', 'Every spell; the day of the removal of Iraq in 1982 is known no closer than the month, and that of Syria in 2026 from the listing of the Treasury alone.', SPONSORS, { name: 'OFAC, recent actions of 2026-08-24', url: 'https://ofac.treasury.gov/recent-actions/20260824' }]]),
  
    ...of('cspa-404', 'applies', null, [
      ['2010-10-01', 'partial', 'The names on the lists of 2010 to 2012 are recalled; the press confirms how many they were for 2010 and 2012.'],
      ['2013-10-01', 'complete', 'The lists of 2013 to 2024, read in press, in reports of organisations or in State Department text; those of 2020 and 2023 are put together from sources that add up to the published counts.'],
      ['2025-10-01', 'not-found', 'The lists of 2025 and 2026, which bind FY2026 and FY2027, were not found; the report that holds the first came out on 2025-09-29.'],
    ]),
    ...of('cspa-404', 'waived', null, [
      ['2010-10-01', 'complete', 'The determinations for FY2011 and FY2012 were read.'],
      ['2012-10-01', 'partial', 'Of FY2013 to FY2019 only the text for FY2014 was read whole; whether IMET was among what was waived is open for Somalia in FY2013, South Sudan in FY2015 and FY2016, and Yemen in FY2019.'],
      ['2019-10-01', 'partial', 'The text for FY2020 was read but for the scope for Yemen.'],
      ['2020-10-01', 'complete', 'The determinations for FY2021 to FY2025 were read, and that of 2025-08-04 for Turkey is reported. Whether the Secretary of State waived anything for Rwanda in FY2024, as he could, was not found.'],
      ['2025-10-01', 'not-found', 'No waiver for FY2026 or FY2027 was found; since 2025-08-04 the Secretary of State can grant them.'],
    ]),
    ...of('cspa-404', 'certified', null, [['2010-10-01', 'partial', 'One reinstatement is on record, of Chad for FY2012; others were not looked for.']]),
    ...of('cspa-404', 'excepted', null, [['2010-10-01', 'not-found', 'No certification under sec. 404(e) was found; they go to committees of Congress.']]),
  
    ...of('tvpa-110-tier3', 'applies', null, [
      ['2003-10-01', 'complete', 'The governments that the determinations for FY2004 to FY2016 name; those on Tier 3 from a data set of tiers.', CODE_7107],
      ['2016-10-01', 'partial', 'Of FY2017 the Tier 3 names, and the group under (A)(ii), are recalled.', CODE_7107],
      ['2017-10-01', 'complete', 'Both restricted groups for FY2018 were read; the other Tier 3 names are recalled.', CODE_7107],
      ['2018-10-01', 'partial', 'Of the determination for FY2019 the group under (A)(i) was read and that under (A)(ii) is recalled.', CODE_7107],
      ['2019-10-01', 'complete', 'The determination for FY2020 was read whole.', CODE_7107],
      ['2020-10-01', 'partial', 'Both restricted groups for FY2021 were read; what the text says of the other Tier 3 governments was not.', CODE_7107],
      ['2021-10-01', 'complete', 'The determinations for FY2022 to FY2025 were read whole.', CODE_7107],
      ['2025-10-01', 'partial', 'Of PD 2026-02 only part was read: for 14 of 20 governments its decision is not on record.', CODE_7107],
      ['2026-10-01', 'not-found', 'No determination for FY2027 was found.'],
    ]),
    ...of('tvpa-110-tier3', 'waived', null, [
      ['2003-10-01', 'complete', 'The determination for FY2004 was read.', CODE_7107],
      ['2004-10-01', 'partial', 'Of FY2005 to FY2012 the full waivers are known; partial waivers mostly from summaries, and that for Equatorial Guinea in FY2005 is cut in the text seen.', CODE_7107],
      ['2012-10-01', 'complete', 'The determinations for FY2013 to FY2016 were read whole.', CODE_7107],
      ['2016-10-01', 'partial', 'The waiver paragraphs for FY2017 to FY2019 were not read; for FY2019 the courses that were given show where IMET was free.', CODE_7107],
      ['2019-10-01', 'complete', 'The determination for FY2020 was read whole.', CODE_7107],
      ['2020-10-01', 'partial', 'The waiver paragraphs for FY2021 were not read.', CODE_7107],
      ['2021-10-01', 'complete', 'The determinations for FY2022 to FY2025 were read whole. Whether the Secretary of State waived anything for Afghanistan in FY2022, as he could, was not found.', CODE_7107],
      ['2025-10-01', 'partial', 'Of PD 2026-02 only part was read.', CODE_7107],
      ['2026-10-01', 'not-found', 'No determination for FY2027 was found.'],
    ]),
  
    ...of('faa-490-majors', 'applies', '2002-10-01', [
      ['1987-03-01', 'partial', 'Names recalled.', CODE_2291J],
      ['1990-02-28', 'complete', 'The determination of 1990 was read.', CODE_2291J],
      ['1991-03-01', 'partial', 'Names of 1991 to 1996 recalled.', CODE_2291J],
      ['1997-02-28', 'complete', 'The determination of 1997 was read.', CODE_2291J],
      ['1998-02-26', 'partial', 'Names recalled.', CODE_2291J],
      ['1999-02-26', 'complete', 'The determination of 1999 was read.', CODE_2291J],
      ['2000-02-29', 'partial', 'Names recalled.', CODE_2291J],
      ['2001-03-01', 'complete', 'The determination of 2001 was read.', CODE_2291J],
      ['2002-02-23', 'partial', 'Names recalled.'],
    ]),
    ...of('faa-490-majors', 'waived', '2002-10-01', [['1987-03-01', 'partial', 'Known as far as the denials are: read for 1990, 1997, 1999 and 2001, recalled for the other years.', CODE_2291J]]),
  
    ...of('fraa-2003-706-drug-list', 'applies', null, [
      ['2003-01-30', 'partial', 'Names recalled for FY2003, FY2005, FY2006, FY2008 and FY2012; the others read or from reports.', CODE_2291J_1],
      ['2012-10-01', 'complete', 'The determinations for FY2013 to FY2016 were read.', CODE_2291J_1],
      ['2016-10-01', 'partial', 'Names read for FY2018, FY2020 and FY2021, recalled for FY2017 and FY2019.', CODE_2291J_1],
      ['2021-10-01', 'complete', 'The determinations for FY2022 to FY2026 were read.', CODE_2291J_1],
      ['2026-10-01', 'not-found', 'The determination for FY2027 is known by its title alone (FR Doc. 2026-19251, published 2026-09-18): its names were not found.'],
    ]),
    ...of('fraa-2003-706-drug-list', 'waived', null, [
      ['2003-01-30', 'partial', 'Whether the narrow waivers for Venezuela in FY2006 and FY2008 to FY2011 take in IMET was not read.', CODE_2291J_1],
      ['2012-10-01', 'complete', 'The determinations for FY2013 to FY2016 were read.', CODE_2291J_1],
      ['2016-10-01', 'partial', 'Recalled for FY2017 to FY2020, read for FY2021.', CODE_2291J_1],
      ['2021-10-01', 'complete', 'The determinations for FY2022 to FY2025 were read; that for FY2026 is reported.', CODE_2291J_1],
      ['2026-10-01', 'not-found', 'The determination for FY2027 is known by its title alone: whom it waives was not found.'],
    ]),
  
    ...of('aspa-2007-icc', 'applies', '2006-10-17', [['2003-07-01', 'partial', 'The parties of the first day from press lists; of those that joined later only Burundi, Georgia, Guyana, Kenya and Mexico. Members of NATO and major allies, whom the Act exempts, are left out.']]),
    ...of('aspa-2007-icc', 'waived', '2006-10-17', [['2003-07-01', 'partial', 'Read: 68 FR 41219, 47441, 57319 and 59857, the first and third but for their time-limited waivers. Not found: the Article 98 waivers of 2004 to 2006. Of the 21 countries of 2006-10-02 the names are recalled.']]),
  
    ...of('aeca-101-enrichment', 'applies', null, [['1979-04-06', 'complete', 'Pakistan alone; the day in April 1979 is from reports.', CODE_2799AA_1]]),
    ...of('aeca-101-enrichment', 'waived', null, [
      ['1979-04-06', 'complete', 'The powers and findings of FAA sec. 620E(d), with the lapse from 1987-10-01 to 1988-01-15, and none found after 1991-04-01 until 1998.', CODE_2799AA_1],
      ['1998-12-01', 'partial', 'What PD 2001-11 and PD 2001-23 free, and for whom, was not read.', CODE_2799AA_1],
      ['2001-09-22', 'complete', 'PD 2001-28 waives all.', CODE_2799AA_1],
    ]),
    ...of('aeca-102b-detonation', 'applies', null, [['1998-05-13', 'complete', 'India and Pakistan; North Korea from recollection.', CODE_2799AA_1]]),
    ...of('aeca-102b-detonation', 'waived', null, [
      ['1998-05-13', 'partial', 'That PD 99-7 and PD 2000-4 name IMET is from reports; what PD 2000-18, PD 2001-11 and PD 2001-23 free was not read.', CODE_2799AA_1],
      ['2001-09-22', 'complete', 'PD 2001-28 waives all.', CODE_2799AA_1],
    ]),
    ...of('faa-620e-pressler', 'certified', null, [['1985-10-01', 'complete', 'The certifications for FY1986 to FY1990; none was made after.', { name: '22 U.S.C. 2375 notes', url: 'https://github.com/publicdocs/uscode/blob/master/assets/md/titles/usc22/us/usc/t22/ch32/schIII/ptI/m__us_usc_t22_s2375.md' }]]),
    ...of('cbw-act-307', 'applies', null, [['1991-12-04', 'partial', 'Syria, Russia and Sudan from notices; North Korea recalled; others were not looked for.']]),
    ...of('cbw-act-307', 'waived', null, [['1991-12-04', 'partial', 'How far the waivers for Russia and Sudan reach was not read.']]),
    ...of('aeca-40a-not-cooperating', 'applies', null, [
      ['1997-05-15', 'partial', 'Certifications before 2006 are recalled.'],
      ['2006-05-15', 'partial', 'The certifications of 2006, 2008, 2016, 2020 and 2023 to 2025 were seen; the years between are filled in.'],
    ]),
    ...of('irfa-405', 'applies', null, [['1999-10-01', 'partial', 'Designations before 2016 are recalled; the rounds of 2016, 2020, 2022 and 2023 were seen.']]),
  ]
}
