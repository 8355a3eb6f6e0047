import { fiscalYearInterval } from '../../core/fiscal-year.ts'
import type { Source } from '../../core/source.ts'
import type { ListYear } from './list-year.ts'

const TWENTY_TWO = ['AFG', 'BHS', 'BLZ', 'BOL', 'COL', 'CRI', 'DOM', 'ECU', 'GTM', 'HND', 'HTI', 'IND', 'JAM', 'LAO', 'MEX', 'MMR', 'NIC', 'PAK', 'PAN', 'PER', 'SLV', 'VEN'] as const
const TWENTY_THREE = [...TWENTY_TWO, 'CHN'] as const

function majors(fiscalYear: number, known: string, instrument: string, listed: ListYear['listed'], source: Source): ListYear {
  return { fiscalYear, ...fiscalYearInterval(fiscalYear), known, instrument, listed, lifts: [], sources: [source] }
}

/**
 * The majors lists (FAA secs. 481(e) and 490; Pub. L. 107-228 sec. 706(1)): a place on the list alone bars nothing since
 * FY2003. Only the lists that were read; those of FY1988-2000, FY2002-2012, FY2017 and FY2019 were not.
 */
export const narcoticsMajorYears: readonly ListYear[] = [
  {
    fiscalYear: 2001,
    from: '2000-11-01',
    to: '2002-02-23',
    known: '2000-11-01',
    instrument: 'PD 2001-12',
    listed: { primary: ['AFG', 'BHS', 'BOL', 'BRA', 'CHN', 'COL', 'DOM', 'ECU', 'GTM', 'HTI', 'IND', 'JAM', 'KHM', 'LAO', 'MEX', 'MMR', 'NGA', 'PAK', 'PAN', 'PER', 'PRY', 'THA', 'VEN', 'VNM'] },
    lifts: [],
    sources: [{ name: '22 U.S.C. 2291j note: the determinations with days and Federal Register pages', url: 'https://github.com/junxit/us-congress-code/blob/main/title-22/chapter-32/sec-2291j.md' }],
  },
  majors(2013, '2012-09-14', 'PD 2012-15; 77 FR 58917', { primary: TWENTY_TWO }, { name: '22 U.S.C. 2291j-1 note, 2013 text', url: 'https://github.com/publicdocs/uscode/blob/27dab34608a7744089d46272a6de57269174a522/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' }),
  majors(2014, '2013-09-13', 'PD 2013-14; 78 FR 58855', { primary: TWENTY_TWO }, { name: '22 U.S.C. 2291j-1 note, 2013-14 text', url: 'https://github.com/publicdocs/uscode/blob/cd3a191b8bbb69b4af92c457da4267f8b5302d83/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' }),
  majors(2015, '2014-09-15', 'PD 2014-15; 79 FR 56625', { primary: TWENTY_TWO }, { name: '22 U.S.C. 2291j-1 note, 2014 text', url: 'https://github.com/publicdocs/uscode/blob/db13f1fd205f79e3fdddace3cd37db2ff92829bb/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' }),
  majors(2016, '2015-09-14', 'PD 2015-12; 80 FR 57063', { primary: TWENTY_TWO }, { name: '22 U.S.C. 2291j-1 note, 2016 text', url: 'https://github.com/publicdocs/uscode/blob/2622a7a31555848f5d4859b8dafabfdc98416816/assets/md/titles/usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931.md' }),
  majors(2018, '2017-09-13', 'PD 2017-12; 82 FR 45413', { primary: TWENTY_TWO }, { name: 'PD 2017-12, Federal Register copy', url: 'https://www.govinfo.gov/content/pkg/FR-2017-09-28/html/2017-21028.htm' }),
  majors(2020, '2019-08-08', 'PD 2019-22; 84 FR 44679', { primary: TWENTY_TWO }, { name: 'PD 2019-22, Federal Register copy', url: 'https://regulations.justia.com/regulations/fedreg/2019/08/27/2019-18595.html' }),
  majors(2021, '2020-09-16', 'PD 2020-11; 85 FR 60351', { primary: TWENTY_TWO }, { name: 'PD 2020-11, Federal Register copy', url: 'https://regulations.justia.com/regulations/fedreg/2020/09/25/2020-21390.html' }),
  majors(2022, '2021-09-15', 'PD 2021-13; 86 FR 52819', { primary: TWENTY_TWO }, { name: 'PD 2021-13', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2021-09/2021-09-15-a-memorandum-for-the-secretary-of-state-on-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2022.md' }),
  majors(2023, '2022-09-15', 'PD 2022-23; 87 FR 58251', { primary: TWENTY_TWO }, { name: 'PD 2022-23', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2022-09/2022-09-15-memorandum-on-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2023.md' }),
  majors(2024, '2023-09-15', 'PD 2023-12; 88 FR 66673', { primary: TWENTY_THREE }, { name: 'PD 2023-12', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2023-09/2023-09-15-memorandum-on-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2024.md' }),
  majors(2025, '2024-09-15', 'PD 2024-12', { primary: TWENTY_THREE }, { name: 'PD 2024-12 (full text also in the 22 U.S.C. 2291j-1 note)', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2024-09/2024-09-15-memorandum-on-the-presidential-determination-on-major-drug-transit-or-major-illicit-drug-producing-countries-for-fiscal-year-2025.md' }),
  majors(2026, '2025-09-15', 'Presidential determination of 2025-09-15', { secondary: TWENTY_THREE }, { name: 'Report on the determination of 2025-09-15', url: 'https://thefederalnewswire.com/stories/675405003-u-s-identifies-key-nations-involved-in-global-drug-trafficking-for-fiscal-year-2026' }),
]
