import * as z from 'zod'
import { countryCodeSchema, type CountryCode } from '../core/country.ts'
import { addDays, isoDateSchema, type IsoDate } from '../core/day.ts'
import { fiscalYearSchema, type FiscalYear } from '../core/fiscal-year.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { amountSchema } from './amount.ts'
import { settingFor, type ControlFinding } from './authority.ts'
import { checked } from './door.ts'
import { ANNUAL_NOTICE, ANNUAL_SMALL_CHANGE, FAA_634A, IMET_SMALL_CHANGE, NOTICE_WAIVER } from './law/notification.ts'
import { once } from '../core/schema.ts'

/** zod schema of {@link NotificationInput}. */
export const notificationInputSchema = once(() => z.strictObject({
  fiscalYear: fiscalYearSchema(),
  country: countryCodeSchema(),
  justified: amountSchema(),
  planned: amountSchema(),
  listed: z.boolean().optional(),
  notified: isoDateSchema().optional(),
  withheld: z.boolean().optional(),
}))

/** What {@link notificationDue} is asked. */
export interface NotificationInput {
  readonly fiscalYear: FiscalYear
  readonly country: CountryCode
  /** The amount justified to Congress for the country that year; 0 if none was. */
  readonly justified: Cents
  readonly planned: Cents
  /** Whether the year's act lists the country for notification of every obligation. */
  readonly listed?: boolean | undefined
  /** Whether the money was withheld by law and is now to be used otherwise. */
  readonly withheld?: boolean | undefined
  /** The day the committees were notified. */
  readonly notified?: IsoDate | undefined
}

/** Whether Congress must be told first, under each rule, and from which day the money may be obligated. */
export interface Notification {
  readonly required: boolean
  /** The first day for the obligation; `null` while a required notice is outstanding, or where no notice is required. */
  readonly obligateFrom: IsoDate | null
  readonly findings: readonly ControlFinding[]
}

function underPermanentLaw({ country, justified, planned }: NotificationInput): ControlFinding {
  const rule = '634A'
  const change = planned - justified
  if (change <= 0) {
    return { rule, result: 'not-required', because: 'the amount does not pass what was justified', ...FAA_634A }
  }
  if (justified > 0 && change < IMET_SMALL_CHANGE.below) {
    return {
      rule,
      result: 'not-required',
      because: `${formatMoney(change)} more is below ${formatMoney(IMET_SMALL_CHANGE.below)}, for a country whose IMET was justified`,
      ...IMET_SMALL_CHANGE,
    }
  }
  const because =
    justified === 0 ? `no IMET was justified for ${country}` : `${formatMoney(change)} more than was justified for ${country}`
  return { rule, result: 'condition', because, ...FAA_634A }
}

function underAnnualAct({ fiscalYear, justified, planned, listed, withheld }: NotificationInput): ControlFinding {
  const rule = 'annual-act'
  const notice = settingFor(ANNUAL_NOTICE, fiscalYear)
  if (notice === null) {
    return { rule, result: 'unknown', because: 'no section of that year was read', citation: 'annual act', confidence: 'recalled' }
  }
  const { citation, confidence } = notice
  if (listed === true) {
    return { rule, result: 'condition', because: 'the act lists the country: every obligation is notified', citation, confidence }
  }
  if (withheld === true) {
    return { rule, result: 'condition', because: 'money withheld by law is reprogrammed only by notification', citation, confidence }
  }
  const change = planned - justified
  if (change <= 0) {
    return { rule, result: 'not-required', because: 'the amount does not pass what was justified', citation, confidence }
  }
  const small = settingFor(ANNUAL_SMALL_CHANGE, fiscalYear)
  if (small !== null && BigInt(change) * 100n < BigInt(small.value) * BigInt(justified)) {
    return {
      rule,
      result: 'not-required',
      because: `${formatMoney(change)} more is below ${small.value} percent of what was justified`,
      citation: small.citation,
      confidence: small.confidence,
    }
  }
  return { rule, result: 'condition', because: `${formatMoney(change)} more than was justified`, citation, confidence }
}

/**
 * Whether Congress must be notified before an obligation. Two laws ask, with different exceptions, and both must be passed:
 * FAA sec. 634A excepts an IMET change below $25,000 for a country whose program was justified; the annual act (since FY2008)
 * one below ten percent.
 *
 * @legal FAA sec. 634A; 22 U.S.C. 2394-1; annual act sec. 515 (FY1994-2006), 615 (FY2008), 7015 (FY2009-26)
 * @throws ImetError
 * @example
 * ```ts
 * notificationDue({ fiscalYear: 2020, country: 'TUN', justified: 230_000_000, planned: 240_000_000, notified: '2020-03-02' })
 *   .obligateFrom // '2020-03-17'
 * ```
 */
export function notificationDue(input: NotificationInput): Notification {
  checked(notificationInputSchema, input)
  const findings = [underPermanentLaw(input), underAnnualAct(input)].map(
    ({ rule, result, because, citation, confidence }): ControlFinding => ({ rule, result, because, citation, confidence }),
  )
  const required = findings.some(({ result }) => result === 'condition')
  const obligateFrom = required && input.notified !== undefined ? addDays(input.notified, FAA_634A.days) : null
  return { required, obligateFrom, findings }
}

/**
 * The last day for the notice that follows a waiver of notification (substantial risk to human health or welfare).
 *
 * @legal annual act sec. 7015(e)
 * @throws ImetError `invalid-day`
 */
export function waivedNoticeBy(action: IsoDate): IsoDate {
  return addDays(action, NOTICE_WAIVER.days)
}
