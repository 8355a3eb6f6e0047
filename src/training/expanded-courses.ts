import { once } from '../core/schema.ts'
import type { Source } from '../core/source.ts'
import { allExpandedCourses } from './all-expanded-courses.ts'
import type { ExpandedCourse } from './expanded-course.ts'

const HANDBOOK: Source = {
  name: 'Expanded IMET Handbook, November 2001, contents',
  url: 'https://fdocuments.in/document/expanded-imet-handbook-federation-of-american-imet-handbook-all-users.html',
}

/**
 * Courses known as expanded IMET: a sample, not the list, which the Defense Security Cooperation Agency keeps. A course is
 * expanded only while its certification lasts.
 *
 * @function
 */
export const expandedCourses: () => readonly ExpandedCourse[] = once(allExpandedCourses)

/** The schools and offices with a chapter of their own in the handbook of expanded IMET of November 2001. */
export const EXPANDED_PROVIDERS_2001: {
  readonly asOf: string
  readonly source: Source
  readonly providers: readonly string[]
} = {
  asOf: '2001-11',
  source: HANDBOOK,
  providers: [
    'Information Resources Management College',
    'Center for the Defense Leadership and Management Program',
    'Western Hemisphere Institute for Security Cooperation',
    'US Army Special Warfare Center',
    "US Army Judge Advocate General's School",
    'US Army War College',
    'US Army Command and General Staff College',
    'US Army Logistics Management College',
    'US Army Finance School',
    'US Army Medical Department Center and School',
    'Center for Civil-Military Relations',
    'Defense Healthcare Management Institute',
    'US Naval Postgraduate School',
    'US Naval Oceanographic Office',
    'International Defense Acquisition Resource Management Program',
    'US Joint Forces Staff College',
    'Expeditionary Warfare Training Group, Pacific',
    'US Naval Supply Systems Command',
  ],
}
