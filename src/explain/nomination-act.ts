import type { WaiverCategory } from '../eligibility/nomination/nomination.ts'
import { sentence } from './prose.ts'

/** What each waiver is of, after "a waiver". */
const WAIVES: Readonly<Record<WaiverCategory, string>> = {
  'high-cost': 'of the limit on cost',
  postgraduate: 'for postgraduate study',
  'mobile-team': 'for a mobile team',
  sensitive: 'for sensitive training',
  'non-defense-civilian': 'for a civilian from outside the defense ministry',
  'short-duration': 'of the least length',
  'stand-alone-english': 'for English training that stands alone',
  'overseas-distance-learning': 'for distance learning abroad',
  'fms-support': 'for training in support of a sale',
  'on-the-job-length': 'of the length of on-the-job training',
  grade: 'of the grade that the course asks for',
  'small-craft-grade': 'of the grade for small-craft training',
  'civilian-agency-follow-on': 'for follow-on training at a civilian agency',
  'us-citizen': 'for a citizen of the United States',
  'flight-english': 'of the level of English for flight training',
  'observer-length': 'of the length of observer training',
}

/** What is to be done on a nomination, as a sentence; a waiver is named by what it is of. */
export function nominationActWords(act: string): string {
  const category = /^Ask for the waiver and have it granted: ([\w-]+)\.$/.exec(act)?.[1]
  if (category === undefined || !Object.hasOwn(WAIVES, category)) return sentence(act)
  return `Ask for a waiver ${WAIVES[category as WaiverCategory]}, and have it granted.`
}
