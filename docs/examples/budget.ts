// For a budget office: an appropriation under its continuing resolutions, then divided over country lines under the rules of the year,
// to the cent; and what happens when the rules cannot all be kept.
import { allocate, continuingAuthority, type AllocationInput } from 'imet/allocation'
import { addMoney, dollars, formatMoney } from 'imet/core'
import { appropriation, assessCountry } from 'imet/records'

const account = appropriation(2020)
const available = account.final?.amount ?? 0
console.log(`FY2020: ${formatMoney(available)}, Pub. L. ${account.publicLaw}, enacted ${account.enacted}`)

// Until the act was law, two continuing resolutions ran at the rate of the year before.
const continuing = continuingAuthority({
  fiscalYear: 2020,
  annualRate: appropriation(2019).final?.amount ?? 0,
  resolutions: account.continuingResolutions.map(({ from, to }) => ({ from, to: to ?? '' })),
})
console.log(`until then: ${formatMoney(continuing.ceiling)} for ${continuing.days} of ${continuing.daysInYear} days`)

// The requests are made up; the legal standing of each country is that of the day of enactment.
const day = '2019-12-20'
const line = (country: 'JOR' | 'TUN' | 'MAR' | 'MMR', amount: number) =>
  ({ country, requested: dollars(amount), decision: assessCountry(country, day) })
const input: AllocationInput = {
  fiscalYear: 2020,
  available: dollars(9_000_000),
  unit: dollars(1_000),
  basis: 'pro-rata',
  lines: [line('JOR', 4_000_000), line('TUN', 2_300_000), line('MAR', 2_000_000), line('MMR', 700_000)],
  rules: [{ kind: 'floor', country: 'TUN', amount: dollars(2_500_000) }],
}
const plan = allocate(input)
for (const { country, allocated, reasons } of plan.lines) {
  console.log(`${country} ${formatMoney(allocated).padStart(13)}  ${reasons.map(({ code }) => code).join(', ')}`)
}
const sum = addMoney(...plan.lines.map(({ allocated }) => allocated), plan.reserved, plan.unallocated)
console.log(`nothing is lost: ${sum === input.available}`)

// A floor that does not fit is a conflict: it is named, and nothing is divided.
const conflict = allocate({ ...input, rules: [...(input.rules ?? []), { kind: 'floor', country: 'JOR', amount: dollars(7_000_000) }] })
const finding = conflict.findings.find(({ kind }) => kind === 'infeasible')
console.log(`in conflict: ${finding?.parties.map(({ kind }) => kind).join(', ')}; left undivided: ${formatMoney(conflict.unallocated)}`)
