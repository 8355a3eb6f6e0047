import { presentCode } from '../core/country.ts'
import { isoDate, type IsoDate } from '../core/day.ts'
import { parseInput } from '../core/parse.ts'
import { readable } from '../core/readable.ts'
import { candidateOfFact } from './considered.ts'
import { decideKnown } from './decide.ts'
import type { CountryDecision } from './decision.ts'
import { assessInputSchema, type AssessInput } from './fact.ts'
import { knownFacts } from './known-facts.ts'
import { plainInput } from './plain-input.ts'
import { unknownFact } from './unknown-fact.ts'

/**
 * May the country receive IMET on the day, on the caller's own facts? A fact that is not given is unknown: the answer is
 * then `undetermined` wherever it could still change, and `unresolved` lists exactly the facts that would decide it.
 * State `'not-ascertained'` for what nobody outside the Government can see (arrears, say): it is listed, and it does not
 * keep the rest from being decided.
 *
 * @legal every provision that was law on the day; each finding cites its own
 * @param input - the country, the facts, and optionally the day as of which they were public
 * @param on - the day asked about
 * @throws ImetError for input that cannot be read, for a fact no provision turns on, and for facts that contradict
 * @example
 * ```ts
 * assess({ country: 'PAK', facts: [] }, '2018-09-01').access // 'undetermined'
 * assess({ country: 'PAK', facts: [{ fact: 'executive-suspension/applies', value: true }] }, '2018-09-01').access // 'barred'
 * ```
 */
export function assess(input: AssessInput, on: IsoDate): CountryDecision {
  const { country, facts, knownOn }: AssessInput = readable('input', () => plainInput(input)) ?? parseInput(assessInputSchema, input)
  const named = candidateOfFact()
  facts.forEach(({ fact }, index) => {
    if (!named.has(fact)) throw unknownFact(fact, `facts[${index}].fact`)
  })
  const day = isoDate(on, 'on')
  return decideKnown(presentCode(country), knownFacts(facts, day, knownOn), day, knownOn)
}
