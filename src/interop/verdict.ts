import { addMonths, type IsoDate } from '../core/day.ts'
import { fiscalYearInterval, fiscalYearOf, previousFiscalYear } from '../core/fiscal-year.ts'
import { FAA_617 } from '../allocation/law/practice.ts'
import { isAlsoAllowed } from './also-allowed.ts'
import type { ExpandedReading } from './expanded-title.ts'
import { memo } from './memo.ts'
import type { Stretch } from './stretch.ts'
import type { ReportedLine } from './reported-line.ts'

/**
 * How a line stands to the law of its first day.
 * - `within`: nothing on record forbade it.
 * - `explained`: the country was barred or limited, and the law leaves room for a line like this; `ground` says which.
 * - `conflict`: barred or limited, and nothing in the line explains it: a wrong record, a waiver or exception that is not
 *   on record, or a wrong line.
 * - `undetermined`: the record does not decide the day.
 * - `not-judged`: the line asks no question of this law, or names no day.
 * - `unreadable`: the row could not be read; `error` says where and why.
 */
export type Verdict = 'within' | 'explained' | 'conflict' | 'undetermined' | 'not-judged' | 'unreadable'

/** Why the verdict is what it is. */
export type VerdictGround =
  | 'open'
  | 'conditional'
  /** A part of the program was stopped or held back; the record does not say that it was this one. */
  | 'restricted-in-part'
  | 'expanded-course'
  /** English, which is taught ahead of an expanded course. */
  | 'language-ahead-of-expanded-course'
  /** Something that the clause lets through beside expanded IMET: peacekeeping, security at sea, professional education. */
  | 'outside-the-limit'
  /** Money of an earlier year, by its label, which could be obligated before the bar. */
  | 'prior-year-money'
  /**
   * Abroad, within the eight months of winding up (FAA sec. 617), in the fiscal year in which the bar began: the money could
   * be obligated, and the student's program begun, before it. That they were, the line does not show.
   */
  | 'wind-down'
  | 'barred'
  | 'not-expanded'
  | 'expanded-not-known'
  | 'record-open'
  /** Only a month or year is printed, and access changed in it. */
  | 'day-not-exact'
  | 'no-day'
  | 'other-program'
  | 'total'
  | 'before-program'
  | 'unreadable'

export interface Judgment {
  readonly verdict: Verdict
  readonly ground: VerdictGround
}

const judgment = (verdict: Verdict, ground: VerdictGround): Judgment => ({ verdict, ground })

const OPEN = judgment('within', 'open')
const CONDITIONAL = judgment('within', 'conditional')
const IN_PART = judgment('within', 'restricted-in-part')
const RECORD_OPEN = judgment('undetermined', 'record-open')
const OUTSIDE = judgment('explained', 'outside-the-limit')
const PRIOR_YEAR = judgment('explained', 'prior-year-money')
const WIND_DOWN = judgment('explained', 'wind-down')
const BARRED = judgment('conflict', 'barred')
const EXPANDED: Readonly<Record<ExpandedReading, Judgment>> = {
  stated: judgment('explained', 'expanded-course'),
  likely: judgment('explained', 'expanded-course'),
  language: judgment('explained', 'language-ahead-of-expanded-course'),
  unlikely: judgment('conflict', 'not-expanded'),
  unknown: judgment('undetermined', 'expanded-not-known'),
}

const windDownEnds = memo((terminated): IsoDate => addMonths(terminated, FAA_617.months))

/** First day of the fiscal year of a day. */
const yearBegan = memo((day): IsoDate => fiscalYearInterval(fiscalYearOf(day)).from)

/** First day of the fiscal year before that of a day: money of a prior year was first there to obligate then at the latest. */
const priorYearBegan = memo((day): IsoDate => fiscalYearInterval(previousFiscalYear(fiscalYearOf(day))).from)

/** Sec. 617 lets a student finish abroad; a team sent to the country finishes nothing. */
const inCountry = memo((place) => /in[- ]country training/i.test(place))

function whileBarred(line: ReportedLine, since: IsoDate, on: IsoDate): Judgment {
  if (line.priorYearMoney === true && since > priorYearBegan(on)) return PRIOR_YEAR
  const moneyOfBefore = since > yearBegan(on)
  const abroad = line.place === null || !inCountry(line.place)
  return moneyOfBefore && abroad && on < windDownEnds(since) ? WIND_DOWN : BARRED
}

function underLimit(line: ReportedLine, expanded: ExpandedReading, stretch: Stretch, on: IsoDate): Judgment {
  const other = expanded === 'unlikely' || expanded === 'unknown'
  if (other && stretch.findings().some(({ provision }) => isAlsoAllowed(provision, line.country, line.course, on))) return OUTSIDE
  return expanded === 'unlikely' && line.priorYearMoney === true && stretch.from > priorYearBegan(on) ? PRIOR_YEAR : EXPANDED[expanded]
}

/** Judges a line by the stretch in which its first day falls. */
export function judgeLine(line: ReportedLine, expanded: ExpandedReading, stretch: Stretch, on: IsoDate): Judgment {
  switch (stretch.access) {
    case 'open':
      return OPEN
    case 'conditional':
      return CONDITIONAL
    case 'restricted':
      return IN_PART
    case 'undetermined':
      return RECORD_OPEN
    case 'expanded-only':
      return underLimit(line, expanded, stretch, on)
    case 'barred':
      return whileBarred(line, stretch.barredSince ?? stretch.from, on)
  }
}
