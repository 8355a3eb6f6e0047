import { severity, type DecidedAccess } from '../eligibility/access.ts'
import type { CountryDecision, Finding, MissingFact } from '../eligibility/decision.ts'
import { STANDS } from './access-words.ts'
import { lawAndRecordOf, lawOf } from './cite.ts'
import { waitedFor } from './country-answer.ts'
import { point, type Point, type Section } from './page.ts'
import { capital, firstOf, listed, numberWords, party, prose, quantity } from './prose.ts'
import { reasonWords } from './shortened.ts'

/** Each question once, as it stands first. */
function distinct(missing: readonly MissingFact[]): MissingFact[] {
  return [...new Map([...missing].reverse().map((one) => [one.fact, one])).values()].reverse()
}

/** What an answer against the country would come to. */
function ifAgainst({ fact, wouldLeave }: MissingFact): string {
  return `${fact.endsWith('/applies') ? 'If so' : 'If not'}, IMET is ${STANDS[wouldLeave]}.`
}

function questionWords(missing: MissingFact): string {
  return `${prose(missing.asks)} ${ifAgainst(missing)} ${capital(party(missing.askOf))} can say.`
}

/** A finding on which the answer waits: what is told, what is asked, who can say. */
function waitingPoint(finding: Finding, questions: readonly MissingFact[]): Point {
  const told = finding.because.startsWith('Not known: ') ? '' : reasonWords(finding)
  const policy = finding.ground === 'executive-policy' ? ' (policy, not law)' : ''
  const known = told === '' ? '' : `${told} `
  return point(`${finding.name}${policy}. ${known}${questions.map(questionWords).join(' ')}`, ...lawAndRecordOf(finding))
}

function whoCan(questions: readonly MissingFact[]): string {
  const offices = [...new Set(questions.flatMap(({ askOf }) => askOf.split(' and ')))].map(party)
  const { shown, left } = firstOf(offices, 3)
  return left === 0 ? listed(shown) : `${shown.join(', ')} and ${quantity(left, 'other')}`
}

/** The rest in a sentence: how many, who can say, what it could come to. */
function countedPoint(questions: readonly MissingFact[], { access, recordsAsOf }: CountryDecision): Point[] {
  if (questions.length === 0) return []
  const now = access === 'undetermined' ? 'open' : access
  const worse = questions.filter(({ wouldLeave }) => severity(wouldLeave) > severity(now))
  const worst = worse.reduce<DecidedAccess>((most, { wouldLeave }) => (severity(wouldLeave) > severity(most) ? wouldLeave : most), now)
  const stay = `${capital(quantity(questions.length, 'question'))} ${recordsAsOf === null ? 'that nobody answered' : 'that the public record does not answer'} ${questions.length === 1 ? 'stays' : 'stay'} open`
  const effect =
    worse.length === 0
      ? 'No answer could make the outcome worse.'
      : `An answer against the country would leave IMET ${STANDS[worst]} in ${worse.length === questions.length ? (worse.length === 1 ? 'that case' : 'any of them') : `${numberWords(worse.length)} of them`}.`
  return [point(`${stay}; ${whoCan(questions)} can say. ${effect}`)]
}

/** What is not known: what the answer waits for, then what could make it worse and is public, then a count of the rest. */
export function unknownSection(decision: CountryDecision): Section {
  const { access, findings } = decision
  const missing = distinct(decision.unresolved)
  const waiting = firstOf(waitedFor(decision), 3)
  const points = waiting.shown.map((finding) => waitingPoint(finding, missing.filter(({ provision, decisive }) => decisive && provision === finding.provision)))
  const told = new Set<string>(waiting.shown.map(({ provision }) => provision))
  const rest = missing.filter(({ provision }) => !told.has(provision))
  const nameable = access === 'undetermined' ? [] : rest.filter(({ wouldLeave, value, knownTo }) => severity(wouldLeave) > severity(access) && (value === 'unknown' || knownTo === 'public'))
  const few = firstOf(nameable, 2).shown
  const named = few.flatMap((one) => {
    const finding = findings.find(({ provision }) => provision === one.provision)
    return finding === undefined ? [] : [point(`${finding.name}. ${questionWords(one)}`, ...lawOf(finding))]
  })
  return { heading: 'What is not known', points: [...points, ...named, ...countedPoint(rest.filter((one) => !few.includes(one)), decision)] }
}
