import type { FindingResult } from '../eligibility/decision.ts'

/** What a provision does, after "it". */
export const RESULTS: Readonly<Record<FindingResult, string>> = {
  clear: 'did not strike',
  bars: 'barred IMET',
  limits: 'limited IMET',
  conditions: 'asked for a condition or a notice',
  waived: 'was waived',
  excepted: 'was set aside by an exception',
  unknown: 'hung on a fact that is not known',
  'not-in-force': 'was not law',
}
