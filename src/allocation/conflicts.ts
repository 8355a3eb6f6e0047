import type { CountryCode } from '../core/country.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { partyOf, type BoundedLine } from './bounds.ts'
import type { AllocationInput } from './input.ts'
import type { AllocationFinding, Party } from './plan.ts'
import { down, isPinned, up } from './units.ts'

interface Demand {
  readonly amount: Cents
  readonly party: Party
  readonly country: CountryCode | null
}

/** The fewest demands that together pass a limit: the greatest first. Empty where all fit. */
function fewestBeyond(demands: readonly Demand[], limit: Cents): readonly Demand[] {
  const key = ({ country }: Demand) => country ?? ''
  const order = [...demands].sort((a, b) => b.amount - a.amount || (key(a) < key(b) ? -1 : 1))
  let sum = 0n
  for (let count = 0; count < order.length; count += 1) {
    sum += BigInt((order[count] as Demand).amount)
    if (sum > BigInt(limit)) return order.slice(0, count + 1)
  }
  return []
}

function infeasible(because: string, countries: readonly (CountryCode | null)[], parties: readonly Party[]): AllocationFinding {
  const named = [...new Set(countries)].filter((country): country is CountryCode => country !== null).sort()
  return { kind: 'infeasible', because, countries: named, parties }
}

/** Countries that ask more than once. */
function twice(input: AllocationInput): AllocationFinding[] {
  if (new Set(input.lines.map(({ country }) => country)).size === input.lines.length) return []
  const places = new Map<CountryCode, number[]>()
  input.lines.forEach(({ country }, place) => places.set(country, [...(places.get(country) ?? []), place]))
  return [...places].flatMap(([country, found]) => {
    if (found.length < 2) return []
    const parties = found.slice(0, 2).map((line): Party => ({ line, kind: 'request', text: `a request for ${country} at lines[${line}]` }))
    return [infeasible(`${country} has ${found.length} requests; one line is expected for a country`, [country], parties)]
  })
}

/** A line's least above its most. */
function crossed(lines: readonly BoundedLine[]): AllocationFinding[] {
  return lines.flatMap(({ line, least, most }) => {
    if (least === null || most === null || least.amount <= most.amount) return []
    return [infeasible(`${least.party.text}, but ${most.party.text}`, [line.country], [least.party, most.party])]
  })
}

/** What a line must at least get: its floor, and under `as-requested` its request within its bounds; floors go up to the unit. */
function demandOf(bounded: BoundedLine, asRequested: boolean, unit: Cents): Demand | null {
  const { line, place, least, most } = bounded
  const exact = least?.amount ?? 0
  const floor = isPinned(bounded, unit) ? exact : up(exact, unit) * unit
  if (asRequested) {
    const request = down(line.requested, unit) * unit
    const wanted = Math.max(Math.min(request, most?.amount ?? request), floor)
    if (wanted > floor) {
      const text = `${line.country} as requested ${formatMoney(wanted)}`
      return { amount: wanted, country: line.country, party: { line: place, kind: 'request', text } }
    }
  }
  return least === null || floor === 0 ? null : { amount: floor, country: line.country, party: least.party }
}

/** Promises that pass what is available, or what a class may have together. */
function beyondLimits(input: AllocationInput, lines: readonly BoundedLine[], unit: Cents): AllocationFinding[] {
  const found: AllocationFinding[] = []
  const rules = input.rules ?? []
  const asRequested = input.basis === 'as-requested'
  const demands = lines.flatMap((line) => demandOf(line, asRequested, unit) ?? [])
  const setAsides = rules.flatMap((rule, index): Demand[] =>
    rule.kind === 'set-aside' && rule.amount > 0 ? [{ amount: rule.amount, country: null, party: partyOf(rule, index) }] : [],
  )
  const total = fewestBeyond([...demands, ...setAsides], input.available)
  if (total.length > 0) {
    const available: Party = { kind: 'available', text: `${formatMoney(input.available)} available` }
    const sum = total.reduce((all, { amount }) => all + BigInt(amount), 0n)
    found.push(
      infeasible(
        `${total.length === 1 ? 'one demand takes' : `${total.length} demands together take`} ${formatBig(sum)}, ` +
          `more than the ${formatMoney(input.available)} available`,
        total.map(({ country }) => country),
        [...total.map(({ party }) => party), available],
      ),
    )
  }
  rules.forEach((rule, index) => {
    if (rule.kind !== 'class-cap' || rule.amount === undefined) return
    const members = new Set(rule.countries)
    const beyond = fewestBeyond(demands.filter(({ country }) => country !== null && members.has(country)), rule.amount)
    if (beyond.length === 0) return
    found.push(
      infeasible(
        `what is promised within ${rule.label} passes its ceiling of ${formatMoney(rule.amount)}`,
        beyond.map(({ country }) => country),
        [...beyond.map(({ party }) => party), partyOf(rule, index)],
      ),
    )
  })
  return found
}

/** The rules and lines in a conflict: what is available is no rule, though it stands among the parties. */
function size({ parties }: AllocationFinding): number {
  return parties.filter(({ kind }) => kind !== 'available').length
}

/**
 * Every conflict in the input, each with the fewest parties that make it, the smallest first. To the cent there may be none
 * while floors rounded up to the unit do not fit: then the unit is one of the parties.
 */
export function conflicts(input: AllocationInput, lines: readonly BoundedLine[]): readonly AllocationFinding[] {
  const exact = [...twice(input), ...crossed(lines), ...beyondLimits(input, lines, 1)]
  const unit = input.unit ?? 1
  const party: Party = { kind: 'unit', text: `lines in whole multiples of ${formatMoney(unit)}` }
  const found =
    exact.length > 0 || unit === 1
      ? exact
      : beyondLimits(input, lines, unit).map((finding): AllocationFinding => ({
          ...finding,
          because: `${finding.because}, once floors are rounded up to ${formatMoney(unit)}; to the cent they would fit`,
          parties: [...finding.parties, party],
        }))
  return found.sort((a, b) => size(a) - size(b) || (a.countries.join() < b.countries.join() ? -1 : 1))
}

function formatBig(amount: bigint): string {
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? formatMoney(Number(amount)) : `${amount} cents`
}
