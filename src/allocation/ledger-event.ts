import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { fiscalYearSchema } from '../core/fiscal-year.ts'
import { amountSchema } from './amount.ts'
import { once, type Parsed } from '../core/schema.ts'

const when = once(() => ({ day: isoDateSchema(), note: z.string().min(1).optional() } as const))
const money = once(() => ({ amount: amountSchema(), ...when() } as const))
const lineMoney = once(() => ({ country: countryCodeSchema(), ...money() } as const))

/**
 * One entry in the account of a year's money.
 * - `continuing`: a continuing resolution lets so much be obligated in all; the next replaces it, an appropriation ends it.
 * - `appropriation`, `supplemental`, `transfer-in` add; `rescission`, `sequestration`, `transfer-out` take away.
 * - `apportionment`: so much more may be obligated; once there is one, obligations stay within what is apportioned.
 * - `allotment`: so much more for a country; once it has one, its obligations stay within it.
 * - `obligation`, `deobligation`, `outlay` of a country's money. `reobligation`: of money deobligated after the fund expired.
 * - `termination`: the country's assistance ends; after it only obligations `windingUp`, for eight months.
 */
export const ledgerEventSchema = once(() => z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('continuing'), ...money() }),
  z.strictObject({ kind: z.literal('appropriation'), ...money() }),
  z.strictObject({ kind: z.literal('supplemental'), ...money() }),
  z.strictObject({ kind: z.literal('transfer-in'), ...money() }),
  z.strictObject({ kind: z.literal('rescission'), ...money() }),
  z.strictObject({ kind: z.literal('sequestration'), ...money() }),
  z.strictObject({ kind: z.literal('transfer-out'), ...money() }),
  z.strictObject({ kind: z.literal('apportionment'), ...money() }),
  z.strictObject({ kind: z.literal('allotment'), ...lineMoney() }),
  z.strictObject({ kind: z.literal('obligation'), windingUp: z.boolean().optional(), ...lineMoney() }),
  z.strictObject({ kind: z.literal('deobligation'), ...lineMoney() }),
  z.strictObject({ kind: z.literal('reobligation'), ...lineMoney() }),
  z.strictObject({ kind: z.literal('outlay'), ...lineMoney() }),
  z.strictObject({ kind: z.literal('termination'), country: countryCodeSchema(), ...when() }),
]))
/** One entry in the account of a year's money; {@link ledgerEventSchema} says what each kind does. */
export type LedgerEvent = Parsed<typeof ledgerEventSchema>

/** A year's account as `ledger` takes it: the events in order of days, and the day on which the money expires. */
export const ledgerInputSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema(),
  /** First day no longer available for new obligations; `null` for no-year money. */
  expires: isoDateSchema().nullable(),
  events: z.array(ledgerEventSchema()).readonly(),
}))
/** A fiscal year's account: when its money expires, and what happened to it. */
export type LedgerInput = Parsed<typeof ledgerInputSchema>
