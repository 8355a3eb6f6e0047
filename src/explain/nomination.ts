import { countryName } from '../core/country.ts'
import type { Source } from '../core/source.ts'
import type {
  MissingNominationFact,
  NextStep,
  NominationDecision,
  NominationFinding,
  NominationOutcome,
  NominationRemedy,
} from '../eligibility/nomination/nomination-decision.ts'
import { cited } from './cite.ts'
import { countryAnswer } from './country-answer.ts'
import { shortened } from './shortened.ts'
import { nominationActWords } from './nomination-act.ts'
import { point, type Page, type Point, type Section } from './page.ts'
import { capital, dayWords, firstOf, listed, numberWords, party, prose, quantity } from './prose.ts'
import { reachPoint } from './reach.ts'

const ANSWER: Readonly<Record<NominationOutcome, string>> = {
  go: 'Go: every rule that was considered is satisfied',
  stop: 'Stop: a rule bars this nomination',
  missing: 'Not yet: something is still to be done or to be found out',
}

const AUTHORITY = { statute: 'Law', manual: 'Manual', practice: 'Practice' } as const satisfies Record<NominationFinding['authority'], string>

/** Law before manual before practice. */
const WEIGHT = ['statute', 'manual', 'practice'] as const

/** The outcome that a remedy or a missing fact leaves, after "the nomination". */
export const LEAVES: Readonly<Record<NominationOutcome, string>> = { go: 'goes', stop: 'is still stopped', missing: 'still waits for something' }

/** Where the law of a rule can be read. */
type SourcesOf = (rule: string) => readonly Source[]

/** The answer in one sentence. */
export function nominationAnswer({ outcome, countryCode, on, reference, daysToClass }: NominationDecision): string {
  const named = reference === null ? '' : `${reference}, `
  const left = daysToClass === null || daysToClass < 0 ? '' : `, ${quantity(daysToClass, 'day')} before class`
  return `${ANSWER[outcome]} (${named}${countryName(countryCode)}, ${dayWords(on)}${left}).`
}

function doubtOf({ confidence }: NominationFinding): string {
  return confidence === 'recalled' ? ' This rests on recalled facts that no source read here confirms.' : ''
}

function findingPoint(finding: NominationFinding): Point {
  const { authority, name, because, citation, sources } = finding
  return point(`${AUTHORITY[authority]}. ${name}: ${shortened(because.replace(/ Still to be done\.$/, ''))} [`, cited(citation, sources), ']', doubtOf(finding))
}

function stepPoint({ step, by, due, daysLeft, rule, citation, state }: NextStep, sources: SourcesOf): Point {
  const left = daysLeft === null ? '' : daysLeft < 0 ? `, ${quantity(-daysLeft, 'day')} ago` : `, in ${quantity(daysLeft, 'day')}`
  const when = due === null ? '' : `, by ${dayWords(due)}${left}`
  const who = step.includes(by) && due === null ? '' : ` (${party(by)}${when})`
  return point(`${state === 'check' ? 'Check, or do: ' : ''}${nominationActWords(step).replace(/\.$/, '')}${who}. [`, cited(citation, sources(rule)), ']')
}

function remedyPoint({ act, by, outcome, rule, citation }: NominationRemedy, sources: SourcesOf): Point {
  return point(`${nominationActWords(act)} That is for ${party(by)}; with that alone the nomination ${LEAVES[outcome]}. [`, cited(citation, sources(rule)), ']')
}

function missingPoint(missing: MissingNominationFact): Point {
  const { asks, askOf, knownTo } = missing
  return point(`${prose(asks)} ${capital(party(askOf))} can say${knownTo === 'government' ? ', and nobody outside the Government' : ''}.`)
}

/** What is not known: what the answer waits for first, the rest counted. */
function unknownPoints(unresolved: readonly MissingNominationFact[]): Point[] {
  const once = [...new Map([...unresolved].reverse().map((missing) => [missing.fact, missing])).values()].reverse()
  const waited = once.filter(({ decisive }) => decisive)
  const { shown } = firstOf(waited, 8)
  const rest = once.filter((missing) => !shown.includes(missing))
  const offices = [...new Set(rest.map(({ askOf }) => party(askOf)))]
  const who = firstOf(offices, 3)
  const can = who.left === 0 ? listed(who.shown) : `${who.shown.join(', ')} and ${quantity(who.left, 'other')}`
  const counted = rest.length === 0 ? [] : [point(`${capital(quantity(rest.length, shown.length === 0 ? 'question' : 'more question'))} ${rest.length === 1 ? 'is' : 'are'} open; ${can} can say.`)]
  return [...shown.map(missingPoint), ...counted]
}

/** Steps, the rest counted. */
function stepPoints(steps: readonly NextStep[], most: number, sources: SourcesOf): Point[] {
  const { shown, left } = firstOf(steps, most)
  return [...shown.map((step) => stepPoint(step, sources)), ...(left === 0 ? [] : [point(`${capital(numberWords(left))} more ${left === 1 ? 'step' : 'steps'} after these.`)])]
}

/** The reasons by weight, the next steps, what is not known, what would change it. */
export function nominationSections({ country, findings, unresolved, remedies, nextSteps, ...decision }: NominationDecision): Section[] {
  const of = (...results: readonly NominationFinding['result'][]) =>
    WEIGHT.flatMap((weight) => findings.filter(({ result, effect, authority }) => authority === weight && effect !== 'duty' && results.includes(result)))
  const sources: SourcesOf = (rule) => findings.find((finding) => finding.rule === rule)?.sources ?? []
  const striking = new Set(of('bars').map(({ rule }) => rule))
  const lifting = decision.outcome === 'stop' ? remedies.filter(({ rule }) => striking.has(rule)) : remedies.filter(({ outcome }) => outcome === 'go')
  return [
    { heading: 'What stops it', points: of('bars').map(findingPoint) },
    { heading: 'Still to be done', points: of('conditions').map(findingPoint) },
    { heading: 'Set aside', points: of('waived', 'excepted').map(findingPoint) },
    { heading: 'The country', points: [point(countryAnswer(country))] },
    { heading: 'Next steps', points: stepPoints(nextSteps.filter(({ state }) => state !== 'duty'), 10, sources) },
    { heading: 'What is not known', points: unknownPoints(unresolved) },
    { heading: 'What would change it', points: lifting.map((remedy) => remedyPoint(remedy, sources)) },
    { heading: 'Owed in any case', points: stepPoints(nextSteps.filter(({ state }) => state === 'duty'), 4, sources) },
    { heading: 'How firm this is', points: [reachPoint(country, decision.on)] },
  ]
}

export function nominationPage(decision: NominationDecision): Page {
  return { answer: nominationAnswer(decision), sections: nominationSections(decision) }
}
