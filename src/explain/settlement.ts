import { countryName } from '../core/country.ts'
import type { Settlement, Settling, SettlingFact } from '../eligibility/settles.ts'
import { STANDS } from './access-words.ts'
import type { Line, Page, Section } from './page.ts'
import { capital, dayWords, firstOf, listed, party, prose, quantity } from './prose.ts'
import { provisionNames } from './provision-names.ts'

function factWords({ asks, value, askOf, lookIn }: SettlingFact): string {
  const look = lookIn.startsWith('Not published') ? 'it is not published' : `where to look: ${lookIn}`
  return `${value ? 'Yes' : 'No'} to this: ${prose(asks)} ${capital(party(askOf))} can say; ${prose(look)}.`
}

function choiceLines({ provisions, oneOf }: Settling['choices'][number]): Line[] {
  const { shown, left } = firstOf(oneOf, 2)
  const lines = shown.map((bundle, index): Line => [`${index === 0 ? `${provisionNames(provisions, 4)}. ` : 'Or: '}${bundle.map(factWords).join(' And: ')}`])
  return left === 0 ? lines : [...lines, [`Or ${quantity(left, 'other way', 'other ways')}.`]]
}

function outcomeSection({ access, size, choices }: Settling): Section {
  const { shown, left } = firstOf(choices, 3)
  const rest: Line[] = left === 0 ? [] : [[`${capital(quantity(left, 'more provision'))} to be settled in the same way.`]]
  return {
    heading: `To settle that IMET is ${STANDS[access]}`,
    points: [{ line: [`${capital(quantity(size, 'answer'))} ${size === 1 ? 'is' : 'are'} enough, whatever else turns out.`], under: [...shown.flatMap(choiceLines), ...rest] }],
  }
}

/** What the decision can still come to, and which answers would settle each. */
export function settlementPage({ country, on, knownOn, access, outcomes }: Settlement): Page {
  const where = `${countryName(country)} on ${dayWords(on)}${knownOn === null ? '' : `, as publicly known on ${dayWords(knownOn)}`}`
  const [only] = outcomes
  if (outcomes.length < 2 && only !== undefined) {
    return { answer: `Settled: for ${where}, IMET is ${STANDS[only.access]}, whatever is not known turns out to be.`, sections: [] }
  }
  const could = listed(outcomes.map((outcome) => STANDS[outcome.access]), 'or')
  const now = access === 'undetermined' ? 'Not decided' : capital(STANDS[access])
  return { answer: `${now}: for ${where}, IMET could turn out to be ${could}.`, sections: outcomes.map(outcomeSection) }
}
