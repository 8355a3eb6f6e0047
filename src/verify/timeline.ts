import { firstDayOf, type CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import type { CountryDecision, Finding } from '../eligibility/decision.ts'
import { provisionData, type ProvisionId } from '../law/register.ts'
import { holesFor } from '../records/holes.ts'
import { measuresOf } from '../records/measures-of.ts'
import { firstPublishedYear } from '../records/participation.ts'
import type { Measure } from '../records/row.ts'
import type { Span } from '../records/timeline.ts'
import type { ProgramState } from '../status/machine.ts'
import { concerns, factsOnRecord, standingOn } from './decision.ts'
import { countryRules } from './law-tables.ts'

/** The program was founded on this day (Pub. L. 94-329): no timeline is older. */
const FOUNDED: IsoDate = '1976-06-30'

/** Every day on which a text, a statement, a hole or a step begins or ends, after the founding and from it. */
function turns(country: CountryCode, knownOn: IsoDate | undefined): IsoDate[] {
  const spans = [
    ...countryRules().filter((rule) => concerns(rule, country)).flatMap((rule) => provisionData(rule.provision as ProvisionId).versions),
    ...factsOnRecord(country),
    ...holesFor(country),
    ...measuresOf(country).map(({ from }) => ({ from, to: null })),
    { from: firstDayOf(country), to: knownOn },
  ]
  const days = spans.flatMap(({ from, to }) => [from, to]).filter((day): day is IsoDate => typeof day === 'string' && day > FOUNDED)
  return [FOUNDED, ...[...new Set(days)].sort()]
}

type Decided = Pick<CountryDecision, 'access' | 'findings' | 'unresolved'>

type Weight = 'none' | 'limited' | 'barred'

const ORDER = ['open', 'conditional', 'restricted', 'expanded-only', 'barred'] as const

function weightOf({ access, findings }: Decided): Weight {
  const sure = findings.filter(({ result }) => result !== 'unknown').map((finding) => ORDER.indexOf(finding.access))
  const rank = access === 'undetermined' ? Math.max(0, ...sure) : ORDER.indexOf(access)
  return rank === 4 ? 'barred' : rank >= 2 ? 'limited' : 'none'
}

/** Where a step leads; `null` where it is no step of the program. */
function stepTo({ kind, announces }: Measure, state: ProgramState): ProgramState | null {
  switch (kind) {
    case 'participation':
      return 'participating'
    case 'announcement':
      return announces === undefined ? null : state === 'restricted' ? 'restricted' : 'announced'
    case 'resumption-approved':
      return 'resumption-approved'
    case 'restoration':
      return 'restored'
    case 'ending':
      return 'ended'
    default:
      return null
  }
}

interface Standing {
  state: ProgramState
  /** Where the program goes back to when what bears on it ends. */
  home: ProgramState
  weight: Weight
  step: Measure | undefined
}

function bear(standing: Standing, now: Weight): void {
  const { state, weight: before } = standing
  standing.weight = now
  if (now === before || state === 'never' || state === 'ended') return
  if (now === 'none') {
    if (state !== 'suspended' && state !== 'restricted') return
    standing.state = standing.home
  } else {
    if (state === 'resumption-approved' && before === 'barred' && now === 'limited') return
    if (state === 'resumption-approved') standing.home = state
    else if (before === 'none') standing.home = 'restored'
    standing.state = now === 'barred' ? 'suspended' : 'restricted'
  }
  if (standing.state !== state) standing.step = undefined
}

/** Whoever has lines in the published reports, or a step on record, was in from the first, unless the record tells when it came. */
function began(country: CountryCode): IsoDate | null {
  const steps = measuresOf(country).filter(({ kind }) => kind !== 'announcement')
  if (steps.some(({ kind, from }) => kind === 'participation' && from > FOUNDED)) return null
  return firstPublishedYear(country) === null && steps.length === 0 ? null : (firstDayOf(country) ?? FOUNDED)
}

function reason(decision: Decided, { state, step }: Standing): string {
  const { access, findings, unresolved } = decision
  if (access === 'undetermined') {
    return `Not decided by the record: ${unresolved.filter(({ decisive }) => decisive).map(({ asks }) => asks).join(' ')}`
  }
  const strikes = findings.filter((finding: Finding) => ['bars', 'limits', 'conditions'].includes(finding.result) && finding.access === access)
  const strike = strikes.find(({ ground }) => ground !== 'executive-policy') ?? strikes[0]
  if (access !== 'open' && strike !== undefined) return `${strike.because} (${strike.citation})`
  return step?.summary ?? (state === 'never' ? 'No bar, and no participation on record.' : 'No bar on record.')
}

/** The timeline made again, day by day over every day on which anything can change. */
export function timelineFrom(country: CountryCode, knownOn: IsoDate | undefined): Span[] {
  const steps = measuresOf(country)
    .filter(({ knownFrom, from }) => knownOn === undefined || (knownFrom ?? from) <= knownOn)
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
  const first = began(country)
  const standing: Standing = { state: 'never', home: 'restored', weight: 'none', step: undefined }
  const days = turns(country, knownOn)
  const facts = factsOnRecord(country)
  const spans: Span[] = []
  days.forEach((day, index) => {
    const decision = standingOn({ country, on: day, knownOn }, facts)
    if (day === first) Object.assign(standing, { state: 'participating', weight: 'none' })
    for (const step of steps.filter(({ from }) => (day === FOUNDED ? from <= day : from === day))) {
      const to = stepTo(step, standing.state)
      if (to === null) continue
      if (step.kind === 'participation' && standing.state !== to) standing.weight = 'none'
      standing.state = to
      standing.step = step
    }
    bear(standing, weightOf(decision))
    const span: Span = { from: day, to: days[index + 1] ?? null, access: decision.access, state: standing.state, because: reason(decision, standing) }
    const last = spans.at(-1)
    const same = last !== undefined && last.access === span.access && last.state === span.state && last.because === span.because
    if (same) spans[spans.length - 1] = { ...last, to: span.to }
    else spans.push(span)
  })
  return spans
}
