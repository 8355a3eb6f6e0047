import * as z from 'zod'
import { isoDate, isoDateSchema, type IsoDate } from '../core/day.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { once } from '../core/schema.ts'
import { stamp, type Stamp } from '../law/stamp.ts'
import type { ControlFinding } from './authority.ts'
import { checked } from './door.ts'
import { fundDays, type FundDays } from './fund-status.ts'
import { FAA_617, ANTIDEFICIENCY, APPORTIONMENT } from './law/practice.ts'
import { CLOSING, REOBLIGATION } from './law/availability.ts'
import { settingFor, type Authority } from './authority.ts'
import { EMPTY, partOf, settled, type Balance } from './ledger-balance.ts'
import { ledgerInputSchema, type LedgerEvent, type LedgerInput } from './ledger-event.ts'
import { windDown } from './wind-down.ts'

/** An event, whether it was taken into the account, why not, and the account after it. */
export interface LedgerEntry {
  readonly event: LedgerEvent
  readonly accepted: boolean
  readonly findings: readonly ControlFinding[]
  readonly balance: Balance
}

/** A replayed account: its entries by day. */
export interface Ledger extends Stamp {
  readonly days: FundDays
  readonly entries: readonly LedgerEntry[]
  /** The account after the last entry. */
  readonly balance: Balance
  /** The findings of all entries, refused or only noted. */
  readonly findings: readonly ControlFinding[]
}

interface Step {
  readonly balance: Balance
  readonly findings: readonly ControlFinding[]
}

/** What the account is under: a continuing resolution's ceiling, or an act. Kept apart from the public balance. */
interface State {
  readonly balance: Balance
  readonly enacted: boolean
}

function against(rule: string, because: string, { citation, confidence }: Authority): ControlFinding {
  return { rule, result: 'breach', because, citation, confidence }
}

function tooMuch(amount: Cents, limit: Cents, what: string): string {
  return `${formatMoney(amount)} is ${formatMoney(amount - limit)} more than ${what}`
}

type EventOf<Kind extends LedgerEvent['kind']> = Extract<LedgerEvent, { kind: Kind }>

function refusals(event: EventOf<'obligation'>, balance: Balance, expires: IsoDate | null): ControlFinding[] {
  const { amount, country, day } = event
  const found: ControlFinding[] = []
  const part = partOf(balance, country)
  const unobligated = Math.max(0, balance.unobligated)
  if (expires !== null && day >= expires) {
    found.push(against('expired', `the money was available for new obligations until ${expires}`, CLOSING))
  }
  if (amount > unobligated) {
    found.push(against('antideficiency', tooMuch(amount, unobligated, 'the appropriation has left'), ANTIDEFICIENCY))
  }
  if (balance.apportioned !== null) {
    const left = Math.max(0, balance.apportioned - balance.obligated)
    if (amount > left) found.push(against('apportionment', tooMuch(amount, left, 'is apportioned'), APPORTIONMENT))
  }
  if (part.allotted !== null) {
    const left = Math.max(0, part.allotted - part.obligated)
    if (amount > left) found.push(against('allotment', tooMuch(amount, left, `is allotted to ${country}`), APPORTIONMENT))
  }
  if (part.terminated !== null) {
    const { windowOpen, because } = windDown(part.terminated, day)
    if (event.windingUp !== true || !windowOpen) {
      found.push(against('wind-down', `assistance to ${country} ended on ${part.terminated}; ${because}`, FAA_617))
    }
  }
  return found
}

function obligate(event: EventOf<'obligation'>, balance: Balance, expires: IsoDate | null): Step {
  const findings = refusals(event, balance, expires)
  if (findings.length > 0) return { balance, findings }
  const part = partOf(balance, event.country)
  return {
    balance: settled({ ...balance, obligated: balance.obligated + event.amount }, { ...part, obligated: part.obligated + event.amount }),
    findings,
  }
}

function deobligate(event: EventOf<'deobligation'>, balance: Balance, expires: IsoDate | null): Step {
  const { amount, country, day } = event
  const part = partOf(balance, country)
  const open = part.obligated - part.outlays
  if (amount > open) {
    const because = tooMuch(amount, open, `is obligated for ${country} and unpaid`)
    return { balance, findings: [against('deobligation', because, APPORTIONMENT)] }
  }
  const late = expires !== null && day >= expires
  return {
    balance: settled(
      {
        ...balance,
        obligated: balance.obligated - amount,
        deobligated: balance.deobligated + amount,
        recovered: balance.recovered + (late ? amount : 0),
      },
      { ...part, obligated: part.obligated - amount, deobligated: part.deobligated + amount },
    ),
    findings: [],
  }
}

function reobligate(event: EventOf<'reobligation'>, balance: Balance, input: LedgerInput, days: FundDays): Step {
  const { amount, country, day } = event
  const clause = settingFor(REOBLIGATION, input.fiscalYear)
  const findings: ControlFinding[] = []
  if (clause === null) {
    findings.push(against('reobligation', 'the year has no clause that lets IMET be obligated again', CLOSING))
  } else if (days.reobligationEnds !== null && day >= days.reobligationEnds) {
    findings.push(against('reobligation', `it could be obligated again until ${days.reobligationEnds}`, clause))
  }
  if (amount > balance.recovered) {
    findings.push(against('antideficiency', tooMuch(amount, balance.recovered, 'was deobligated and kept'), ANTIDEFICIENCY))
  }
  if (findings.length > 0) return { balance, findings }
  const part = partOf(balance, country)
  return {
    balance: settled(
      { ...balance, obligated: balance.obligated + amount, recovered: balance.recovered - amount },
      { ...part, obligated: part.obligated + amount },
    ),
    findings,
  }
}

function pay(event: EventOf<'outlay'>, balance: Balance): Step {
  const { amount, country } = event
  const part = partOf(balance, country)
  const open = part.obligated - part.outlays
  if (amount > open) {
    return { balance, findings: [against('antideficiency', tooMuch(amount, open, `is obligated for ${country}`), ANTIDEFICIENCY)] }
  }
  return {
    balance: settled({ ...balance, outlays: balance.outlays + amount }, { ...part, outlays: part.outlays + amount }),
    findings: [],
  }
}

/** A change of the authority. A cut below what is obligated stands, since the law made it, and is noted. */
function change(balance: Balance, authority: Cents): Step {
  const next = settled({ ...balance, authority })
  if (authority < 0) {
    return { balance, findings: [against('antideficiency', 'the cut is more than the account has', ANTIDEFICIENCY)] }
  }
  const findings =
    next.unobligated < 0 && authority < balance.authority
      ? [against('antideficiency-after-cut', tooMuch(next.obligated, authority, 'the account has after the cut'), ANTIDEFICIENCY)]
      : []
  return { balance: next, findings }
}

function apply(event: LedgerEvent, { balance, enacted }: State, input: LedgerInput, days: FundDays): Step {
  switch (event.kind) {
    case 'continuing':
      return enacted
        ? { balance, findings: [against('continuing', 'an appropriation is already in force', ANTIDEFICIENCY)] }
        : change(balance, event.amount)
    case 'appropriation':
      // What was obligated under the continuing resolution is charged to the act, so its ceiling is replaced, not added to.
      return change(balance, enacted ? balance.authority + event.amount : event.amount)
    case 'supplemental':
    case 'transfer-in':
      return change(balance, balance.authority + event.amount)
    case 'rescission':
    case 'sequestration':
    case 'transfer-out':
      return change(balance, balance.authority - event.amount)
    case 'apportionment':
      return { balance: settled({ ...balance, apportioned: (balance.apportioned ?? 0) + event.amount }), findings: [] }
    case 'allotment': {
      const part = partOf(balance, event.country)
      return { balance: settled(balance, { ...part, allotted: (part.allotted ?? 0) + event.amount }), findings: [] }
    }
    case 'obligation':
      return obligate(event, balance, input.expires)
    case 'deobligation':
      return deobligate(event, balance, input.expires)
    case 'reobligation':
      return reobligate(event, balance, input, days)
    case 'outlay':
      return pay(event, balance)
    case 'termination':
      return { balance: settled(balance, { ...partOf(balance, event.country), terminated: event.day }), findings: [] }
  }
}

/**
 * Replays a year's money: what was made available, apportioned, allotted, obligated, given back and paid. An obligation beyond
 * the appropriation, the apportionment or the allotment is refused with a finding (31 U.S.C. 1341, 1517), and so is one after
 * the money expired or after a country's assistance ended. Events are taken by day, those of one day in the order given.
 *
 * @legal 31 U.S.C. 1341(a)(1)(A), 1512, 1513, 1517(a), 1552, 1553; FAA sec. 617
 * @throws ImetError
 */
export function ledger(input: LedgerInput): Ledger {
  checked(ledgerInputSchema, input)
  const events = [...input.events].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const first = events[0]?.day ?? input.expires ?? '1976-06-30'
  const days = fundDays(input.fiscalYear, first, input.expires)
  const entries: LedgerEntry[] = []
  let state: State = { balance: EMPTY, enacted: false }
  for (const event of events) {
    const closed = days.cancelled !== null && event.day >= days.cancelled
    const step = closed
      ? { balance: state.balance, findings: [against('closed', `the account closed on ${days.cancelled}`, CLOSING)] }
      : apply(event, state, input, days)
    const accepted = step.findings.every(({ rule }) => rule === 'antideficiency-after-cut')
    entries.push({ event, accepted, findings: step.findings, balance: step.balance })
    state = { balance: step.balance, enacted: state.enacted || (event.kind === 'appropriation' && accepted) }
  }
  return { ...stamp(null), days, entries, balance: state.balance, findings: entries.flatMap(({ findings }) => findings) }
}

const ledgerShape = once(() => z.looseObject({
  days: z.looseObject({ expires: isoDateSchema().nullable(), cancelled: isoDateSchema().nullable() }),
  entries: z.array(z.looseObject({ event: z.looseObject({ day: isoDateSchema() }), balance: z.looseObject({}) })),
}))

/**
 * The account at the end of a day. After it closed, its unobligated balance is cancelled: nothing is left to obligate; after it
 * expired nothing is left for new obligations.
 *
 * @throws ImetError `invalid-day`; `invalid-input` for what is no ledger
 */
export function balanceOn(account: Ledger, day: IsoDate): Balance {
  checked(ledgerShape, account)
  const { entries, days } = account
  const on = isoDate(day)
  const balance = entries.filter(({ event }) => event.day <= on).at(-1)?.balance ?? EMPTY
  if (days.cancelled !== null && on >= days.cancelled) return { ...balance, recovered: 0, unobligated: 0, obligable: 0 }
  return days.expires !== null && on >= days.expires ? { ...balance, obligable: 0 } : balance
}
