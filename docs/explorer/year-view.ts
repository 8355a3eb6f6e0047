import type { AllocationFinding } from '../../src/allocation/plan.ts'
import { countryName } from '../../src/core/country.ts'
import { addMoney } from '../../src/core/money.ts'
import { dayWords, dollarWords, listed, quantity, sentence } from '../../src/explain/prose.ts'
import { planSvg } from '../../src/explain/pictures/plan-svg.ts'
import { PARTICIPATION_SOURCE } from '../../src/records/participation-source.ts'
import { byId, linked, make, type Child } from './dom.ts'
import { onRoom, pictureOf, roomIn } from './picture.ts'
import type { State } from './state.ts'
import { yearForm, type Change } from './year-form.ts'
import { yearPlan, type YearPlan } from './year-plan.ts'
import { named, planTable } from './year-table.ts'

/** The lines ask for nothing: they share by costs that were printed. The picture says so in place of its own word. */
function asPrintedCosts(svg: string): string {
  return svg
    .replaceAll('was requested', 'the printed costs')
    // A line may break within the words.
    .replace(/\bwas(?=<\/text>)/g, 'the')
    .replaceAll('>requested</text>', '>printed costs</text>')
    .replaceAll('Requested by a line', 'Printed training cost')
    .replace(/\brequested (?=\$)/g, 'printed costs ')
    .replaceAll('Requested', 'Printed cost')
}

const KINDS: Partial<Readonly<Record<AllocationFinding['kind'], string>>> = {
  infeasible: 'The rules conflict',
  unmet: 'Not kept',
  excluded: 'Gets nothing',
  flagged: 'Needs a look',
  notification: 'To be notified to Congress first',
  held: 'Held back',
  'line-added': 'A line that a floor adds',
  unallocated: 'Not allocated',
}

/** Findings that say the same of several countries say it once. */
function findingItems(findings: readonly AllocationFinding[], day: string): HTMLLIElement[] {
  return Object.entries(KINDS).flatMap(([kind, words]) => {
    const of = findings.filter((finding) => finding.kind === kind)
    const said = new Map<string, string[]>()
    for (const { because, countries, parties } of of) {
      const parts = kind === 'infeasible' && parties.length > 2 ? `. The least that cannot be kept together: ${listed(parties.map(({ text }) => named(text)))}` : ''
      const [only] = countries
      // A sentence that begins with its country is said once of all the countries of which it is true.
      const alone = only !== undefined && countries.length === 1 && because.startsWith(only)
      const same = `${alone ? because.slice(only.length).replace(/^:? (is )?/, '') : because}${parts}`
      said.set(same, [...(said.get(same) ?? []), ...(alone ? [countryName(only)] : [])])
    }
    return [...said].map(([same, names]) => {
      const text = named(same).replace('of the request', 'of the cost').replace('on the decision given', `on ${dayWords(day)}`)
      const under = /^only after notification \((.*)\)$/.exec(text)?.[1]
      const why = under === undefined ? ` (${text.replace(/\.$/, '')})` : `, under ${under}`
      const of = listed([...names].sort((a, b) => a.localeCompare(b, 'en')))
      return make('li', {}, make('strong', {}, words), names.length === 0 ? `: ${sentence(text)}` : `: ${of}${why}.`)
    })
  })
}

/** What became of the money: the parts, and that they are the whole. */
function sums({ plan, cut, row }: YearPlan): HTMLElement[] {
  const given = addMoney(...plan.lines.map(({ allocated }) => allocated))
  const whole = addMoney(given, plan.reserved, plan.unallocated)
  const line = (words: string, amount: number, look?: string): HTMLElement =>
    make('div', { class: look }, make('dt', {}, words), make('dd', {}, dollarWords(amount).replace('-', '\u2212')))
  return [
    line(`Appropriated, as it stood in the end (${row.publicLaw === null ? row.act : `Pub.\u00a0L.\u00a0${row.publicLaw.replace('-', '\u2011')}`})`, cut.before),
    ...(cut.reduction === 0 ? [] : [line('Cut, to the thousand', -cut.reduction)]),
    line('Available', plan.available, 'sum'),
    line(`Allocated to ${quantity(plan.lines.filter(({ allocated }) => allocated > 0).length, 'line')}`, given),
    ...(plan.reserved === 0 ? [] : [line('Set aside', plan.reserved)]),
    line('Not allocated', plan.unallocated),
    line(whole === plan.available ? 'Together: the whole, to the cent' : 'Together: not the whole', whole, 'sum'),
  ]
}

function note(state: State, { day }: YearPlan): Child[] {
  const later = state.year === state.figures ? '' : ` The costs are those of FY${state.figures}, not of the year itself.`
  return [
    `The lines share in proportion to the training costs that were printed for FY${state.figures}. These are costs, not requests: the requests of the countries are not on record here.${later}`,
    ` Each line is held against the law of ${dayWords(day)}, in whole thousands of dollars. Source: `,
    linked(PARTICIPATION_SOURCE.name, PARTICIPATION_SOURCE.url),
    '.',
  ]
}

/** The view of a year's money. */
export function yearView(change: Change): (state: State) => { readonly title: string; readonly answer: string } {
  const fillForm = yearForm(change)
  const heading = byId('year-heading', HTMLElement)
  const said = byId('year-answer', HTMLElement)
  const total = byId('sums', HTMLDListElement)
  const findings = byId('year-findings', HTMLUListElement)
  const figure = byId('plan', HTMLElement)
  const labels = byId('year-note', HTMLElement)
  const shows = { picture: byId('show-picture', HTMLInputElement), table: byId('show-table', HTMLInputElement) }
  for (const show of ['picture', 'table'] as const) shows[show].addEventListener('change', () => change({ show }))
  let shown: { readonly state: State; readonly made: YearPlan } | undefined

  const draw = (width: number) => {
    if (shown === undefined) return
    const { state, made } = shown
    const options = { width, id: 'plan-picture', title: `FY${state.year}, by the costs printed for FY${state.figures}` }
    figure.replaceChildren(state.show === 'table' ? planTable(made, state.figures) : pictureOf(asPrintedCosts(planSvg(made.plan, options))))
  }
  onRoom(figure, draw)

  return (state) => {
    fillForm(state)
    const made = yearPlan(state)
    const { plan } = made
    shown = { state, made }
    const conflict = plan.findings.some(({ kind }) => kind === 'infeasible')
    const paid = plan.lines.filter(({ allocated }) => allocated > 0).length
    const given = addMoney(...plan.lines.map(({ allocated }) => allocated))
    const without = plan.lines.length - paid
    const answer = conflict
      ? `The rules cannot all be kept: nothing of ${dollarWords(plan.available)} is allocated.`
      : `${dollarWords(given)} to ${quantity(paid, 'line')}${without === 0 ? '' : `; ${quantity(without, 'line')} without money`}.`
    heading.textContent = `A year\u2019s money: FY${state.year}`
    said.textContent = answer
    said.className = conflict ? 'verdict barred' : 'verdict'
    total.replaceChildren(...sums(made))
    findings.replaceChildren(...findingItems(plan.findings, made.day))
    labels.replaceChildren(...note(state, made))
    shows[state.show].checked = true
    if (figure.clientWidth > 0) draw(roomIn(figure))
    return { title: `FY${state.year}`, answer }
  }
}
