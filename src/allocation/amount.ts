import * as z from 'zod'
import { ImetError } from '../core/errors.ts'
import { cents, isCents, type Cents } from '../core/money.ts'
import { once } from '../core/schema.ts'

/** zod schema of an amount that cannot be negative: whole cents. */
export const amountSchema = once(() => z
  .number()
  .refine((value) => isCents(value) && value >= 0, { error: 'expected whole US cents, zero or more' }))

/**
 * Checks an amount of zero or more cents at the door.
 *
 * @throws ImetError `invalid-money` or `money-overflow`
 */
export function amount(value: unknown, path = 'amount'): Cents {
  const checked = cents(value, path)
  if (checked >= 0) return checked
  throw new ImetError('invalid-money', path, `expected zero cents or more, got ${checked}`)
}
