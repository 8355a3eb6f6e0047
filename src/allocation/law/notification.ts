import type { Authority, Setting } from '../authority.ts'
import { PL_119_75, statute, usc } from '../sources.ts'

/** FAA sec. 634A(a): fifteen days' notice before money goes to a country, or beyond an amount, that was not justified. */
export const FAA_634A: Authority & { readonly days: 15 } = {
  days: 15,
  citation: 'FAA sec. 634A(a); 22 U.S.C. 2394-1(a)',
  sources: [usc(22, 32, '2394-1')],
  confidence: 'primary',
}

/** FAA sec. 634A(b)(2): an IMET change below $25,000 for a country whose IMET was justified that year. */
export const IMET_SMALL_CHANGE: Authority & { readonly below: 2_500_000 } = {
  below: 2_500_000,
  citation: 'FAA sec. 634A(b)(2); 22 U.S.C. 2394-1(b)(2)',
  sources: [usc(22, 32, '2394-1')],
  confidence: 'primary',
}

/** The days of notice under the annual act's own section on the IMET heading; `null` where the act counted no days. */
export const ANNUAL_NOTICE: readonly Setting<number | null>[] = [
  {
    fromYear: 1976,
    throughYear: 1977,
    value: null,
    citation: 'heading of title I (FY1976-1977)',
    sources: [statute('94-330', 90)],
    confidence: 'primary',
    note: 'Notice is required; no count of days was read.',
  },
  {
    fromYear: 1978,
    throughYear: null,
    value: 15,
    citation: 'sec. 523 (FY1982), 525 (FY1985), 524 (FY1986), 523 (FY1987-91), 522 (FY1993), 515 (FY1994-2006), 615 (FY2008), 7015 (FY2009-26)',
    sources: [statute('95-148', 91), PL_119_75],
    confidence: 'primary',
  },
]

/** The annual act's exception for a change below so many percent of what was justified. It reached IMET from FY2008. */
export const ANNUAL_SMALL_CHANGE: readonly Setting<number>[] = [
  {
    fromYear: 2008,
    throughYear: 2012,
    value: 10,
    citation: 'sec. 615 (FY2008: titles III and IV); sec. 7015 (FY2009-12: titles II-IV)',
    sources: [PL_119_75],
    confidence: 'primary',
  },
  {
    fromYear: 2014,
    throughYear: 2026,
    value: 10,
    citation: 'sec. 7015 (titles III-VI)',
    sources: [PL_119_75],
    confidence: 'primary',
  },
]

/** Notice may be waived only for a substantial risk to human health or welfare; it is then given within three days. */
export const NOTICE_WAIVER: Authority & { readonly days: 3 } = {
  days: 3,
  citation: 'annual act sec. 7015(e)',
  sources: [PL_119_75],
  confidence: 'primary',
}
