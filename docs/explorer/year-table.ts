import type { AllocatedLine } from '../../src/allocation/plan.ts'
import { countryName, isCountryCode } from '../../src/core/country.ts'
import { cited } from '../../src/explain/cite.ts'
import { dollarWords, prose, sentence } from '../../src/explain/prose.ts'
import { linked, make, type Child } from './dom.ts'
import { addressOf, START } from './state.ts'
import type { Line, YearPlan } from './year-plan.ts'
import { ACCESS } from './words.ts'

/** Codes by names, and no cents where there are none. */
export function named(text: string): string {
  return prose(text).replace(/\b[A-Z]{3}\b/g, (code) => (isCountryCode(code) ? countryName(code) : code)).replace(/\.00\b/g, '')
}

/** What a share and its rounding say of themselves is the same for every line. */
const ORDINARY = new Set(['share', 'residual', 'tie', 'unit', 'status', 'request'])

/** The standing of a country on the first day of the year, with the law that makes it so. */
function standing({ decision }: Line): Child[] {
  if (decision.access === 'open') return []
  const results = ['bars', 'limits', 'conditions']
  const grounds = decision.findings.filter(({ access, result }) => access === decision.access && results.includes(result))
  const laws = grounds.flatMap(({ citation, sources }): Child[] => {
    const { label, url } = cited(citation, sources)
    return ['; ', linked(label, url)]
  })
  return [make('span', { class: `chip ${decision.access}` }, `${ACCESS[decision.access]}.`), ' ', ...(laws.length === 0 ? [] : [make('span', { class: 'cite' }, ...laws.slice(1))])]
}

function rowOf(line: AllocatedLine, known: Line | undefined, day: string): HTMLTableRowElement {
  const reasons = line.reasons.filter(({ code }) => !ORDINARY.has(code)).map(({ because }) => sentence(named(because.replace(new RegExp(`^${line.country}:? `), ''))))
  const rules: Child[] = [...(known === undefined ? [] : standing(known)), ` ${reasons.join(' ')}`]
  const doubt = known !== undefined && known.printed.most > known.printed.least ? ` to\u00a0${dollarWords(known.printed.most * 100)}` : ''
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, make('a', { href: addressOf({ ...START, country: line.country, on: day }) }, countryName(line.country))),
    make('td', { class: 'money', role: 'cell' }, `${dollarWords(line.requested)}${doubt}`),
    make('td', { class: 'money', role: 'cell' }, dollarWords(line.allocated)),
    make('td', { class: 'rules', role: 'cell' }, ...rules),
  )
}

/** The plan line by line, the largest first, with what the rules say of each. Roles stand in full: narrow rows are laid out anew. */
export function planTable({ plan, lines, day }: YearPlan, figures: number): HTMLTableElement {
  const rows = [...plan.lines]
    .sort((a, b) => b.allocated - a.allocated || b.requested - a.requested || countryName(a.country).localeCompare(countryName(b.country), 'en'))
    .map((line) => rowOf(line, lines.get(line.country), day))
  const heads = ['Country', `Cost printed for FY${figures}`, 'Allocated', 'What the rules say']
  const money = (at: number) => (at === 1 || at === 2 ? 'money' : null)
  return make(
    'table',
    { class: 'plan', role: 'table' },
    make('caption', {}, 'The plan, line by line'),
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads.map((head, at) => make('th', { scope: 'col', role: 'columnheader', class: money(at) }, head)))),
    make('tbody', { role: 'rowgroup' }, ...rows),
  )
}
