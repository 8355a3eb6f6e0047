import { countryName } from '../core/country.ts'
import type { LawChange, LawComparison, LawFlip, LawStep } from '../eligibility/compare-law.ts'
import { provisionData } from '../law/register.ts'
import { STANDS } from './access-words.ts'
import { cited } from './cite.ts'
import { shortened } from './shortened.ts'
import { point, type Page, type Point } from './page.ts'
import { capital, dayWords, firstOf, listed, numberWords, prose, quantity } from './prose.ts'
import { RESULTS } from './result-words.ts'

const KIND: Readonly<Record<LawStep['kind'], string>> = {
  enacted: 'enacted',
  amended: 'amended',
  ended: 'ended',
  lapsed: 'lapsed',
  revived: 'revived',
}

const LEVELS: Readonly<Record<LawChange['level'], string>> = {
  country: 'On whole countries',
  program: 'On the program',
  unit: 'On units',
  person: 'On persons',
  course: 'On courses',
  funds: 'On the money',
}

/** A text among many. */
const BRIEF = 240

/** What decides on a whole country weighs most. */
const ORDER = ['country', 'program', 'unit', 'person', 'course', 'funds'] as const satisfies readonly LawChange['level'][]

function stepWords({ on, kind, by }: LawStep): string {
  return `${KIND[kind]} on ${dayWords(on)} (${prose(by).replace(/\.$/, '')})`
}

function changePoint({ provision, name, citation, before, after, steps }: LawChange): Point {
  const { shown, left } = firstOf(steps, 3)
  const told = `${listed(shown.map(stepWords))}${left === 0 ? '' : `, and changed ${numberWords(left)} more times`}`
  const { ground, versions } = provisionData(provision)
  const text = after ?? before
  const sources = (versions.find(({ from }) => from === text?.from) ?? versions.at(-1))?.sources ?? []
  const { act, section, usc } = citation
  // The section of a yearly act is another in each year.
  const label = ground === 'annual-act' ? (text ?? versions.at(-1))?.changedBy : `${act} ${section}${usc === null ? '' : ` (${usc})`}`
  const reads = after === null ? ' On the later day it was not law.' : ` It then read: ${shortened(after.rule, BRIEF)}`
  return point(`${name}: ${told}.${reads} [`, cited(label ?? act, sources), ']')
}

function changePoints(changes: readonly LawChange[]): Point[] {
  const { shown, left } = firstOf(changes, 15)
  return [...shown.map(changePoint), ...(left === 0 ? [] : [point(`${capital(quantity(left, 'more provision'))}.`)])]
}

function flipPoint({ provision, before, after }: LawFlip): Point {
  const words = (side: LawFlip['before']) => (side === null ? 'did not concern the country' : RESULTS[side.result])
  return point(`${provisionData(provision).name}: under the earlier law it ${words(before)}, under the later it ${words(after)}.`)
}

/** Whether the country's answer flips, then how many provisions changed, and each by what it decides on. */
export function lawComparisonPage({ from, to, changes, effect }: LawComparison): Page {
  const span = `between ${dayWords(from)} and ${dayWords(to)}`
  const counted = `${capital(quantity(changes.length, 'provision'))} changed ${span}.`
  const flips = effect === null ? [] : effect.findings
  const { shown, left } = firstOf(flips, 6)
  const rest = left === 0 ? [] : [point(`${capital(quantity(left, 'finding'))} more come out otherwise.`)]
  return {
    answer:
      effect === null
        ? counted
        : effect.flips
          ? `The answer flips: on the same facts, IMET for ${countryName(effect.country)} is ${STANDS[effect.access.before]} under the earlier law and ${STANDS[effect.access.after]} under the later. ${counted}`
          : `The answer stays: on the same facts, IMET for ${countryName(effect.country)} is ${STANDS[effect.access.after]} under either law. ${counted}`,
    sections: [
      { heading: 'What comes out otherwise', points: [...shown.map(flipPoint), ...rest] },
      ...ORDER.map((level) => ({ heading: LEVELS[level], points: changePoints(changes.filter((change) => change.level === level)) })),
    ],
  }
}
