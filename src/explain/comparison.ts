import { countryName } from '../core/country.ts'
import type { Cause, Comparison, FindingChange, Side } from '../eligibility/compare.ts'
import { STANDS } from './access-words.ts'
import { citedOn } from './cite.ts'
import { RESULTS } from './result-words.ts'
import { LONGER, reasonWords } from './shortened.ts'
import { point, type Page, type Point } from './page.ts'
import { capital, dayWords, firstOf, listed, numberWords, quantity } from './prose.ts'

const CAUSE: Readonly<Record<Cause, string>> = {
  law: 'the law reads otherwise',
  facts: 'the facts or the records differ',
  country: 'the country is another',
  knowledge: 'what was publicly known differs',
}

const SAID = (side: Side | null) => (side === null ? 'does not concern the country' : RESULTS[side.result])

function changePoint({ provision, name, before, after, causes, citation }: FindingChange): Point {
  // A side on which nothing strikes has nothing to tell.
  const told = after === null || after.result === 'clear' || after.result === 'not-in-force' ? (before ?? after) : after
  const same = before?.result === after?.result
  const moved = same ? `${SAID(after)} on both sides, on another ground` : `first it ${SAID(before)}, then it ${SAID(after)}`
  return point(`${name}: ${moved}, since ${listed(causes.map((cause) => CAUSE[cause]))}.${told === null ? '' : ` ${reasonWords(told, LONGER)}`} [`, citedOn(provision, citation, (after?.version ?? before?.version)?.from ?? ''), ']')
}

function sideWords(at: 0 | 1, { countries, days, knownOn, access }: Comparison): string {
  const known = knownOn[at]
  const stands = at === 0 ? access.before : access.after
  const when = `on ${dayWords(days[at])}${known === null ? '' : `, as publicly known on ${dayWords(known)}`}`
  return stands === 'undetermined' ? `undecided for ${countryName(countries[at])} ${when}` : `${STANDS[stands]} for ${countryName(countries[at])} ${when}`
}

/** Whether access differs, what made the difference, and what else differs. */
export function comparisonPage(comparison: Comparison): Page {
  const { changed, findings } = comparison
  const decisive = findings.filter((finding) => finding.decisive)
  const other = findings.filter((finding) => !finding.decisive)
  const { shown, left } = firstOf(other, 4)
  const more = left === 0 ? [] : [point(`${capital(numberWords(left))} more ${left === 1 ? 'provision differs' : 'provisions differ'} without deciding anything.`)]
  const [before, after] = [sideWords(0, comparison), sideWords(1, comparison)]
  return {
    answer: changed
      ? `Changed: IMET was ${before}, and ${after}.`
      : `Not changed: IMET was ${before}, and ${after}; ${quantity(findings.length, 'provision')} ${findings.length === 1 ? 'comes' : 'come'} out otherwise.`,
    sections: [
      { heading: 'What made the difference', points: decisive.map(changePoint) },
      { heading: 'What else differs', points: [...shown.map(changePoint), ...more] },
    ],
  }
}
