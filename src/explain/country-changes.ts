import type { CountryDecision, Remedy } from '../eligibility/decision.ts'
import type { AssessInput } from '../eligibility/fact.ts'
import { waysOut, type WayOut, type WaysOut } from '../eligibility/ways-out.ts'
import { STANDS } from './access-words.ts'
import { briefActWords } from './act.ts'
import { point, type Point, type Section } from './page.ts'
import { provisionNames } from './provision-names.ts'
import { capital, firstOf, quantity } from './prose.ts'

/** The facts that a decision looked at, as they were on its day: judged again they come to the same. */
export function factsIn({ country, findings, knownOn }: CountryDecision): AssessInput {
  const facts = findings.flatMap((finding) => finding.facts.map(({ fact, value, extent }) => ({ fact, value, ...(extent === undefined ? {} : { extent }) })))
  return { country, facts, ...(knownOn === null ? {} : { knownOn }) }
}

type Choice = WayOut['choices'][number]

/** One act for several provisions: the fullest wording, since some of them raise a doubt that others do not. */
function jointWords(bundle: readonly Remedy[], words: (remedy: Remedy) => string): string {
  const [fullest = ''] = bundle.map(words).sort((a, b) => b.length - a.length)
  return fullest.replace('repeals the provision or disapplies it', 'repeals the provisions or disapplies them').replace('drops the clause or disapplies it', 'drops the clauses or disapplies them')
}

/** The bundles of a choice in words; a joint act stands once for all that it does for. */
export function choiceWords({ oneOf }: Choice, words: (remedy: Remedy) => string): string[] {
  return oneOf.map((bundle) => (new Set(bundle.map(({ kind }) => kind)).size === 1 && bundle.length > 1 ? jointWords(bundle, words) : bundle.map(words).join(' ')))
}

function choiceLine(choice: Choice, most: number): string {
  const { shown, left } = firstOf(choiceWords(choice, briefActWords), most)
  const more = left === 0 ? '' : ` Or ${quantity(left, 'other way', 'other ways')}.`
  return `${provisionNames(choice.provisions)}: ${shown.join(' Or: ')}${more}`
}

function wayPoint({ size, choices, access }: WayOut, most: number): Point {
  const [only] = choices
  if (size === 1 && only !== undefined) return point(`One act would leave IMET ${STANDS[access]}. ${choiceLine(only, most)}`)
  return {
    line: [`${capital(quantity(size, 'act'))} together, none of which is enough without the rest, would leave IMET ${STANDS[access]}:`],
    under: choices.map((choice) => [choiceLine(choice, most)]),
  }
}

/** The fewest acts first; beside them the way that asks each provision for its own lifting, where that is another. */
function chosen({ ways, best }: WaysOut): readonly WayOut[] {
  const reaching = ways.filter(({ access }) => access === best)
  const [least] = reaching
  if (least === undefined) return []
  const joint = ({ choices }: WayOut) =>
    choices.some(({ oneOf }) => oneOf.every((bundle) => bundle.every(({ kind }) => kind === 'legislation' || kind === 'special-authority')))
  const own = joint(least) ? reaching.find((way) => !joint(way)) : undefined
  const lesser = ways.find((way) => way.access !== best && way.size < least.size)
  return [least, ...(own === undefined ? [] : [own]), ...(lesser === undefined ? [] : [lesser])]
}

/** What would change the answer: the smallest ways out, and what each leaves. */
export function changeSection(decision: CountryDecision): Section {
  const heading = 'What would change it'
  if (decision.access === 'open' || decision.access === 'undetermined') return { heading, points: [] }
  const found = waysOut(factsIn(decision), decision.on)
  const ways = chosen(found)
  if (ways.length === 0) return { heading, points: [point('No lawful act on record would by itself or with others leave more than now.')] }
  return { heading, points: ways.map((way) => wayPoint(way, way.size === 1 ? 3 : 2)) }
}
