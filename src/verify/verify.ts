import * as z from 'zod'
import type { AllocationInput } from '../allocation/input.ts'
import type { AllocationPlan } from '../allocation/plan.ts'
import { countryCode, countryCodeSchema, presentCode, type CountryCode } from '../core/country.ts'
import { isoDate, isoDateSchema, type IsoDate } from '../core/day.ts'
import { ImetError, shown } from '../core/errors.ts'
import { parseInput } from '../core/parse.ts'
import { once } from '../core/schema.ts'
import type { CountryDecision } from '../eligibility/decision.ts'
import type { AssessInput } from '../eligibility/fact.ts'
import type { Span } from '../records/timeline.ts'
import { fromFacts, fromRecords } from './decision.ts'
import { factsAtTheDoor } from './facts-door.ts'
import { verifyPlan } from './plan.ts'
import { timelineFrom } from './timeline.ts'
import { compared, type Verification } from './verification.ts'

/** Whose timeline it is, and as of which day it was asked for. */
export interface TimelineOf {
  readonly country: CountryCode
  readonly knownOn?: IsoDate | undefined
}

const timelineOfSchema = once(() => z.strictObject({ country: countryCodeSchema(), knownOn: isoDateSchema().optional() }))

/** A value as its JSON has it: what cannot be written down is no certificate. */
function written(value: unknown, path: string): unknown {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch {
    text = undefined
  }
  if (text !== undefined) return JSON.parse(text)
  throw new ImetError('invalid-input', path, 'expected plain data that can be written as JSON, got something else')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function verifyDecision(found: Readonly<Record<string, unknown>>, about: unknown): Verification {
  const on = isoDate(found['on'], 'result.on')
  if (about !== undefined) return compared(written(fromFacts(factsAtTheDoor(about), on), 'result'), found)
  const country = countryCode(found['country'], 'result.country')
  const knownOn = found['knownOn'] === null ? undefined : isoDate(found['knownOn'], 'result.knownOn')
  return compared(written(fromRecords({ country: presentCode(country), on, knownOn }), 'result'), found)
}

/**
 * Makes an answer again, from the facts, the records and the law, and says where the one that is held out differs: a small
 * checker that shares no code with the engines. It reads a result as its JSON has it.
 *
 * - A decision of `assessCountry` is made again from the rows on record.
 * - A decision of `assess` is made again from the facts that it was given: hand them in.
 * - A timeline of `timelineOf` is made again from the rows: say whose it is, and its `knownOn` if it had one.
 * - A plan of `allocate` is made again from its input: hand it in.
 *
 * The question itself is taken as asked. A decision whose `on` was altered is rejected unless it is the answer for that day too.
 *
 * @throws ImetError `invalid-input` for what is no such result, and for facts or inputs as `assess` and `allocate` do
 * @example
 * ```ts
 * verify(assessCountry('SEN', '2021-06-01')) // { valid: true }
 * verify({ ...assessCountry('SEN', '2021-06-01'), access: 'barred' })
 * // { valid: false, faults: [{ path: 'access', expected: 'open', found: 'barred' }] }
 * ```
 */
export function verify(result: CountryDecision, facts?: AssessInput): Verification
export function verify(result: readonly Span[], of: TimelineOf): Verification
export function verify(result: AllocationPlan, input: AllocationInput): Verification
export function verify(result: CountryDecision | readonly Span[] | AllocationPlan, about?: AssessInput | TimelineOf | AllocationInput): Verification {
  const found = written(result, 'result')
  const beside = about === undefined ? undefined : written(about, 'about')
  if (Array.isArray(found)) {
    const { country, knownOn } = parseInput(timelineOfSchema, beside, 'about')
    return compared(written(timelineFrom(presentCode(country), knownOn), 'result'), found)
  }
  if (isRecord(found)) {
    if (Object.hasOwn(found, 'findings') && Object.hasOwn(found, 'on') && Object.hasOwn(found, 'country')) return verifyDecision(found, beside)
    if (Object.hasOwn(found, 'lines') && Object.hasOwn(found, 'available')) return verifyPlan(found, beside)
  }
  throw new ImetError('invalid-input', 'result', `expected a decision on a country, a timeline or a plan of this library, got ${shown(found)}`)
}
