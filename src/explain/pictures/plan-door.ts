import * as z from 'zod'
import type { AllocationPlan } from '../../allocation/plan.ts'
import { countryCodeSchema } from '../../core/country.ts'
import { ImetError, shown } from '../../core/errors.ts'
import { fiscalYear, fiscalYearSchema } from '../../core/fiscal-year.ts'
import { addMoney, cents, centsSchema } from '../../core/money.ts'
import { parseInput, type Fault } from '../../core/parse.ts'
import { once, type Parsed } from '../../core/schema.ts'
import { pictureOptions, widthSchema } from './door.ts'

/** The options of a plan's picture, as they are checked at the door. */
export const planOptionsSchema = once(() => z.strictObject({
  /** Of the picture, in CSS pixels; 960 where not given, 360 fits a phone. */
  width: widthSchema().optional(),
  title: z.string().min(1).optional(),
  /** The `id` of the element and the beginning of all ids within; where not given, made from what is drawn. */
  id: z.string().regex(/^[A-Za-z][\w-]*$/).optional(),
}))
/** How a plan is drawn; what is left out is chosen. */
export type PlanPictureOptions = Parsed<typeof planOptionsSchema>

const amount = once(() => centsSchema().min(0))

/** What a picture takes from a plan. */
const planSchema = once(() => z.object({
  fiscalYear: fiscalYearSchema(),
  available: amount(),
  reserved: amount(),
  unallocated: amount(),
  lines: z.array(z.object({
    country: countryCodeSchema(),
    requested: amount(),
    allocated: amount(),
    held: amount().optional(),
    reasons: z.array(z.object({ because: z.string() })),
  })),
  findings: z.array(z.object({ kind: z.string(), because: z.string() })),
}))
export type DrawnPlan = Parsed<typeof planSchema>
export type DrawnLine = DrawnPlan['lines'][number]

const MONEY = new Set<PropertyKey>(['available', 'reserved', 'unallocated', 'requested', 'allocated', 'held'])

function refuse({ keys, path, value }: Fault): void {
  const last = keys.at(-1)
  if (last !== undefined && MONEY.has(last)) cents(value, path)
  if (last === 'fiscalYear') fiscalYear(value, path)
}

/** Checks a plan, that it adds up, and the options of its picture. */
export function planAtDoor(plan: AllocationPlan, options: unknown): { readonly plan: DrawnPlan; readonly options: PlanPictureOptions } {
  const read = parseInput(planSchema, plan, 'plan', refuse)
  const sum = addMoney(read.reserved, read.unallocated, ...read.lines.map(({ allocated }) => allocated))
  if (sum !== read.available) {
    throw new ImetError('invalid-input', 'plan.available', `expected ${sum} cents, the sum of all parts of the plan, got ${shown(read.available)}`)
  }
  const odd = read.lines.findIndex(({ allocated, held = 0 }) => held > allocated)
  if (odd >= 0) throw new ImetError('invalid-input', `plan.lines[${odd}].held`, 'expected no more than is allocated')
  return { plan: read, options: pictureOptions(planOptionsSchema, options) }
}
