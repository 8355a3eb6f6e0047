import type { Authority } from '../authority.ts'
import { PL_119_75, usc } from '../sources.ts'

/** FAA sec. 610(a): percent of the source that may go, percent by which the target may grow. */
export const FAA_610: Authority & { readonly out: 10; readonly into: 20 } = {
  out: 10,
  into: 20,
  citation: 'FAA sec. 610(a); 22 U.S.C. 2360(a)',
  sources: [usc(22, 32, '2360')],
  confidence: 'primary',
  note: 'FAA sec. 614 cannot set these limits aside.',
}

/** Five days between consultation with a written justification and the use of an FAA transfer power. */
export const TRANSFER_NOTICE: Authority & { readonly days: 5 } = {
  days: 5,
  citation: 'annual act sec. 509 (FY1994-2006), 7009(d) (FY2020-26)',
  sources: [PL_119_75],
  confidence: 'primary',
  note: 'The five days were read in FY2020 and later; from FY1978 to FY1989 the committees had to approve in writing.',
}

/** FAA sec. 614(a): what the special authority may reach in a fiscal year, in cents. */
export const FAA_614: Authority & {
  readonly funds: 25_000_000_000
  readonly fundsPerCountry: 5_000_000_000
  readonly sales: 75_000_000_000
  readonly perCountry: 50_000_000_000
} = {
  funds: 25_000_000_000,
  fundsPerCountry: 5_000_000_000,
  sales: 75_000_000_000,
  perCountry: 50_000_000_000,
  citation: 'FAA sec. 614(a); 22 U.S.C. 2364(a)',
  sources: [usc(22, 32, '2364')],
  confidence: 'primary',
  note: 'It cannot waive FAA sec. 653 nor the limits of sec. 610(a).',
}
