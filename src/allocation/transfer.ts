import * as z from 'zod'
import { addDays, isoDateSchema, type IsoDate } from '../core/day.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { amountSchema } from './amount.ts'
import type { ControlFinding } from './authority.ts'
import { checked } from './door.ts'
import { FAA_610, TRANSFER_NOTICE } from './law/transfer.ts'
import { once } from '../core/schema.ts'

const sideSchema = once(() => z.strictObject({ account: z.string().min(1), fundsMadeAvailable: amountSchema(), usedThisYear: amountSchema().optional() }))
/** zod schema of {@link TransferInput}. */
export const transferInputSchema = once(() => z.strictObject({
  amount: amountSchema(),
  from: sideSchema(),
  to: sideSchema(),
  consulted: isoDateSchema().optional(),
}))

/** One side of a transfer, in cents. */
export interface TransferSide {
  readonly account: string
  readonly fundsMadeAvailable: Cents
  /** What this side already gave, or took in, under sec. 610 this year. */
  readonly usedThisYear?: Cents | undefined
}

/** What {@link checkTransfer} is asked. */
export interface TransferInput {
  readonly amount: Cents
  readonly from: TransferSide
  readonly to: TransferSide
  /** The day of consultation with a written justification. */
  readonly consulted?: IsoDate | undefined
}

/** Whether a transfer keeps both limits, and how much could move. */
export interface TransferCheck {
  readonly allowed: boolean
  /** The most that both limits still let move. */
  readonly most: Cents
  readonly from: IsoDate | null
  readonly findings: readonly ControlFinding[]
}

function room(funds: Cents, percent: number, used: Cents): Cents {
  return Math.max(0, Number((BigInt(funds) * BigInt(percent)) / 100n) - used)
}

/** Accounts that sec. 610(a) keeps out: Foreign Military Financing gives nothing, the old grant military aid takes nothing. */
const NO_SOURCE = new Set(['FMF'])
const NO_TARGET = new Set(['MAP'])

/**
 * A transfer between accounts of the Foreign Assistance Act (sec. 610(a)): no more than ten percent of the source's funds may
 * go, and the target may grow by no more than twenty percent.
 *
 * @throws ImetError
 * @example
 * ```ts
 * checkTransfer({
 *   amount: 2_000_000_000,
 *   from: { account: 'PKO', fundsMadeAvailable: 45_734_800_000 },
 *   to: { account: 'IMET', fundsMadeAvailable: 11_292_500_000 },
 * }).most // 2258500000
 * ```
 */
export function checkTransfer(input: TransferInput): TransferCheck {
  checked(transferInputSchema, input)
  const { amount, from, to, consulted } = input
  const { citation, confidence } = FAA_610
  const out = NO_SOURCE.has(from.account) ? 0 : room(from.fundsMadeAvailable, FAA_610.out, from.usedThisYear ?? 0)
  const into = NO_TARGET.has(to.account) ? 0 : room(to.fundsMadeAvailable, FAA_610.into, to.usedThisYear ?? 0)
  const side = (rule: string, limit: Cents, what: string): ControlFinding => ({
    rule,
    result: amount <= limit ? 'ok' : 'breach',
    because: `${formatMoney(amount)} against ${formatMoney(limit)} that ${what}`,
    citation,
    confidence,
  })
  const findings: ControlFinding[] = [
    side('610-out', out, `may still leave ${from.account}`),
    side('610-into', into, `${to.account} may still take in`),
    {
      rule: 'transfer-notice',
      result: consulted === undefined ? 'condition' : 'ok',
      because: 'the committees are consulted, with a written justification, five days before',
      citation: TRANSFER_NOTICE.citation,
      confidence: TRANSFER_NOTICE.confidence,
      ...(consulted === undefined ? {} : { day: addDays(consulted, TRANSFER_NOTICE.days) }),
    },
  ]
  return {
    allowed: findings.every(({ result }) => result !== 'breach'),
    most: Math.min(out, into),
    from: consulted === undefined ? null : addDays(consulted, TRANSFER_NOTICE.days),
    findings,
  }
}
