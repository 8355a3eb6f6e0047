import { once } from '../core/schema.ts'
import { classifyTitle } from '../training/classify-title.ts'
import { OBJECTIVES_OF, type Topic } from '../training/course.ts'
import { expandedCourses } from '../training/expanded-courses.ts'
import { memo } from './memo.ts'

/**
 * Whether a title is that of an expanded IMET course. `stated`: the title says so, or a source lists the course.
 * `likely`: its topic serves one of the four purposes (FAA sec. 541(a)(i)-(iv)). `language`: English, which is taught ahead
 * of other courses. `unlikely`: its topic serves none. `unknown`: the title is not understood, or its topic does not tell.
 */
export type ExpandedReading = 'stated' | 'likely' | 'language' | 'unlikely' | 'unknown'

/**
 * Health and disaster relief serve no purpose by their names, yet the handbook of 2001 lists the army's medical school and the
 * Defense Healthcare Management Institute among those who teach expanded IMET.
 */
const UNSETTLED: ReadonlySet<Topic> = new Set<Topic>(['medical', 'disaster-response'])

const listed = once(
  (): ReadonlySet<string> =>
    new Set(expandedCourses().filter(({ standing }) => standing === 'listed').map((course) => course.title.toLowerCase())),
)

function read(title: string): ExpandedReading {
  if (listed().has(title.toLowerCase())) return 'stated'
  const course = classifyTitle(title)
  if (course === null) return 'unknown'
  if (course.saysExpanded) return 'stated'
  if (course.topic === 'english-language') return 'language'
  if (OBJECTIVES_OF[course.topic] !== undefined) return 'likely'
  return UNSETTLED.has(course.topic) ? 'unknown' : 'unlikely'
}

/**
 * Reads a published title for whether the course is expanded IMET. Only the Defense Security Cooperation Agency certifies a
 * course; a title is a hint.
 *
 * @example
 * ```ts
 * expandedTitle('MET CIV-MILITARY RELATIONS') // 'likely'
 * expandedTitle('INFANTRY CAPTAINS CAREER') // 'unlikely'
 * ```
 */
export const expandedTitle = memo(read)
