import { readable } from '../core/readable.ts'
import type { CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { ImetError, shown } from '../core/errors.ts'
import type { ProvisionId } from '../law/register.ts'
import { severity, type Access, type DecidedAccess } from './access.ts'
import type { CountryDecision, Finding, FindingResult } from './decision.ts'
import { stamp, type Stamp } from '../law/stamp.ts'

/**
 * Why a finding differs. `law`: another text of the provision. `facts`: other facts or records on another day, or as stated. `country`:
 * another country. `knowledge`: the same day, as known on another. Two causes stand where both differ and a decision cannot
 * tell which of them it was.
 */
export type Cause = 'law' | 'facts' | 'country' | 'knowledge'

/** One side of a finding. */
export interface Side {
  readonly result: FindingResult
  readonly access: DecidedAccess
  readonly because: string
  readonly version: Finding['version']
  readonly records: readonly string[]
}

/** A provision that comes out otherwise in the second decision. */
export interface FindingChange {
  readonly provision: ProvisionId
  readonly name: string
  readonly citation: string
  /** `null`: the decision does not consider it, since it is about other countries. */
  readonly before: Side | null
  readonly after: Side | null
  readonly causes: readonly Cause[]
  /** Whether access as a whole could not differ as it does without this. */
  readonly decisive: boolean
}

/** Two decisions, compared. */
export interface Comparison extends Stamp {
  readonly countries: readonly [CountryCode, CountryCode]
  readonly days: readonly [IsoDate, IsoDate]
  readonly knownOn: readonly [IsoDate | null, IsoDate | null]
  readonly access: { readonly before: Access; readonly after: Access }
  readonly legalAccess: { readonly before: Access; readonly after: Access }
  /** Whether access differs. */
  readonly changed: boolean
  /** What comes out otherwise: the decisive first, each in the order of the findings. */
  readonly findings: readonly FindingChange[]
}

function checked(decision: CountryDecision, path: string): CountryDecision {
  const given: unknown = decision
  const whole =
    typeof given === 'object' && given !== null && ['country', 'on', 'access', 'findings', 'unresolved'].every((key) => key in given)
  if (whole && Array.isArray(decision.findings) && Array.isArray(decision.unresolved)) return decision
  throw new ImetError('invalid-input', path, `expected a decision on a country, got ${shown(given)}`)
}

function sideOf({ result, access, because, version, records }: Finding): Side {
  return { result, access, because, version, records }
}

/** What a finding takes away for certain, and what it may take. */
interface Weight {
  readonly least: number
  readonly most: number
}

const NOTHING: Weight = { least: 0, most: 0 }

function weightsOf({ findings, unresolved }: CountryDecision): ReadonlyMap<ProvisionId, Weight> {
  const waits = new Set(unresolved.filter(({ decisive }) => decisive).map(({ provision }) => provision))
  return new Map(
    findings.map(({ provision, result, access }) => {
      const at = severity(access)
      return [provision, result === 'unknown' ? { least: 0, most: waits.has(provision) ? at : 0 } : { least: at, most: at }] as const
    }),
  )
}

function wholeOf(weights: ReadonlyMap<ProvisionId, Weight>): Weight {
  const all = [...weights.values()]
  return { least: Math.max(0, ...all.map(({ least }) => least)), most: Math.max(0, ...all.map(({ most }) => most)) }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function causesOf(a: CountryDecision, b: CountryDecision, before: Finding | undefined, after: Finding | undefined): Cause[] {
  const elsewhere = a.country !== b.country
  if (before === undefined || after === undefined) return [elsewhere ? 'country' : 'law']
  const otherDay = a.on !== b.on
  const otherKnowledge = a.knownOn !== b.knownOn
  const found = new Set<Cause>()
  if (!same(before.version, after.version)) {
    if (otherDay || !otherKnowledge) found.add('law')
    if (otherKnowledge) found.add('knowledge')
  }
  // The text tells which countries it names, so with one text a fact on the trigger differs by the country alone.
  if (!same(before.facts, after.facts) || !same(before.records, after.records)) {
    if (elsewhere) found.add('country')
    else {
      if (otherKnowledge) found.add('knowledge')
      if (otherDay || !otherKnowledge) found.add('facts')
    }
  }
  if (found.size === 0) found.add(elsewhere ? 'country' : otherKnowledge ? 'knowledge' : 'facts')
  return [...found]
}

/**
 * What differs between two decisions, and why: two days, two countries, two days of knowledge, or two sets of facts. Provision by
 * provision, the result, the access and the reason before and after, and whether the law, the facts, the country or what
 * was known made the difference.
 *
 * @param decisionA - from `assess` or `assessCountry`
 * @param decisionB - the other
 * @throws ImetError `invalid-input` for what is no decision
 * @example
 * ```ts
 * const before = assess({ country: 'SEN', facts: [] }, '2021-06-01')
 * const after = assess({ country: 'SEN', facts: [{ fact: 'executive-suspension/applies', value: true }] }, '2021-06-01')
 * compare(before, after).access // { before: 'undetermined', after: 'barred' }
 * compare(before, after).findings.map(({ provision, causes }) => [provision, causes]) // [['executive-suspension', ['facts']]]
 * ```
 */
export function compare(decisionA: CountryDecision, decisionB: CountryDecision): Comparison {
  return readable('decisionA and decisionB', () => compared(decisionA, decisionB))
}

function compared(decisionA: CountryDecision, decisionB: CountryDecision): Comparison {
  const a = checked(decisionA, 'decisionA')
  const b = checked(decisionB, 'decisionB')
  const [weightsA, weightsB] = [weightsOf(a), weightsOf(b)]
  const [wholeA, wholeB] = [wholeOf(weightsA), wholeOf(weightsB)]
  const ofA = new Map(a.findings.map((finding) => [finding.provision, finding]))
  const ofB = new Map(b.findings.map((finding) => [finding.provision, finding]))
  const changes = [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((provision): FindingChange[] => {
    const before = ofA.get(provision)
    const after = ofB.get(provision)
    const told = before ?? after
    if (told === undefined) return []
    const unchanged = before?.result === after?.result && before?.access === after?.access && before?.because === after?.because
    if (unchanged) return []
    const [wasA, isB] = [weightsA.get(provision) ?? NOTHING, weightsB.get(provision) ?? NOTHING]
    // It took, or takes, more than all provisions of the other decision together.
    const decisive =
      wasA.least > wholeB.least || wasA.most > wholeB.most || isB.least > wholeA.least || isB.most > wholeA.most
    return [
      {
        provision,
        name: told.name,
        citation: (after ?? told).citation,
        before: before === undefined ? null : sideOf(before),
        after: after === undefined ? null : sideOf(after),
        causes: causesOf(a, b, before, after),
        decisive,
      },
    ]
  })
  return {
    ...stamp(b.recordsAsOf),
    countries: [a.country, b.country],
    days: [a.on, b.on],
    knownOn: [a.knownOn, b.knownOn],
    access: { before: a.access, after: b.access },
    legalAccess: { before: a.legalAccess, after: b.legalAccess },
    changed: a.access !== b.access,
    findings: [...changes.filter(({ decisive }) => decisive), ...changes.filter(({ decisive }) => !decisive)],
  }
}
