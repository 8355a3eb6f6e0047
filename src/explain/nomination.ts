import { countryName } from '../core/country.ts'
import type {
  MissingNominationFact,
  NextStep,
  NominationDecision,
  NominationFinding,
  NominationOutcome,
  NominationRemedy,
} from '../eligibility/nomination/nomination-decision.ts'
import type { Section } from './block.ts'
import { countryAnswer } from './country.ts'

const ANSWER: Readonly<Record<NominationOutcome, string>> = {
  go: 'Go: every rule that was considered is satisfied',
  stop: 'Stop: a rule bars this nomination',
  missing: 'Not yet: something is still to be done or to be found out',
}

const AUTHORITY = { statute: 'Statute', manual: 'Manual', practice: 'Practice' } as const satisfies Record<
  NominationFinding['authority'],
  string
>

/** The answer in one sentence. */
export function nominationAnswer({ outcome, countryCode, on, reference, daysToClass }: NominationDecision): string {
  const named = reference === null ? '' : `${reference}, `
  const left = daysToClass === null || daysToClass < 0 ? '' : `, ${daysToClass} days before class`
  return `${ANSWER[outcome]} (${named}${countryName(countryCode)}, ${on}${left}).`
}

function findingLine({ authority, name, because, citation, confidence }: NominationFinding): string {
  const doubt = confidence === 'recalled' ? ' Rests on recalled facts that no source read here confirms.' : ''
  return `${AUTHORITY[authority]}. ${name}: ${because} [${citation}]${doubt}`
}

function stepLine({ step, by, due, daysLeft, citation, state }: NextStep): string {
  const when =
    due === null
      ? ''
      : `; by ${due}${daysLeft === null ? '' : daysLeft < 0 ? `, ${-daysLeft} days ago` : `, in ${daysLeft} days`}`
  return `${state === 'check' ? 'Check, or do: ' : ''}${step} (${by}${when}) [${citation}]`
}

function remedyLine({ act, by, outcome, citation }: NominationRemedy): string {
  return `${act} By: ${by}. Leaves: ${outcome} [${citation}]`
}

function missingLine({ asks, askOf, knownTo, rule }: MissingNominationFact): string {
  const who = knownTo === 'government' ? 'known to the Government alone; ' : ''
  return `${asks} (${who}ask: ${askOf}; decides ${rule})`
}

/** The reasons, what is missing, the ways out and the next steps, each with its citation. */
export function nominationSections({
  country,
  findings,
  unresolved,
  remedies,
  nextSteps,
}: NominationDecision): Section[] {
  const of = (...results: readonly NominationFinding['result'][]) =>
    findings.filter(({ result, effect }) => effect !== 'duty' && results.includes(result)).map(findingLine)
  const asked = new Map([...unresolved].reverse().map((missing) => [missing.fact, missing]))
  return [
    { heading: 'The country', lines: [countryAnswer(country)] },
    { heading: 'What stops it', lines: of('bars') },
    { heading: 'Still to be done', lines: of('conditions') },
    { heading: 'Set aside', lines: of('waived', 'excepted') },
    { heading: 'What would satisfy it', lines: remedies.map(remedyLine) },
    { heading: 'Next steps', lines: nextSteps.filter(({ state }) => state !== 'duty').map(stepLine) },
    { heading: 'Not known', lines: [...asked.values()].reverse().map(missingLine) },
    { heading: 'Owed in any case', lines: nextSteps.filter(({ state }) => state === 'duty').map(stepLine) },
  ]
}
