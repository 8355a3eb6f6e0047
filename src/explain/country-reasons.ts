import type { CountryDecision, Finding } from '../eligibility/decision.ts'
import { lawAndRecordOf, lawOf } from './cite.ts'
import { wasSetAside } from './country-answer.ts'
import { point, type Line, type Point, type Section } from './page.ts'
import { numberWords } from './prose.ts'
import { LONGER, reasonWords } from './shortened.ts'

function doubtOf({ confidence }: Finding): string {
  return confidence === 'recalled' ? ' This rests on recalled facts that no source read here confirms.' : ''
}

function reasonPoint(finding: Finding, most?: number): Point {
  const policy = finding.ground === 'executive-policy' ? ' (policy, not law)' : ''
  return point(`${finding.name}${policy}. ${reasonWords(finding, most)}`, ...lawAndRecordOf(finding), doubtOf(finding))
}

function briefPoint(finding: Finding): Point {
  return point(`${finding.name}. ${reasonWords(finding)}`, ...lawOf(finding), doubtOf(finding))
}

/** Law before policy; else the order of the findings. */
function byGround(findings: readonly Finding[]): readonly Finding[] {
  const policy = ({ ground }: Finding) => ground === 'executive-policy'
  return [...findings.filter((finding) => !policy(finding)), ...findings.filter(policy)]
}

function namesWithLaw(findings: readonly Finding[]): Line {
  return findings.flatMap((finding, index): Line => [index === 0 ? '' : '; ', finding.name, ...lawOf(finding)])
}

/** What was set aside: in full where the answer rests on it, else by name. */
function setAside(decision: CountryDecision): Point[] {
  const bearing = wasSetAside(decision)
  const others = decision.findings.filter((finding) => (finding.result === 'waived' || finding.result === 'excepted') && !bearing.includes(finding))
  return [...bearing.map((finding) => reasonPoint(finding, LONGER)), ...(others.length === 0 ? [] : [point('By waiver or exception: ', ...namesWithLaw(others), '.')])]
}

/** Notices and sums held back, which leave access as it is. */
function besides(decision: CountryDecision, notices: readonly Finding[]): Point[] {
  if (decision.access === 'open' || notices.length < 2) return notices.map(briefPoint)
  return [point(`${numberWords(notices.length)} more that ask for a notice or hold back a sum: `.replace(/^./, (first) => first.toUpperCase()), ...namesWithLaw(notices), '.')]
}

/** The reasons by weight: what bars, what limits, what asks for conditions, what was set aside, what asks for a notice. */
export function reasonSections(decision: CountryDecision): Section[] {
  const of = (result: Finding['result']) => byGround(decision.findings.filter((finding) => finding.result === result))
  const conditions = of('conditions')
  return [
    { heading: 'What bars it', points: of('bars').map((finding) => reasonPoint(finding)) },
    { heading: 'What limits it', points: of('limits').map((finding) => reasonPoint(finding)) },
    { heading: 'What it takes', points: conditions.filter(({ access }) => access !== 'open').map((finding) => reasonPoint(finding)) },
    { heading: 'Set aside', points: setAside(decision) },
    { heading: 'Notices and sums held back', points: besides(decision, conditions.filter(({ access }) => access === 'open')) },
  ]
}

