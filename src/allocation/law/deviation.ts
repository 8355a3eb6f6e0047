import type { Setting } from '../authority.ts'
import { enrolled, PL_116_94, PL_119_75, statute } from '../sources.ts'

/** How far an allocation may move from the tables of the year's explanatory statement. */
export interface DeviationRule {
  /** Whether the year's tables bind IMET at all. */
  readonly reachesImet: boolean
  /** In percent of the table amount; `null` where the act set no figure. */
  readonly percent: number | null
  /** `both`: up and down. `down`: only a shortfall counts. */
  readonly direction: 'both' | 'down'
  /** What more than that takes; `never-beyond` is a percentage that nothing passes. */
  readonly beyond: string
  readonly neverBeyond: number | null
}

const SECTION = 'sec. 7019'

/** Sec. 7019 of the annual acts, by fiscal year. It came in FY2008 as sec. 619. */
export const DEVIATION: readonly Setting<DeviationRule>[] = [
  {
    fromYear: 2008,
    throughYear: 2010,
    value: { reachesImet: false, percent: null, direction: 'both', beyond: 'not applicable', neverBeyond: null },
    citation: 'sec. 619 (FY2008); sec. 7019 (FY2009-2010)',
    sources: [statute('110-161', 121)],
    confidence: 'primary',
    note: 'The tables bound a list of accounts in which IMET did not stand.',
  },
  {
    fromYear: 2012,
    throughYear: 2015,
    value: {
      reachesImet: true,
      percent: null,
      direction: 'both',
      beyond: 'any deviation is proposed through the regular notification',
      neverBeyond: null,
    },
    citation: `${SECTION} (FY2012-2015)`,
    sources: [statute('110-161', 121)],
    confidence: 'primary',
  },
  {
    fromYear: 2016,
    throughYear: 2016,
    value: {
      reachesImet: true,
      percent: 5,
      direction: 'both',
      beyond: 'significant, exigent or unforeseen events, with consultation and notification',
      neverBeyond: null,
    },
    citation: `${SECTION}(b), (d)`,
    sources: [statute('114-113', 129)],
    confidence: 'primary',
  },
  {
    fromYear: 2017,
    throughYear: 2017,
    value: {
      reachesImet: false,
      percent: 5,
      direction: 'both',
      beyond: 'significant, exigent or unforeseen events, with consultation and notification',
      neverBeyond: null,
    },
    citation: `${SECTION}(b), (d)(1)(A)`,
    sources: [statute('115-31', 131)],
    confidence: 'primary',
  },
  {
    fromYear: 2018,
    throughYear: 2018,
    value: {
      reachesImet: false,
      percent: 4,
      direction: 'both',
      beyond: 'significant, exigent or unforeseen events, with consultation and notification',
      neverBeyond: null,
    },
    citation: `${SECTION}(b), (d)(1)(A)`,
    sources: [statute('115-141', 132)],
    confidence: 'primary',
  },
  {
    fromYear: 2019,
    throughYear: 2019,
    value: {
      reachesImet: false,
      percent: 10,
      direction: 'both',
      beyond: 'a determination and report, case by case, on the national security interest',
      neverBeyond: null,
    },
    citation: `${SECTION}(b), (d)(1)(A)`,
    sources: [statute('116-6', 133)],
    confidence: 'primary',
  },
  {
    fromYear: 2020,
    throughYear: 2020,
    value: { reachesImet: false, percent: 10, direction: 'down', beyond: 'consultation', neverBeyond: null },
    citation: `${SECTION}(b), (d)(1)(A)`,
    sources: [PL_116_94],
    confidence: 'primary',
  },
  {
    fromYear: 2021,
    throughYear: 2021,
    value: { reachesImet: false, percent: null, direction: 'both', beyond: 'not read', neverBeyond: null },
    citation: `${SECTION} (FY2021)`,
    sources: [enrolled('116-260', '116-hr133', 'verification.json')],
    confidence: 'recalled',
    note: 'The section was not read; the years on both sides except IMET.',
  },
  {
    fromYear: 2022,
    throughYear: 2022,
    value: {
      reachesImet: false,
      percent: 10,
      direction: 'both',
      beyond: 'a written determination, case by case',
      neverBeyond: null,
    },
    citation: `${SECTION}(b), (d)(1)(A)`,
    sources: [enrolled('117-103', '117-hr2471', 'BILLS-117hr2471enr.txt')],
    confidence: 'primary',
  },
  {
    fromYear: 2024,
    throughYear: 2025,
    value: {
      reachesImet: true,
      percent: 10,
      direction: 'both',
      beyond: 'a written determination, case by case',
      neverBeyond: null,
    },
    citation: `${SECTION}(b), (d)`,
    sources: [enrolled('118-47', '118-hr2882', 'BILLS-118hr2882enr.txt')],
    confidence: 'primary',
  },
  {
    fromYear: 2026,
    throughYear: 2026,
    value: { reachesImet: true, percent: 10, direction: 'down', beyond: 'a written determination', neverBeyond: 50 },
    citation: `${SECTION}(b), (d)`,
    sources: [PL_119_75],
    confidence: 'primary',
    note: 'The explanatory statement prints the IMET total and one country figure only (Jordan, $3,800,000).',
  },
]
