import type { AllocationInput } from '../allocation/input.ts'
import type { AllocationFinding, Party } from '../allocation/plan.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { words, type Bounded } from './plan-rules.ts'

interface Promise_ {
  readonly amount: Cents
  readonly country: Bounded['line']['country'] | null
  readonly party: Party
}

/** The greatest promises that together pass a limit, as few as will. */
function beyond(promises: readonly Promise_[], limit: Cents): Promise_[] {
  const order = [...promises].sort((a, b) => b.amount - a.amount || ((a.country ?? '') < (b.country ?? '') ? -1 : 1))
  let sum = 0n
  const count = order.findIndex(({ amount }) => (sum += BigInt(amount)) > BigInt(limit)) + 1
  return order.slice(0, count)
}

function infeasible(because: string, promises: readonly Promise_[], ...more: readonly Party[]): AllocationFinding {
  const countries = [...new Set(promises.flatMap(({ country }) => (country === null ? [] : [country])))].sort()
  return { kind: 'infeasible', because, countries, parties: [...promises.map(({ party }) => party), ...more] }
}

export function wholeUnits(amount: Cents, unit: Cents): number {
  return Number(BigInt(amount) / BigInt(unit))
}

export function unitsFor(amount: Cents, unit: Cents): number {
  return Number((BigInt(amount) + BigInt(unit) - 1n) / BigInt(unit))
}

/** An amount between whole units, which stands as it is. */
export function isPinned({ least, most }: Bounded, unit: Cents): boolean {
  return least !== undefined && most !== undefined && unitsFor(least.amount, unit) > wholeUnits(most.amount, unit)
}

function promised(one: Bounded, { basis }: AllocationInput, unit: Cents): Promise_[] {
  const { line, place, least, most } = one
  const floor = isPinned(one, unit) ? (least?.amount ?? 0) : unitsFor(least?.amount ?? 0, unit) * unit
  const asked = wholeUnits(line.requested, unit) * unit
  const wanted = Math.max(Math.min(asked, most?.amount ?? asked), floor)
  if (basis === 'as-requested' && wanted > floor) {
    return [{ amount: wanted, country: line.country, party: { line: place, kind: 'request', text: `${line.country} as requested ${formatMoney(wanted)}` } }]
  }
  return least === undefined || floor === 0 ? [] : [{ amount: floor, country: line.country, party: least.party }]
}

function inAll(amount: bigint): string {
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? formatMoney(Number(amount)) : `${amount} cents`
}

function tooMuch(input: AllocationInput, lines: readonly Bounded[], unit: Cents): AllocationFinding[] {
  const { rules = [], available } = input
  const promises = lines.flatMap((line) => promised(line, input, unit))
  const aside = rules.flatMap((rule, index): Promise_[] =>
    rule.kind === 'set-aside' && rule.amount > 0 ? [{ amount: rule.amount, country: null, party: { rule: index, kind: rule.kind, text: words(rule) } }] : [],
  )
  const found: AllocationFinding[] = []
  const total = beyond([...promises, ...aside], available)
  if (total.length > 0) {
    const sum = total.reduce((so, { amount }) => so + BigInt(amount), 0n)
    const who = total.length === 1 ? 'one demand takes' : `${total.length} demands together take`
    const because = `${who} ${inAll(sum)}, more than the ${formatMoney(available)} available`
    found.push(infeasible(because, total, { kind: 'available', text: `${formatMoney(available)} available` }))
  }
  rules.forEach((rule, index) => {
    if (rule.kind !== 'class-cap' || rule.amount === undefined) return
    const over = beyond(promises.filter(({ country }) => country !== null && rule.countries.includes(country)), rule.amount)
    if (over.length === 0) return
    const because = `what is promised within ${rule.label} passes its ceiling of ${formatMoney(rule.amount)}`
    found.push(infeasible(because, over, { rule: index, kind: rule.kind, text: words(rule) }))
  })
  return found
}

/** Everything that cannot be had together, the smallest conflict first. */
export function conflictsOf(input: AllocationInput, lines: readonly Bounded[]): AllocationFinding[] {
  const unit = input.unit ?? 1
  const countries = [...new Set(input.lines.map(({ country }) => country))]
  const twice = countries.flatMap((country): AllocationFinding[] => {
    const places = input.lines.flatMap((line, place) => (line.country === country ? [place] : []))
    if (places.length < 2) return []
    const parties = places.slice(0, 2).map((line): Party => ({ line, kind: 'request', text: `a request for ${country} at lines[${line}]` }))
    return [{ kind: 'infeasible', because: `${country} has ${places.length} requests; one line is expected for a country`, countries: [country], parties }]
  })
  const crossed = lines.flatMap(({ line, least, most }): AllocationFinding[] =>
    least !== undefined && most !== undefined && least.amount > most.amount
      ? [{ kind: 'infeasible', because: `${least.party.text}, but ${most.party.text}`, countries: [line.country], parties: [least.party, most.party] }]
      : [],
  )
  let found = [...twice, ...crossed, ...tooMuch(input, lines, 1)]
  if (found.length === 0 && unit > 1) {
    found = tooMuch(input, lines, unit).map((finding) => ({
      ...finding,
      because: `${finding.because}, once floors are rounded up to ${formatMoney(unit)}; to the cent they would fit`,
      parties: [...finding.parties, { kind: 'unit', text: `lines in whole multiples of ${formatMoney(unit)}` }],
    }))
  }
  const size = ({ parties }: AllocationFinding) => parties.filter(({ kind }) => kind !== 'available').length
  return found.sort((a, b) => size(a) - size(b) || (a.countries.join() < b.countries.join() ? -1 : 1))
}
