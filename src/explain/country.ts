import type { CountryDecision } from '../eligibility/decision.ts'
import { countryAnswer } from './country-answer.ts'
import { changeSection } from './country-changes.ts'
import { reasonSections } from './country-reasons.ts'
import { unknownSection } from './country-unknowns.ts'
import { disputedPoints } from './disputed.ts'
import type { Page } from './page.ts'
import { reachPoint } from './reach.ts'

/** The answer, the reasons by weight, what is not known, what would change it, what is disputed, how far it reaches. */
export function countryPage(decision: CountryDecision): Page {
  return {
    answer: countryAnswer(decision),
    sections: [
      ...reasonSections(decision),
      unknownSection(decision),
      changeSection(decision),
      { heading: 'How firm this is', points: [...disputedPoints(decision), reachPoint(decision, decision.on)] },
    ],
  }
}
