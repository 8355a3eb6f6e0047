import { countryName } from '../core/country.ts'
import type { Access } from '../eligibility/access.ts'
import type { CountryDecision, Finding, MissingFact, Remedy } from '../eligibility/decision.ts'
import type { Section } from './block.ts'

const ANSWER: Readonly<Record<Access, string>> = {
  open: 'may receive IMET',
  conditional: 'may receive IMET once stated conditions are met',
  restricted: 'may receive only part of IMET',
  'expanded-only': 'may receive only expanded IMET',
  barred: 'may not receive IMET',
  undetermined: 'the record does not decide whether it may receive IMET',
}

/** The answer in one sentence. */
export function countryAnswer({ country, on, knownOn, access, legalAccess }: CountryDecision): string {
  const name = countryName(country)
  const known = knownOn === null ? '' : `, as publicly known on ${knownOn}`
  const verdict = access === 'undetermined' ? `for ${name}, ${ANSWER[access]}` : `${name} ${ANSWER[access]}`
  const ground = access === legalAccess || access === 'undetermined' ? '' : ' That is executive policy; law alone leaves it ' + `${legalAccess}.`
  return `On ${on}${known}, ${verdict} (${access}).${ground}`
}

function findingLine(finding: Finding): string {
  const since = finding.version === null ? '' : `; this text since ${finding.version.from}`
  const doubt = finding.confidence === 'recalled' ? ' Rests on recalled facts that no source read here confirms.' : ''
  const ground = finding.ground === 'executive-policy' ? 'Executive policy. ' : ''
  return `${finding.name}: ${ground}${finding.because} [${finding.citation}${since}]${doubt}`
}

function missingLine({ asks, askOf, value, provision, wouldLeave }: MissingFact): string {
  const state = value === 'unknown' ? 'not given' : 'not to be had from the public record'
  return `${asks} (${state}; ask: ${askOf}; decides ${provision}, could leave ${wouldLeave})`
}

function remedyLine({ act, by, standard, notice, limit, citation, access }: Remedy): string {
  const details = [standard === null ? null : `standard: ${standard}`, notice === null ? null : `notice: ${notice}`, limit === null ? null : `limit: ${limit}`]
  const told = details.filter((detail): detail is string => detail !== null && !act.includes(detail.slice(detail.indexOf(': ') + 2)))
  return `${act} By: ${by}${told.length > 0 ? `; ${told.join('; ')}` : ''}. Leaves: ${access} [${citation}]`
}

/** The reasons, the doubts and the ways out, each with its citation. */
export function countrySections({ findings, unresolved, remedies }: CountryDecision): Section[] {
  const of = (...results: readonly Finding['result'][]) =>
    findings.filter(({ result }) => results.includes(result)).map(findingLine)
  const asked = new Map(unresolved.map((missing) => [missing.fact, missing]))
  return [
    { heading: 'What stops it', lines: of('bars') },
    { heading: 'What limits it', lines: of('limits') },
    { heading: 'Conditions and notices', lines: of('conditions') },
    { heading: 'Set aside', lines: of('waived', 'excepted') },
    { heading: 'What would lift it', lines: remedies.map(remedyLine) },
    { heading: 'What the record cannot show', lines: [...asked.values()].map(missingLine) },
  ]
}
