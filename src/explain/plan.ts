import { addMoney, type Cents } from '../core/money.ts'
import { countryName, isCountryCode } from '../core/country.ts'
import type { AllocatedLine, AllocationFinding, AllocationPlan } from '../allocation/plan.ts'
import { point, type Page, type Point } from './page.ts'
import { capital, dollarWords, firstOf, listed, prose, quantity, sentence } from './prose.ts'

const KIND: Readonly<Record<AllocationFinding['kind'], string>> = {
  infeasible: 'The rules conflict',
  unmet: 'Not kept',
  excluded: 'Left out',
  flagged: 'Needs a look',
  held: 'Held back',
  notification: 'To be notified first',
  'line-added': 'Line added by a rule',
  'above-request': 'Above the request',
  unallocated: 'Not allocated',
  tie: 'Tie',
}

/** What cannot be kept before what is left out, before what only has to be known. */
const ORDER = Object.keys(KIND) as readonly AllocationFinding['kind'][]

/** Country codes in a sentence of the plan by their names. */
function named(text: string): string {
  const plain = prose(text).replace(/\blines\[(\d+)\]/g, (_, place: string) => `line ${Number(place) + 1}`)
  const said = plain.replace('`capAtRequest` would stop that', 'a cap at the request would stop that').replace(/(?<![$\d.,/])\d{5,}\b/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))
  return said.replace(/\b[A-Z]{3}\b/g, (code) => (isCountryCode(code) ? countryName(code) : code)).replace(/\.00\b/g, '')
}

function findingPoint({ kind, because, parties }: AllocationFinding): Point {
  const told = `${KIND[kind]}: ${named(because).replace(/\.?$/, '.')}`
  if (kind !== 'infeasible' || parties.length === 0) return point(told)
  return point(`${told} The least that cannot be kept together: ${listed(parties.map(({ text }) => named(text)))}.`)
}

/** A finding; where one kind has many, the first few and a count. */
function findingPoints(findings: readonly AllocationFinding[], kind: AllocationFinding['kind']): Point[] {
  const of = findings.filter((finding) => finding.kind === kind)
  const { shown, left } = firstOf(of, 3)
  const more = left === 0 ? [] : [point(`${KIND[kind]}: ${quantity(left, 'more finding')} of this kind.`)]
  return [...shown.map((finding) => findingPoint(finding)), ...more]
}

function sum(lines: readonly AllocatedLine[], field: 'allocated' | 'requested'): Cents {
  return addMoney(...lines.map((line) => line[field]))
}

function linePoint({ country, requested, allocated, held, expanded, reasons }: AllocatedLine): Point {
  const parts = [
    held === undefined || held === 0 ? '' : `, ${dollarWords(held)} of it held back until certified`,
    expanded === undefined || expanded === 0 ? '' : `, ${dollarWords(expanded)} of it for expanded IMET`,
  ].join('')
  return point(`${countryName(country)}: ${dollarWords(allocated)} of ${dollarWords(requested)} requested${parts}. ${sentence(listed(reasons.map(({ because }) => named(because)), 'and'))}`)
}

/** Where the money went; what has to be known of it; the largest lines with their reasons. */
export function planPage({ fiscalYear, available, reserved, unallocated, lines, findings }: AllocationPlan): Page {
  const given = sum(lines, 'allocated')
  const refused = findings.some(({ kind }) => kind === 'infeasible')
  const year = fiscalYear === 'TQ' ? 'the transition quarter of 1976' : `FY${fiscalYear}`
  const sorted = [...lines].sort((a, b) => b.allocated - a.allocated || b.requested - a.requested || (countryName(a.country) < countryName(b.country) ? -1 : 1))
  const { shown, left } = firstOf(sorted, 10)
  const rest = sorted.slice(shown.length)
  const more = left === 0 ? [] : [point(`${capital(quantity(left, 'more country', 'more countries'))} together: ${dollarWords(sum(rest, 'allocated'))} of ${dollarWords(sum(rest, 'requested'))} requested.`)]
  const beside = [
    reserved === 0 ? '' : `${dollarWords(reserved)} is set aside`,
    unallocated === 0 ? '' : `${dollarWords(unallocated)} is not allocated`,
  ].filter((part) => part !== '')
  return {
    answer: refused
      ? `Nothing is allocated: the rules for ${year} cannot all be kept.`
      : `Allocated: for ${year}, ${dollarWords(given)} of ${dollarWords(available)} to ${quantity(lines.filter(({ allocated }) => allocated > 0).length, 'country', 'countries')}${beside.length === 0 ? '' : `; ${listed(beside)}`}.`,
    sections: [
      { heading: 'What to know of it', points: ORDER.flatMap((kind) => findingPoints(findings, kind)) },
      { heading: 'The lines, the largest first', points: [...shown.map(linePoint), ...more] },
    ],
  }
}
