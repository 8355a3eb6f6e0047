import * as z from 'zod'
import type { AllocationInput } from '../allocation/input.ts'
import { countryCodeSchema } from '../core/country.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { isCents } from '../core/money.ts'
import { parseInput } from '../core/parse.ts'
import { once } from '../core/schema.ts'

const money = once(() => z.number().refine((value) => isCents(value) && value >= 0, { error: 'expected whole US cents, zero or more' }))
const decimal = once(() => z.union([z.number(), z.string()]).refine((value) => /^\d+(\.\d+)?$/.test(String(value)), { error: 'expected a decimal' }))
const text = once(() => z.string().min(1).optional())

const onCountry = once(() => ({ country: countryCodeSchema(), citation: text() } as const))

const inputSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema(),
  available: money(),
  unit: money().refine((unit) => unit >= 1, { error: 'expected one cent or more' }).optional(),
  basis: z.enum(['as-requested', 'pro-rata', 'prior-year', 'weights', 'priority']),
  method: z.enum(['largest-remainder', 'webster', 'huntington-hill', 'dhondt']).optional(),
  capAtRequest: z.boolean().optional(),
  lines: z.array(z.strictObject({
    country: countryCodeSchema(),
    requested: money(),
    weight: decimal().optional(),
    priority: z.int().min(0).optional(),
    priorYear: money().optional(),
    expanded: money().optional(),
    costShare: z.boolean().optional(),
    decision: z.looseObject({ access: z.enum(['open', 'conditional', 'restricted', 'expanded-only', 'barred', 'undetermined']), findings: z.array(z.unknown()) }).optional(),
  })),
  rules: z.array(z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['floor', 'ceiling', 'earmark']), amount: money(), ...onCountry() }),
    z.strictObject({ kind: z.literal('set-aside'), label: z.string(), amount: money(), citation: text() }),
    z.strictObject({
      kind: z.literal('expanded-minimum'), by: z.enum(['program', 'line']), country: countryCodeSchema().optional(),
      percent: decimal().optional(), amount: money().optional(), citation: text(),
    }),
    z.strictObject({
      kind: z.literal('class-cap'), label: z.string(), countries: z.array(countryCodeSchema()), amount: money().optional(),
      each: money().optional(), costShareRequired: z.boolean().optional(), citation: text(),
    }),
    z.strictObject({ kind: z.literal('notification-required'), notified: z.boolean().optional(), ...onCountry() }),
    z.strictObject({ kind: z.literal('hold'), percent: decimal(), until: text(), certified: z.boolean().optional(), ...onCountry() }),
    z.strictObject({ kind: z.literal('exclude'), because: text(), ...onCountry() }),
  ])).optional(),
}))

/** What a plan was asked for, from its JSON. */
export function inputAtTheDoor(value: unknown): AllocationInput {
  return parseInput(inputSchema, value, 'about') as AllocationInput
}
