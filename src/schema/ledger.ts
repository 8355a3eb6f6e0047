import * as z from 'zod'
import { ledgerEventSchema } from '../allocation/ledger-event.ts'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { centsSchema } from '../core/money.ts'
import { once } from '../core/schema.ts'
import { confidenceSchema } from '../core/source.ts'
import { list, stampShape } from './parts.ts'

export const fundDaysSchema = once(() => z.strictObject({
  available: isoDateSchema(),
  expires: isoDateSchema().nullable(),
  reobligationEnds: isoDateSchema().nullable(),
  cancelled: isoDateSchema().nullable(),
}))

export const controlFindingSchema = once(() => z.strictObject({
  rule: z.string(),
  result: z.enum(['ok', 'breach', 'condition', 'not-required', 'unknown']),
  because: z.string(),
  citation: z.string(),
  confidence: confidenceSchema(),
  day: isoDateSchema().exactOptional(),
}))

export const countryBalanceSchema = once(() => z.strictObject({
  country: countryCodeSchema(),
  allotted: centsSchema().nullable(),
  obligated: centsSchema(),
  deobligated: centsSchema(),
  outlays: centsSchema(),
  terminated: isoDateSchema().nullable(),
}))

export const balanceSchema = once(() => z.strictObject({
  authority: centsSchema(),
  apportioned: centsSchema().nullable(),
  obligated: centsSchema(),
  deobligated: centsSchema(),
  recovered: centsSchema(),
  outlays: centsSchema(),
  unobligated: centsSchema(),
  obligable: centsSchema(),
  byCountry: list(countryBalanceSchema()),
}))

export const ledgerEntrySchema = once(() => z.strictObject({
  event: ledgerEventSchema(),
  accepted: z.boolean(),
  findings: list(controlFindingSchema()),
  balance: balanceSchema(),
}))

/** zod schema of a replayed account. */
export const ledgerSchema = once(() => z.strictObject({
  ...stampShape(),
  days: fundDaysSchema(),
  entries: list(ledgerEntrySchema()),
  balance: balanceSchema(),
  findings: list(controlFindingSchema()),
}))
