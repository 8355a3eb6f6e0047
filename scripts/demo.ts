// The main job on real records: six countries, each with its decision on a telling day and its timeline; then the account:
// two years allocated, one replayed.
import { demoAllocation } from './demo-allocation.ts'
import { countryName, explain, statusOn, timelineOf, assessCountry } from '../src/index.ts'

const QUESTIONS = [
  ['PAK', '2018-09-01'],
  ['AFG', '2022-06-01'],
  ['EGY', '2016-06-01'],
  ['MLI', '2021-05-27'],
  ['SAU', '2020-01-16'],
  ['SEN', '2021-06-01'],
] as const

const rule = '='.repeat(120)

for (const [country, day] of QUESTIONS) {
  console.log(`${rule}\n${countryName(country)}, ${day}\n${rule}`)
  console.log(explain(assessCountry(country, day), { format: 'text' }))
  console.log(`\n${explain(statusOn(country, day), { format: 'text' })}`)
  console.log(`\nTimeline of ${countryName(country)}:`)
  for (const { from, to, access, state, because } of timelineOf(country)) {
    console.log(`  ${from} to ${(to ?? 'today').padEnd(10)}  ${access.padEnd(13)}  ${state.padEnd(19)}`)
    console.log(`      ${because}`)
  }
  console.log('')
}

console.log(demoAllocation())
