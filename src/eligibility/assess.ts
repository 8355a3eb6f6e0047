import { presentCode } from '../core/country.ts'
import { isoDate, type IsoDate } from '../core/day.ts'
import { ImetError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { parseInput } from '../core/parse.ts'
import { countryRules } from './country-rules.ts'
import { decide } from './decide.ts'
import type { CountryDecision } from './decision.ts'
import { assessInputSchema, slotSchema, type AssessInput } from './fact.ts'

const ruled: ReadonlySet<string> = new Set(countryRules.map((rule) => rule.provision))

function checkFact(fact: string, path: string): void {
  const provision = fact.slice(0, fact.lastIndexOf('/'))
  if (ruled.has(provision)) return
  const near = nearest(provision, [...ruled])
  const hint = near === null ? '' : `; did you mean "${near}${fact.slice(provision.length)}"?`
  throw new ImetError(
    'unknown-fact',
    path,
    `expected a country-level provision, a slash and one of ${slotSchema().options.join(', ')}, got "${fact}"${hint}`,
  )
}

/**
 * May the country receive IMET on the day, on the caller's own facts? A fact that is not given is unknown: the answer is
 * then `undetermined` wherever it could still change, and `unresolved` lists exactly the facts that would decide it.
 * State `'not-ascertained'` for what nobody outside the Government can see (arrears, say): it is listed, and it does not
 * keep the rest from being decided.
 *
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
  const { country, facts, knownOn } = parseInput(assessInputSchema, input)
  facts.forEach((fact, index) => checkFact(fact.fact, `facts[${index}].fact`))
  return decide(presentCode(country), facts, isoDate(on, 'on'), knownOn)
}
