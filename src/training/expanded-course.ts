import type { Confidence, Source } from '../core/source.ts'
import type { ExpandedObjective, Topic } from './course.ts'

/** A course that is known as expanded IMET, or whose school teaches such courses. */
export interface ExpandedCourse {
  readonly title: string
  /** Its number in the training articles list. */
  readonly masl: string | null
  readonly provider: string
  /** Length in weeks, where the source has it. */
  readonly weeks: number | null
  readonly mode: 'resident' | 'team' | 'distance'
  /** Our reading of the title, not the school's statement; so are the objectives. */
  readonly topic: Topic
  readonly objectives: readonly ExpandedObjective[]
  /** `listed`: a source lists the course as expanded IMET. `provider`: its school teaches such courses. */
  readonly standing: 'listed' | 'provider'
  /** The time for which the source speaks: a year, a month or a day. */
  readonly asOf: string | null
  readonly source: Source
  readonly confidence: Confidence
}
