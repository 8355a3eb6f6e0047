import type { Authority, Setting } from '../authority.ts'
import { PL_119_75, statute, usc } from '../sources.ts'

/** Years for which IMET first obligated in time may be deobligated and obligated again. */
export const REOBLIGATION: readonly Setting<number>[] = [
  {
    fromYear: 2008,
    throughYear: 2025,
    value: 4,
    citation: 'sec. 611 (FY2008); sec. 7011 (FY2009-2025)',
    sources: [statute('110-161', 121)],
    confidence: 'primary',
    note: 'Earlier acts gave this to other chapters of the FAA, not to IMET. The FY2026 act has no such clause.',
  },
]

/** 31 U.S.C. 1552(a): a fixed account closes on 30 September of the fifth year after its availability ends. */
export const CLOSING: Authority & { readonly years: 5; readonly since: '1990-11-05'; readonly mergedCancelled: '1993-10-01' } = {
  years: 5,
  since: '1990-11-05',
  mergedCancelled: '1993-10-01',
  citation: '31 U.S.C. 1552(a), 1553(a)',
  sources: [usc(31, 15, '1552')],
  confidence: 'primary',
  note: 'That the rule starts with Pub. L. 101-510, and that it cancelled merged accounts by 30 September 1993, is recalled.',
}

/** Percent of the item that may be obligated in the last month of its availability. */
export const LAST_MONTH: readonly Setting<number>[] = [
  {
    fromYear: 1976,
    throughYear: 1978,
    value: 20,
    citation: 'sec. 102 (FY1976-78)',
    sources: [statute('94-330', 90)],
    confidence: 'primary',
    note: 'Reserved amounts counted too.',
  },
  {
    fromYear: 1979,
    throughYear: 2003,
    value: 15,
    citation: 'sec. 102 (FY1979), 502 (FY1982-93), 501 (FY1994-2003)',
    sources: [statute('95-481', 92), statute('108-7', 117)],
    confidence: 'primary',
  },
]

/** A year more for money designated for a country whose assistance ends or changes; the designation stays. */
export const DESIGNATED: readonly Setting<number>[] = [
  {
    fromYear: 2020,
    throughYear: 2025,
    value: 1,
    citation: 'sec. 7014(b) (FY2020-25)',
    sources: [PL_119_75],
    confidence: 'primary',
  },
  {
    fromYear: 2026,
    throughYear: 2026,
    value: 1,
    citation: 'sec. 7014(c) (FY2026)',
    sources: [PL_119_75],
    confidence: 'primary',
  },
]
