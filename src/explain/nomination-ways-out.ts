import type { NominationRule } from '../eligibility/nomination/nomination-rule.ts'
import { nominationRules } from '../eligibility/nomination/rules.ts'
import { nominationFacts } from '../eligibility/nomination/facts.ts'
import type { BeyondActs, NominationChoice, NominationWayOut, NominationWaysOut } from '../eligibility/nomination/ways-out.ts'
import type { NominationRemedy } from '../eligibility/nomination/nomination-decision.ts'
import { bracketed, cited } from './cite.ts'
import { nominationActWords } from './nomination-act.ts'
import { LEAVES } from './nomination.ts'
import { point, type Line, type Page, type Point } from './page.ts'
import { capital, firstOf, listed, party, prose, quantity } from './prose.ts'

function ruleOf(id: string): NominationRule | undefined {
  return nominationRules().find((rule) => rule.id === id)
}

function ruleName(id: string): string {
  return ruleOf(id)?.name ?? 'A rule'
}

function actWords({ act, by }: NominationRemedy): string {
  return `${nominationActWords(act).replace(/\.$/, '')} (${party(by)}).`
}

function choiceLine({ oneOf }: NominationChoice): Line {
  const { shown, left } = firstOf(oneOf, 3)
  const law = bracketed(shown.flat().map(({ rule, citation }) => cited(citation, ruleOf(rule)?.sources ?? [])))
  const more = left === 0 ? '' : ` Or ${quantity(left, 'other way', 'other ways')}.`
  return [`${shown.map((bundle) => bundle.map(actWords).join(' ')).join(' Or: ')}${more}`, ...law]
}

function wayPoint({ outcome, size, choices }: NominationWayOut): Point {
  return { line: [`With ${quantity(size, 'act')}${size === 1 ? '' : ' together'} the nomination ${LEAVES[outcome]}.`], under: choices.map(choiceLine) }
}

function beyondPoint({ rule, missing }: BeyondActs): Point {
  if (missing.length === 0) return point(`${ruleName(rule)}: no act on the nomination lifts it.`)
  return point(`${ruleName(rule)}: it has to be found out first. ${missing.map((fact) => prose(nominationFacts()[fact].asks)).join(' ')}`)
}

/** What it would take for the nomination to go, and what no act on it reaches. */
export function nominationWaysOutPage({ outcome, best, ways, beyond }: NominationWaysOut): Page {
  const [first] = ways
  const kept = [...new Set(beyond.map(({ rule }) => ruleName(rule)))]
  const answer =
    outcome === 'go'
      ? 'Nothing has to be done: the nomination goes.'
      : first === undefined
        ? `Nothing helps: no act on the nomination would let it go (${listed(firstOf(kept, 4).shown)}${kept.length > 5 ? ' and others' : ''}).`
        : `${capital(quantity(first.size, 'act'))} ${first.size === 1 ? 'is' : 'are'} the fewest after which the nomination ${LEAVES[best]}.`
  return {
    answer,
    sections: [
      { heading: 'What it would take', points: ways.map(wayPoint) },
      { heading: 'Beyond any act on the nomination', points: beyond.map(beyondPoint) },
    ],
  }
}
