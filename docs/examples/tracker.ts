// For a tracker: may a country receive IMET on a day, on what ground not, since when, until when, who can lift it, where is it written?
import { countryName, type CountryCode, type IsoDate } from 'imet/core'
import { assessCountry, statusOn, timelineOf } from 'imet/records'

function card(country: CountryCode, day: IsoDate): string {
  const decision = assessCountry(country, day)
  const { state, since } = statusOn(country, day)
  const span = timelineOf(country).find(({ from, to }) => from <= day && (to === null || day < to))
  // What decides the answer: the findings that leave no more access than the answer itself.
  const grounds = decision.findings.filter(({ result, access }) => result !== 'unknown' && access === decision.access && access !== 'open')
  return [
    `${countryName(country)} on ${day}: ${decision.access} (by law alone: ${decision.legalAccess})`,
    `  ${state} since ${since}; this answer until ${span?.to ?? 'further notice'}`,
    ...grounds.map(({ name, citation, records }) => `  ground: ${name} [${citation}], on record as ${records.join(', ')}`),
    ...decision.remedies.map(({ kind, by }) => `  lifted by ${kind}: ${by}`),
    ...decision.unresolved.filter(({ decisive }) => decisive).map(({ asks }) => `  waits for: ${asks}`),
  ].join('\n')
}

console.log(card('GAB', '2024-01-15'))
console.log(card('PAK', '2018-09-01'))
console.log(card('FJI', '2002-06-01'))
