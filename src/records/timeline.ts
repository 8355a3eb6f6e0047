import { countryCode, firstDayOf, presentCode, type CountryCode } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import { candidates, mayReach } from '../eligibility/considered.ts'
import { least, type Access } from '../eligibility/access.ts'
import { decideKnown } from '../eligibility/decide.ts'
import type { CountryDecision, Finding } from '../eligibility/decision.ts'
import { afterCondition, afterEvent, type Condition, type Position, type ProgramEvent, type ProgramState } from '../status/machine.ts'
import { statedFacts, recordedFacts } from './facts-of.ts'
import { holesFor } from './holes.ts'
import { measuresKnownOn, measuresOf } from './measures-of.ts'
import { knownOnOf, type RecordOptions } from './options.ts'
import { firstPublishedYear } from './participation.ts'
import type { Measure } from './row.ts'

/** A span of a country's timeline: `from` is its first day, `to` the first day of the next, `null` in the last. */
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly access: Access
  readonly state: ProgramState
  readonly because: string
}

/** The day of Pub. L. 94-329, which made IMET a program of its own: every timeline begins here. */
export const PROGRAM_START: IsoDate = '1976-06-30'

const EVENT_OF: Partial<Readonly<Record<Measure['kind'], ProgramEvent>>> = {
  participation: 'participation',
  'resumption-approved': 'approval',
  restoration: 'restoration',
  ending: 'ending',
}

function eventOf(measure: Measure): ProgramEvent | undefined {
  if (measure.kind === 'announcement') return measure.announces === undefined ? undefined : 'announcement'
  return EVENT_OF[measure.kind]
}

/** What bears on the country for certain: where the answer is open, what has been decided of it. */
function conditionOf({ access, findings }: CountryDecision): Condition {
  const certain = findings.flatMap((finding) => (finding.result === 'unknown' ? [] : [finding.access]))
  const decided = access === 'undetermined' ? least(certain) : access
  if (decided === 'barred') return 'barred'
  return decided === 'restricted' || decided === 'expanded-only' ? 'limited' : 'none'
}

/** Every day on which the answer for a country can change. */
function changeDays(country: CountryCode, knownOn: IsoDate | undefined): IsoDate[] {
  const days = new Set<IsoDate>()
  const add = (day: IsoDate | null | undefined) => {
    if (day !== null && day !== undefined && day > PROGRAM_START) days.add(day)
  }
  const versions = candidates().flatMap((candidate) => (mayReach(candidate, country) ? candidate.provision.versions : []))
  for (const { from, to } of [...versions, ...statedFacts(country), ...holesFor(country)]) {
    add(from)
    add(to)
  }
  for (const measure of measuresOf(country)) add(measure.from)
  add(firstDayOf(country))
  // Up to `knownOn` the law of the day is known; after it, what was then known runs on.
  add(knownOn)
  return [PROGRAM_START, ...[...days].sort()]
}

/**
 * Whether a country is taken to be in the program when it begins. The published lines start with FY1999: a country with
 * lines, or with a step on record, was in it unless the record tells when it first came in.
 */
function participated(country: CountryCode): boolean {
  const steps = measuresOf(country).filter(({ kind }) => kind !== 'announcement')
  if (steps.some(({ kind, from }) => kind === 'participation' && from > PROGRAM_START)) return false
  return firstPublishedYear(country) !== null || steps.length > 0
}

/** The finding that decides a span: the one that takes most away, and of those law before policy. */
export function decisiveFinding(decision: CountryDecision): Finding | undefined {
  const acting = decision.findings.filter(({ result }) => result === 'bars' || result === 'limits' || result === 'conditions')
  const { access } = decision
  return (
    acting.find((finding) => finding.access === access && finding.ground !== 'executive-policy') ??
    acting.find((finding) => finding.access === access)
  )
}

function because(decision: CountryDecision, state: ProgramState, measure: Measure | undefined): string {
  if (decision.access === 'undetermined') {
    const open = decision.unresolved.filter(({ decisive }) => decisive)
    return `Not decided by the record: ${open.map(({ asks }) => asks).join(' ')}`
  }
  const finding = decision.access === 'open' ? undefined : decisiveFinding(decision)
  if (finding !== undefined) return `${finding.because} (${finding.citation})`
  if (measure !== undefined) return measure.summary
  if (state === 'never') return 'No bar, and no participation on record.'
  return 'No bar on record.'
}

interface Replay {
  position: Position
  condition: Condition
  measure: Measure | undefined
}

/** A country comes in: whatever bars it already strikes it now. */
function enter(replay: Replay): void {
  replay.position = { ...replay.position, state: 'participating' }
  replay.condition = 'none'
}

function replayDay(replay: Replay, day: IsoDate, events: readonly Measure[], decision: CountryDecision): void {
  for (const measure of events) {
    const event = eventOf(measure)
    if (event === undefined || (day === PROGRAM_START ? measure.from > day : measure.from !== day)) continue
    const state = afterEvent(replay.position.state, event)
    if (event === 'participation' && state !== replay.position.state) enter(replay)
    replay.position = { ...replay.position, state }
    replay.measure = measure
  }
  const now = conditionOf(decision)
  const next = afterCondition(replay.position, replay.condition, now)
  if (next.state !== replay.position.state) replay.measure = undefined
  replay.position = next
  replay.condition = now
}

const whole = new Map<CountryCode, readonly Span[]>()

function build(country: CountryCode, knownOn: IsoDate | undefined): Span[] {
  const events = [...measuresKnownOn(country, knownOn)].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const begins = participated(country) ? (firstDayOf(country) ?? PROGRAM_START) : null
  const replay: Replay = { position: { state: 'never', returnsTo: 'restored' }, condition: 'none', measure: undefined }
  const spans: Span[] = []
  const days = changeDays(country, knownOn)
  days.forEach((day, index) => {
    const decision = decideKnown(country, recordedFacts(country, day, knownOn), day, knownOn)
    // A country that was not there yet could not take part.
    if (day === begins) enter(replay)
    replayDay(replay, day, events, decision)
    const span: Span = {
      from: day,
      to: days[index + 1] ?? null,
      access: decision.access,
      state: replay.position.state,
      because: because(decision, replay.position.state, replay.measure),
    }
    const last = spans.at(-1)
    if (last?.access === span.access && last.state === span.state && last.because === span.because) {
      spans[spans.length - 1] = { ...last, to: span.to }
    } else spans.push(span)
  })
  return spans
}

/**
 * A country's whole timeline from the founding of the program on 1976-06-30: gapless, in order, the last span without an
 * end. Its access on any day is that of `assessCountry`.
 *
 * @throws ImetError `unknown-country`, `invalid-day` or `invalid-input`
 * @example
 * ```ts
 * timelineOf('SEN').at(-1)?.access // 'open'
 * ```
 */
export function timelineOf(country: CountryCode, options?: RecordOptions): readonly Span[] {
  const code = presentCode(countryCode(country))
  const knownOn = knownOnOf(options)
  if (knownOn !== undefined) return build(code, knownOn)
  const made = whole.get(code) ?? build(code, undefined)
  whole.set(code, made)
  return made
}
