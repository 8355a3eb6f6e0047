import { countryName } from '../core/country.ts'
import type { IsoDate } from '../core/day.ts'
import type { WayOut, WaysOut } from '../eligibility/ways-out.ts'
import { STANDS } from './access-words.ts'
import { fullActWords } from './act.ts'
import { bracketed, citedOn } from './cite.ts'
import { choiceWords } from './country-changes.ts'
import type { Line, Page, Point, Section } from './page.ts'
import { capital, dayWords, firstOf, quantity } from './prose.ts'
import { provisionNames } from './provision-names.ts'

function choiceLines(choice: WayOut['choices'][number], on: IsoDate): Line[] {
  const words = choiceWords(choice, fullActWords)
  const law = bracketed(choice.oneOf.flat().map(({ provision, citation }) => citedOn(provision, citation, on)))
  return words.map((told, index) => [
    `${index === 0 ? `${provisionNames(choice.provisions)}: ` : 'Or: '}${told}`,
    ...(index === words.length - 1 ? law : []),
  ])
}

function wayPoint({ size, choices, without }: WayOut, on: IsoDate): Point {
  const left = [...new Set(without)].map((access) => STANDS[access])
  const alone = size === 1 ? '' : ` Without any one of them IMET stays ${left.join(' or ')}.`
  return { line: [`${capital(quantity(size, 'act'))}${size === 1 ? '' : ' together'}.${alone}`], under: choices.flatMap((choice) => choiceLines(choice, on)) }
}

function leaving(access: WayOut['access'], ways: readonly WayOut[], most: number, on: IsoDate): Section {
  const { shown, left } = firstOf(ways, most)
  const rest: Point[] = left === 0 ? [] : [{ line: [`${capital(quantity(left, 'way'))} more, of as many acts or more.`] }]
  return { heading: `To leave IMET ${STANDS[access]}`, points: [...shown.map((way) => wayPoint(way, on)), ...rest] }
}

/** What it would take, from the best that can be reached down, the fewest acts first. */
export function waysOutPage({ country, on, knownOn, access, best, ways }: WaysOut): Page {
  const where = `${countryName(country)} on ${dayWords(on)}${knownOn === null ? '' : `, as publicly known on ${dayWords(knownOn)}`}`
  const [first] = ways
  const stands = access === 'undetermined' ? `Whether IMET is open for ${where} is not decided` : `IMET is ${STANDS[access]} for ${where}`
  const answer =
    access === 'open'
      ? `Nothing has to be done: ${stands}.`
      : first === undefined
        ? `Nothing helps: ${stands}, and no lawful act on record would leave more.`
        : `${capital(quantity(first.size, 'act'))} ${first.size === 1 ? 'is' : 'are'} the fewest that would leave IMET ${STANDS[best]}: ${stands}.`
  return { answer, sections: [...new Set(ways.map((way) => way.access))].map((target) => leaving(target, ways.filter((way) => way.access === target), target === best ? 2 : 1, on)) }
}
