import { allocate } from '../../src/allocation/allocate.ts'
import { acrossTheBoard, type Cut } from '../../src/allocation/cut.ts'
import type { AllocationPlan } from '../../src/allocation/plan.ts'
import type { AllocationRule } from '../../src/allocation/rule.ts'
import { fundRules } from '../../src/allocation/rules-in-time.ts'
import type { CountryCode } from '../../src/core/country.ts'
import type { IsoDate } from '../../src/core/day.ts'
import { fiscalYearInterval } from '../../src/core/fiscal-year.ts'
import type { CountryDecision } from '../../src/eligibility/decision.ts'
import { appropriation } from '../../src/records/appropriations/queries.ts'
import type { Appropriation } from '../../src/records/appropriations/row.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { participationOf, publishedCountries } from '../../src/records/participation.ts'
import type { State } from './state.ts'

/** Lines and cuts are in whole thousands of dollars, as the account is printed. */
const THOUSAND = 100_000

export interface Line {
  readonly country: CountryCode
  /** Whole dollars; `most` is more where the print leaves a doubt. */
  readonly printed: { readonly least: number; readonly most: number }
  readonly decision: CountryDecision
}

export interface YearPlan {
  readonly row: Appropriation
  /** The first day of the fiscal year: the law that the lines are held against. */
  readonly day: IsoDate
  readonly cut: Cut
  readonly lines: ReadonlyMap<CountryCode, Line>
  readonly plan: AllocationPlan
}

const decisions = new Map<string, CountryDecision>()

function decisionOn(country: CountryCode, day: IsoDate): CountryDecision {
  const key = `${country} ${day}`
  const made = decisions.get(key) ?? assessCountry(country, day)
  decisions.set(key, made)
  return made
}

function linesOf(figures: number, day: IsoDate): Line[] {
  return publishedCountries().flatMap((country): Line[] => {
    const row = participationOf(country).find(({ fiscalYear }) => fiscalYear === figures)
    return row === undefined ? [] : [{ country, printed: row.cost, decision: decisionOn(country, day) }]
  })
}

/** What the law of the day asks for before a line is obligated. */
function noticesFor({ country, decision }: Line): AllocationRule[] {
  const asks = decision.findings.find(({ effect, result }) => effect === 'notifies' && (result === 'conditions' || result === 'limits'))
  return asks === undefined ? [] : [{ kind: 'notification-required', country, citation: asks.citation }]
}

/** The reader's own floors; the minimum for every line is one too, but for lines that the law keeps from their whole share. */
function floorsFor(lines: readonly Line[], { floors, least }: State): AllocationRule[] {
  const own = new Set(floors.map(({ country }) => country))
  const free = lines.filter(({ country, decision }) => !own.has(country) && decision.access !== 'barred' && decision.access !== 'expanded-only')
  return [
    ...floors.map(({ country, thousands }): AllocationRule => ({ kind: 'floor', country, amount: thousands * THOUSAND })),
    ...(least === 0 ? [] : free.map(({ country }): AllocationRule => ({ kind: 'floor', country, amount: least * THOUSAND }))),
  ]
}

/** The year's account after the cut, over the lines, under the law of the year's first day and the reader's floors. */
export function yearPlan(state: State): YearPlan {
  const { year, figures } = state
  const row = appropriation(year)
  const { from: day } = fiscalYearInterval(year)
  // The account is printed to the thousand after a cut; without one it stands as it is.
  const cut = acrossTheBoard(row.final?.amount ?? 0, `${Math.floor(state.cut / 10)}.${state.cut % 10}`, state.cut === 0 ? 1 : THOUSAND)
  const lines = linesOf(figures, day)
  const women = fundRules(year).womensParticipation
  const aside: AllocationRule[] =
    women === null ? [] : [{ kind: 'set-aside', label: "women's participation", amount: women.value.amount, citation: women.citation }]
  const plan = allocate({
    fiscalYear: year,
    available: cut.after,
    unit: THOUSAND,
    basis: 'pro-rata',
    lines: lines.map(({ country, printed, decision }) => ({ country, requested: printed.least * 100, decision })),
    rules: [...aside, ...floorsFor(lines, state), ...lines.flatMap(noticesFor)],
  })
  return { row, day, cut, lines: new Map(lines.map((line) => [line.country, line])), plan }
}
