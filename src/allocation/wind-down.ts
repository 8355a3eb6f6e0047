import { addMonths, isoDate, type IsoDate } from '../core/day.ts'
import type { Confidence } from '../core/source.ts'
import { FAA_617 } from './law/practice.ts'

/** What may still be done for a country after its assistance is terminated, under any law (FAA sec. 617). */
export interface WindDown {
  /** First day on which money may no longer be obligated for winding up. */
  readonly obligateUntil: IsoDate
  readonly windowOpen: boolean
  /** Whether the student may finish: the course or program began before the termination, outside the student's country. */
  readonly mayFinish: boolean | null
  readonly because: string
  readonly citation: string
  readonly confidence: Confidence
}

/**
 * The eight months of winding up, and whether a student may be brought to completion.
 *
 * @legal FAA sec. 617; 22 U.S.C. 2367
 * @param terminated - the day assistance ended
 * @param on - the day of the obligation
 * @param courseBegan - the day the student's course or program began; leave it out to ask of the money alone
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * windDown('2013-07-03', '2014-03-02').obligateUntil // '2014-03-03'
 * windDown('2013-07-03', '2014-03-02', '2013-06-01').mayFinish // true
 * ```
 */
export function windDown(terminated: IsoDate, on: IsoDate, courseBegan?: IsoDate): WindDown {
  const obligateUntil = addMonths(isoDate(terminated, 'terminated'), FAA_617.months)
  const open = isoDate(on, 'on') >= terminated && on < obligateUntil
  const began = courseBegan === undefined ? null : isoDate(courseBegan, 'courseBegan') < terminated
  const window = on < terminated ? 'assistance is not yet terminated' : open ? 'within the eight months' : 'the eight months are over'
  const course = began === null ? '' : began ? '; the course began before' : '; the course had not begun'
  return {
    obligateUntil,
    windowOpen: open,
    mayFinish: began === null ? null : began && on < obligateUntil,
    because: window + course,
    citation: FAA_617.citation,
    confidence: FAA_617.confidence,
  }
}
