import * as z from 'zod'
import { ImetError, shown } from '../core/errors.ts'
import { addMoney, multiplyRatio, type Cents } from '../core/money.ts'
import { once } from '../core/schema.ts'
import { amount as checkAmount, amountSchema } from './amount.ts'
import type { Authority, ControlFinding } from './authority.ts'
import { checked } from './door.ts'
import { PL_119_37, statute } from './sources.ts'

const LESSER_OF: Authority = {
  citation: 'continuing resolutions of FY1980 to FY2006, sec. 101 (Pub. L. 96-86, 96-123, 98-107, 102-109, 102-145, 103-88, 109-77)',
  sources: [statute('96-123', 93)],
  confidence: 'primary',
}

const NO_NEW_START: Authority = {
  citation: 'continuing resolution secs. 104, 109, 110',
  sources: [PL_119_37],
  confidence: 'primary',
}

/** What stood of a year's bill when an older continuing resolution took its rate from it; `null` where a House had not acted. */
export interface BillAmounts {
  readonly house: Cents | null
  readonly senate: Cents | null
  /** The current rate: the year before's amount. */
  readonly current: Cents
}

const billSchema = once(() => z.strictObject({ house: amountSchema().nullable(), senate: amountSchema().nullable(), current: amountSchema() }))

/**
 * The annual level of the older kind of continuing resolution: the lesser of both Houses' amounts; where one had acted, its
 * amount, up to the current rate; where none had, the current rate.
 *
 * @legal continuing resolutions of FY1980 to FY2006, sec. 101
 * @throws ImetError `invalid-money`
 * @example
 * ```ts
 * lesserOf({ house: 120, senate: null, current: 100 }).level // 100
 * ```
 */
export function lesserOf(amounts: BillAmounts): Pick<Authority, 'citation' | 'confidence'> & { readonly level: Cents } {
  const { house, senate, current } = checked(billSchema, amounts)
  const rate = checkAmount(current, 'current')
  const passed = Object.entries({ house, senate }).flatMap(([name, value]) => (value === null ? [] : [checkAmount(value, name)]))
  const level = passed.length === 2 ? Math.min(...passed) : Math.min(rate, ...passed)
  return { level, citation: LESSER_OF.citation, confidence: LESSER_OF.confidence }
}

/**
 * The FY1996 kind (Pub. L. 104-31): the average of both Houses' rates, less five percent; half up to the cent. Its floors were
 * not modelled.
 *
 * @throws ImetError `invalid-money`
 */
export function averageLessFivePercent(house: Cents, senate: Cents): Cents {
  return multiplyRatio(addMoney(checkAmount(house, 'house'), checkAmount(senate, 'senate')), 95, 200, 'half-up')
}

/**
 * Whether a country may be funded under a continuing resolution: only the most limited action is allowed, and nothing new is
 * begun, so a country without a program in the year before waits for the regular act.
 *
 * @legal continuing resolution secs. 104, 109, 110
 * @throws ImetError `invalid-input`
 */
export function newStart(fundedYearBefore: boolean): ControlFinding {
  if (typeof fundedYearBefore !== 'boolean') {
    throw new ImetError('invalid-input', 'fundedYearBefore', `expected true or false, got ${shown(fundedYearBefore)}`)
  }
  return {
    rule: 'no-new-start',
    result: fundedYearBefore ? 'ok' : 'breach',
    because: fundedYearBefore ? 'the program went on in the year before' : 'the country had no program in the year before',
    citation: NO_NEW_START.citation,
    confidence: NO_NEW_START.confidence,
  }
}
