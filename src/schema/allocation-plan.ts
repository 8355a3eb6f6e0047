import * as z from 'zod'
import { methodSchema } from '../allocation/divisor-methods.ts'
import { basisSchema, type StatusDecision } from '../allocation/input.ts'
import type { AllocationRule } from '../allocation/rule.ts'
import { countryCodeSchema } from '../core/country.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { centsSchema } from '../core/money.ts'
import { once } from '../core/schema.ts'
import { accessSchema, list, stampShape } from './parts.ts'

const REASONS = [
  'share', 'request', 'priority', 'residual', 'tie', 'floor', 'ceiling', 'earmark', 'class-cap', 'expanded-minimum', 'excluded',
  'status', 'hold', 'notification', 'unit', 'conflict',
] as const

const RULE_KINDS = [
  'floor', 'ceiling', 'earmark', 'set-aside', 'expanded-minimum', 'class-cap', 'notification-required', 'hold', 'exclude',
] as const satisfies readonly AllocationRule['kind'][]

export const reasonSchema = once(() => z.strictObject({
  code: z.enum(REASONS),
  because: z.string(),
  rule: z.int().exactOptional(),
}))

/** Open on purpose: the caller's own decision comes back whole. */
export const statusDecisionSchema = once((): z.ZodType<StatusDecision, StatusDecision> =>
  z.looseObject({ access: accessSchema(), findings: list(z.unknown()) }),
)

export const allocatedLineSchema = once(() => z.strictObject({
  country: countryCodeSchema(),
  requested: centsSchema(),
  allocated: centsSchema(),
  reasons: list(reasonSchema()),
  held: centsSchema().exactOptional(),
  expanded: centsSchema().exactOptional(),
  decision: statusDecisionSchema().exactOptional(),
}))

export const partySchema = once(() => z.union([
  z.strictObject({ rule: z.int(), kind: z.enum(RULE_KINDS), text: z.string() }),
  z.strictObject({ line: z.int(), kind: z.enum(['request', 'decision']), text: z.string() }),
  z.strictObject({ kind: z.enum(['available', 'unit']), text: z.string() }),
]))

export const allocationFindingSchema = once(() => z.strictObject({
  kind: z.enum([
    'infeasible', 'unmet', 'flagged', 'excluded', 'notification', 'held', 'line-added', 'above-request', 'unallocated', 'tie',
  ]),
  because: z.string(),
  countries: list(countryCodeSchema()),
  parties: list(partySchema()),
}))

export const residualSchema = once(() => z.strictObject({
  country: countryCodeSchema(),
  amount: centsSchema(),
  rest: z.string(),
  because: z.string(),
}))

/** zod schema of a plan. */
export const allocationPlanSchema = once(() => z.strictObject({
  ...stampShape(),
  fiscalYear: fiscalYearSchema(),
  available: centsSchema(),
  unit: centsSchema(),
  basis: basisSchema(),
  method: methodSchema(),
  lines: list(allocatedLineSchema()),
  reserved: centsSchema(),
  unallocated: centsSchema(),
  residuals: list(residualSchema()),
  findings: list(allocationFindingSchema()),
}))
