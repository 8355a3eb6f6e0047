// A year's money on real input: two appropriations over the published pattern of training, and a year of cuts replayed.
import {
  allocate, allocationReport, continuingAuthority, fundRules, ledger, sequester, type AllocationPlan, type AllocationRule, type RequestLine,
} from '../src/allocation/index.ts'
import { countryName } from '../src/core/country.ts'
import { fiscalYearInterval } from '../src/core/fiscal-year.ts'
import { formatMoney } from '../src/core/money.ts'
import { appropriation, finalAmountChecks } from '../src/records/appropriations/index.ts'
import { assessCountry } from '../src/records/assess-country.ts'
import { PARTICIPATION_SOURCE } from '../src/records/participation-source.ts'
import { participationOf, publishedCountries } from '../src/records/participation.ts'

const THOUSAND = 100_000
const rule = '='.repeat(100)

/** The published cost of each country's training in a year: a pattern to share by, not a request and not obligations. */
function patternOf(year: number): RequestLine[] {
  const { from } = fiscalYearInterval(year)
  return publishedCountries().flatMap((country): RequestLine[] => {
    const row = participationOf(country).find(({ fiscalYear }) => fiscalYear === year)
    if (row === undefined) return []
    const cost = row.cost.least
    return [{ country, requested: cost * 100, weight: cost, decision: assessCountry(country, from) }]
  })
}

/** The rules that the law of the first day puts on the lines: whom to notify first, what to hold, what to set aside. */
function rulesOf(year: number, lines: readonly RequestLine[]): AllocationRule[] {
  const { from } = fiscalYearInterval(year)
  const women = fundRules(year).womensParticipation
  const setAside: AllocationRule[] =
    women === null ? [] : [{ kind: 'set-aside', label: "women's participation", amount: women.value.amount, citation: women.citation }]
  const notices = lines.flatMap(({ country }): AllocationRule[] => {
    const asks = assessCountry(country, from).findings.find(
      ({ effect, result }) => effect === 'notifies' && (result === 'conditions' || result === 'limits'),
    )
    return asks === undefined ? [] : [{ kind: 'notification-required', country, citation: asks.citation }]
  })
  return [...setAside, ...notices]
}

/** The law behind a line without money: the findings that bar it, each with its citation. */
function grounds(country: AllocationPlan['lines'][number]['country'], on: string): string {
  const bars = assessCountry(country, on).findings.filter(({ result, access }) => result === 'bars' && access === 'barred')
  return bars.map(({ because, citation }) => ` [${citation}: ${because}]`).join('')
}

function table(plan: AllocationPlan, from: string): string[] {
  const sum = plan.lines.reduce((all, { requested }) => all + requested, 0)
  const head = `${'country'.padEnd(32)}${'printed cost'.padStart(16)}${'allocated'.padStart(16)}  reasons`
  const rows = [...plan.lines]
    .sort((a, b) => b.allocated - a.allocated || (a.country < b.country ? -1 : 1))
    .map(({ country, requested, allocated, reasons }) => {
      const why = reasons.map(({ code, because }) => (code === 'share' ? 'share of the pattern' : because)).join('; ')
      const law = allocated === 0 ? grounds(country, from) : ''
      return `${`${country} ${countryName(country)}`.padEnd(32)}${formatMoney(requested).padStart(16)}${formatMoney(allocated).padStart(16)}  ${why}${law}`
    })
  return [
    head,
    ...rows,
    `${'lines'.padEnd(32)}${formatMoney(sum).padStart(16)}${formatMoney(plan.available - plan.reserved - plan.unallocated).padStart(16)}`,
    `${'reserved'.padEnd(48)}${formatMoney(plan.reserved).padStart(16)}`,
    `${'unallocated'.padEnd(48)}${formatMoney(plan.unallocated).padStart(16)}`,
    `${'available'.padEnd(48)}${formatMoney(plan.available).padStart(16)}`,
  ]
}

function year(fiscalYear: number): string[] {
  const row = appropriation(fiscalYear)
  const { from } = fiscalYearInterval(fiscalYear)
  const lines = patternOf(fiscalYear)
  const plan = allocate({
    fiscalYear, available: row.final?.amount ?? 0, unit: THOUSAND, basis: 'weights', lines, rules: rulesOf(fiscalYear, lines),
  })
  const { due } = allocationReport(plan, row.enacted ?? from)
  return [
    rule,
    `FY${fiscalYear}: ${formatMoney(plan.available)} (Pub. L. ${row.publicLaw}, enacted ${row.enacted}) over the training printed for that year,`,
    `under the law of ${from}, in whole thousands by largest remainder. Report to Congress due ${due} (FAA sec. 653(a)).`,
    `The pattern: ${PARTICIPATION_SOURCE.name}`,
    rule,
    ...table(plan, from),
    '',
    'Findings',
    ...plan.findings.filter(({ kind }) => kind !== 'above-request').map(({ kind, because }) => `- ${kind}: ${because}`),
    '',
  ]
}

function replay(): string[] {
  const row = appropriation(2013)
  const before = appropriation(2012)
  const [resolution] = row.continuingResolutions
  const annualRate = before.final?.amount ?? 0
  const amount = row.amount ?? 0
  const enacted = row.enacted ?? ''
  const { percentChange, from, to } = resolution ?? {}
  const continuing = continuingAuthority({
    fiscalYear: 2013, annualRate, resolutions: [{ from: from ?? '', to: to ?? '', percentChange }],
  })
  const sequestration = row.cuts.find(({ kind }) => kind === 'sequestration')
  const acrossTheBoard = row.cuts.find(({ kind }) => kind === 'across-the-board')
  const cut = sequester(amount, {
    percent: sequestration?.percent ?? 0, base: continuing.level, rescissionPercent: acrossTheBoard?.percent, unit: THOUSAND,
  })
  const account = ledger({
    fiscalYear: 2013,
    expires: row.availability.parts[0]?.to ?? null,
    events: [
      { kind: 'continuing', day: from ?? '', amount: continuing.ceiling, note: `Pub. L. ${resolution?.law}, ${continuing.days} of ${continuing.daysInYear} days` },
      { kind: 'appropriation', day: enacted, amount, note: `Pub. L. ${row.publicLaw}` },
      { kind: 'rescission', day: enacted, amount: cut.rescinded, note: `${acrossTheBoard?.percent} percent, ${acrossTheBoard?.law}` },
      { kind: 'sequestration', day: enacted, amount: cut.sequestered, note: `${sequestration?.percent} percent of ${formatMoney(continuing.level)}, ${sequestration?.law}` },
    ],
  })
  return [
    rule,
    'FY2013 replayed: continuing resolution, enactment, rescission, sequestration',
    rule,
    ...account.entries.map(({ event, balance }) => {
      const taken = 'amount' in event ? formatMoney(event.amount) : ''
      return `${event.day}  ${event.kind.padEnd(14)}${taken.padStart(18)}  then ${formatMoney(balance.authority).padStart(16)}  ${event.note ?? ''}`
    }),
    `To the thousand dollars: ${formatMoney(cut.after)}; published: ${formatMoney(row.final?.printed ?? 0)}`,
    '',
    'Final amounts that do not simply follow from what was enacted',
    ...finalAmountChecks()
      .filter(({ result }) => result !== 'agrees')
      .map(({ fiscalYear, result, because }) => `- FY${fiscalYear} ${result}: ${because}`),
    '',
  ]
}

/** The allocation part of the demonstration, as text. */
export function demoAllocation(): string {
  return [...year(2019), ...year(2020), ...replay()].join('\n')
}
