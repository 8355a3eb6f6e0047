import type { Access } from '../eligibility/access.ts'

/** How IMET stands, after "IMET is" or "leaves IMET". */
export const STANDS: Readonly<Record<Access, string>> = {
  open: 'open',
  conditional: 'open only on conditions',
  restricted: 'open only in part',
  'expanded-only': 'open only for expanded IMET',
  barred: 'barred',
  undetermined: 'undecided',
}

/** The answer in a word or two, before the sentence that says it. */
export const VERDICT: Readonly<Record<Access, string>> = {
  open: 'Yes',
  conditional: 'Yes, on conditions',
  restricted: 'In part',
  'expanded-only': 'Expanded IMET only',
  barred: 'No',
  undetermined: 'Not decided',
}

/** What a country may receive, after "may" or "could". */
export const RECEIVES: Readonly<Record<Exclude<Access, 'undetermined'>, string>> = {
  open: 'receive IMET',
  conditional: 'receive IMET once the conditions below were met',
  restricted: 'receive only a part of IMET, or none that was new for the time being',
  'expanded-only': 'receive only expanded IMET, the courses on civilian control, human rights, military justice and defense budgets',
  barred: 'not receive IMET',
}
