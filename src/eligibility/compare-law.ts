import { presentCode } from '../core/country.ts'
import { isoDate, type IsoDate } from '../core/day.ts'
import { ImetError } from '../core/errors.ts'
import { parseInput } from '../core/parse.ts'
import type { Effect, ProvisionData, VersionData } from '../law/provision.ts'
import { provisionData, provisionIds, type ProvisionId } from '../law/register.ts'
import { versionOf } from '../law/version-on.ts'
import type { Access, DecidedAccess } from './access.ts'
import { assess } from './assess.ts'
import { decideKnown } from './decide.ts'
import type { CountryDecision, FindingResult } from './decision.ts'
import { assessInputSchema, type AssessInput } from './fact.ts'
import { knownFacts } from './known-facts.ts'
import { stamp, type Stamp } from '../law/stamp.ts'

/** The text of a provision on one of the two days. */
export interface LawText {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly rule: string
  readonly changedBy: string
  readonly effect: Effect
}

/** What happened to a provision on a day between. `lapsed`: no longer law, until it is `revived`. */
export interface LawStep {
  readonly on: IsoDate
  readonly kind: 'enacted' | 'amended' | 'ended' | 'lapsed' | 'revived'
  /** The public law that did it, or what is on file about the end. */
  readonly by: string
}

/** A provision whose text was changed between the two days. */
export interface LawChange {
  readonly provision: ProvisionId
  readonly name: string
  readonly citation: ProvisionData['citation']
  readonly level: ProvisionData['level']
  /** `null`: it was no law on the first day. */
  readonly before: LawText | null
  readonly after: LawText | null
  /** In order of days; never empty. */
  readonly steps: readonly LawStep[]
}

/** A finding that comes out otherwise under the other day's law, on the same facts. */
export interface LawFlip {
  readonly provision: ProvisionId
  readonly before: { readonly result: FindingResult; readonly access: DecidedAccess } | null
  readonly after: { readonly result: FindingResult; readonly access: DecidedAccess } | null
}

/** What the change in the law does to a country whose facts stay the same. */
export interface LawEffect {
  readonly country: CountryDecision['country']
  readonly access: { readonly before: Access; readonly after: Access }
  /** Whether access differs. */
  readonly flips: boolean
  readonly findings: readonly LawFlip[]
}

/** The law of two days, compared. */
export interface LawComparison extends Stamp {
  readonly from: IsoDate
  readonly to: IsoDate
  /** In the order of the register. */
  readonly changes: readonly LawChange[]
  /** `null` where no facts were given. */
  readonly effect: LawEffect | null
}

function textOf(provision: ProvisionData, version: VersionData | null): LawText | null {
  if (version === null) return null
  const { from, to, rule, changedBy, effect } = version
  return { from, to, rule, changedBy, effect: effect ?? provision.effect }
}

/** Every change of a provision, over all time: a gap between two texts is a lapse. */
function stepsOf({ versions, lapses, ends }: ProvisionData): LawStep[] {
  return versions.flatMap((version, index): LawStep[] => {
    const before = versions[index - 1]
    const next = versions[index + 1]
    const joins = before !== undefined && before.to === version.from
    const kind = before === undefined ? 'enacted' : joins ? 'amended' : 'revived'
    const came: LawStep = { on: version.from, kind, by: version.changedBy }
    const { to } = version
    if (to === null || next?.from === to) return [came]
    const lapse = lapses?.find(({ from }) => from === to)
    return next === undefined
      ? [came, { on: to, kind: 'ended', by: ends ?? version.changedBy }]
      : [came, { on: to, kind: 'lapsed', by: lapse?.because ?? version.changedBy }]
  })
}

function changeOf(id: ProvisionId, from: IsoDate, to: IsoDate): LawChange[] {
  const provision = provisionData(id)
  const steps = stepsOf(provision).filter(({ on }) => from < on && on <= to)
  if (steps.length === 0) return []
  const { name, citation, level } = provision
  const before = textOf(provision, versionOf(provision, from))
  const after = textOf(provision, versionOf(provision, to))
  return [{ provision: id, name, citation, level, before, after, steps }]
}

function effectOf(input: AssessInput, from: IsoDate, to: IsoDate): LawEffect {
  const country = presentCode(assess(input, to).country)
  const { facts, knownOn } = parseInput(assessInputSchema, input)
  const known = knownFacts(facts, to, knownOn)
  const [before, after] = [from, to].map((day) => decideKnown(country, known, day, knownOn)) as [CountryDecision, CountryDecision]
  const said = ({ findings }: CountryDecision, id: ProvisionId) => {
    const finding = findings.find(({ provision }) => provision === id)
    return finding === undefined ? null : { result: finding.result, access: finding.access }
  }
  const ids = new Set([...before.findings, ...after.findings].map(({ provision }) => provision))
  const findings = [...ids]
    .map((provision): LawFlip => ({ provision, before: said(before, provision), after: said(after, provision) }))
    .filter((flip) => flip.before?.result !== flip.after?.result || flip.before?.access !== flip.after?.access)
  return { country, access: { before: before.access, after: after.access }, flips: before.access !== after.access, findings }
}

/**
 * How the law changed between two days: each provision that was enacted, amended, ended, lapsed or revived after the first day
 * and up to the second, with the texts of both days and the public laws that changed it. With facts, also what the change does
 * to the country: the facts as they stand on the second day are judged under the law of either, so that nothing but the law differs.
 *
 * @param dayA - the earlier day
 * @param dayB - the later day, or the same
 * @param facts - a country and what is known of it, as `assess` takes them
 * @throws ImetError `invalid-day`, `invalid-interval` when the days are the wrong way round, and as `assess` for the facts
 * @example
 * ```ts
 * const { changes } = compareLaw('2019-01-07', '2019-01-08')
 * changes.map(({ provision }) => provision).includes('cspa-404') // true
 * compareLaw('2019-01-07', '2019-01-07').changes // []
 * ```
 */
export function compareLaw(dayA: IsoDate, dayB: IsoDate, facts?: AssessInput): LawComparison {
  const from = isoDate(dayA, 'dayA')
  const to = isoDate(dayB, 'dayB')
  if (from > to) throw new ImetError('invalid-interval', 'dayB', `expected a day on or after ${from}, got ${to}`)
  return {
    ...stamp(null),
    from,
    to,
    changes: provisionIds().flatMap((id) => changeOf(id, from, to)),
    effect: facts === undefined ? null : effectOf(facts, from, to),
  }
}
