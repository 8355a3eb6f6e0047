import type { AllocationInput } from '../allocation/input.ts'
import type { AllocationFinding, Reason } from '../allocation/plan.ts'
import { formatMoney, type Cents } from '../core/money.ts'
import { partUp, words, type Bounded } from './plan-rules.ts'
import { share } from './plan-share.ts'

const STANDING: Readonly<Record<string, string>> = {
  undetermined: 'its standing is undetermined: the missing facts must be settled before money is obligated',
  restricted: 'a part of its training is stopped or held back',
  conditional: 'it may receive training only once stated conditions are met',
  'expanded-only': 'it may receive only expanded IMET, and the line does not say how much of the request that is',
}

/** What stays attached to a line: how it stands in law, what is held, what is notified first. */
export function attached({ line, place }: Bounded, allocated: Cents, { rules = [] }: AllocationInput) {
  const reasons: Reason[] = []
  const findings: AllocationFinding[] = []
  let held: Cents | undefined
  const { country } = line
  const access = line.decision?.access
  const told = access === undefined ? undefined : STANDING[access]
  const parties = [{ line: place, kind: 'decision', text: `${country} is ${access}` }] as const
  if (access === 'barred') findings.push({ kind: 'excluded', because: `${country} is barred on the decision given`, countries: [country], parties })
  else if (told !== undefined && !(access === 'expanded-only' && line.expanded !== undefined)) {
    const because = `${country}: ${told}`
    findings.push({ kind: 'flagged', because, countries: [country], parties })
    reasons.push({ code: 'status', because })
  }
  rules.forEach((rule, index) => {
    if (!('country' in rule) || rule.country !== country) return
    const note = (kind: AllocationFinding['kind'], because: string) =>
      findings.push({ kind, because, countries: [country], parties: [{ rule: index, kind: rule.kind, text: words(rule) }] })
    if (rule.kind === 'exclude') note('excluded', words(rule))
    if (rule.kind === 'notification-required' && rule.notified !== true && allocated > 0) {
      reasons.push({ code: 'notification', because: words(rule), rule: index })
      note('notification', words(rule))
    }
    if (rule.kind === 'hold' && rule.certified !== true && allocated > 0) {
      const part = Math.min(allocated, partUp(allocated, rule.percent))
      held = Math.max(held ?? 0, part)
      reasons.push({ code: 'hold', because: `${formatMoney(part)} held: ${words(rule)}`, rule: index })
      note('held', `${formatMoney(part)} of ${country} is held: ${words(rule)}`)
    }
  })
  return { reasons, findings, held }
}

/** What of each line is to be expanded IMET under the minimums, and which of these cannot be met. */
export function expandedOf(lines: readonly { readonly line: Bounded['line']; readonly allocated: Cents }[], { rules = [] }: AllocationInput) {
  const parts: (Cents | undefined)[] = lines.map(() => undefined)
  const findings: AllocationFinding[] = []
  const raise = (place: number, amount: Cents) => (parts[place] = Math.max(parts[place] ?? 0, amount))
  for (const rule of rules) {
    if (rule.kind !== 'expanded-minimum' || rule.by !== 'line' || rule.percent === undefined) continue
    const { percent, country } = rule
    lines.forEach(({ line, allocated }, place) => {
      if (country === undefined || country === line.country) raise(place, partUp(allocated, percent))
    })
  }
  const total = lines.reduce((sum, { allocated }) => sum + allocated, 0)
  rules.forEach((rule, index) => {
    if (rule.kind !== 'expanded-minimum' || rule.by !== 'program') return
    const needed = rule.percent === undefined ? (rule.amount ?? 0) : partUp(total, rule.percent)
    const sharers = lines.map(({ line, allocated }, place) => {
      const most = Math.min(line.expanded ?? 0, allocated)
      return { key: line.country, weight: BigInt(most), least: Math.min(parts[place] ?? 0, most), most }
    })
    const [floor, all] = [sharers.reduce((sum, { least }) => sum + least, 0), sharers.reduce((sum, { most }) => sum + most, 0)]
    share(Math.max(Math.min(needed, all), floor), sharers, 'largest-remainder').forEach(({ units }, place) => raise(place, units))
    if (all >= needed) return
    const because = `${words(rule)}: the lines can take ${formatMoney(all)}, ${formatMoney(needed - all)} too little`
    findings.push({ kind: 'unmet', because, countries: [], parties: [{ rule: index, kind: rule.kind, text: words(rule) }] })
  })
  return { parts, findings }
}
