import { countries } from '../../src/core/country.ts'
import { firstsOfMonths, monthsAfter } from './calendar.ts'
import { onRecords } from './compare.ts'

// Every country on the first day of every month since July 1976, and each as it was known a year, and five years, before or after.
const AS_KNOWN = process.argv.includes('--known')

let compared = 0
const found: string[] = []
const began = performance.now()
for (const country of countries()) {
  for (const day of firstsOfMonths()) {
    const knownOns = AS_KNOWN ? [monthsAfter(day, 14), `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`, `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`] : [undefined]
    for (const knownOn of knownOns) {
      found.push(...onRecords(country, day, knownOn))
      compared += 1
    }
  }
}
console.log(`${compared} decisions compared in ${Math.round((performance.now() - began) / 1000)} s; ${found.length} differences`)
for (const one of found.slice(0, 200)) console.log(one)
process.exitCode = found.length === 0 ? 0 : 1
