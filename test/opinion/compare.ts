import { presentCode, type CountryCode } from '../../src/core/country.ts'
import type { CountryDecision } from '../../src/eligibility/decision.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { opinionOfRecords, type Opinion } from './country.ts'

/** A decision in the terms of the second opinion. */
export function inShort({ access, legalAccess, findings }: CountryDecision): Opinion {
  return { access, legalAccess, results: Object.fromEntries(findings.map(({ provision, result, access: left }) => [provision, `${result} (${left})`])) }
}

/** Where the two differ, each as `what: engine / opinion`; none where they agree. */
export function differences(engine: Opinion, opinion: Opinion): string[] {
  const found: string[] = []
  if (engine.access !== opinion.access) found.push(`access: ${engine.access} / ${opinion.access}`)
  if (engine.legalAccess !== opinion.legalAccess) found.push(`legalAccess: ${engine.legalAccess} / ${opinion.legalAccess}`)
  for (const id of new Set([...Object.keys(engine.results), ...Object.keys(opinion.results)])) {
    if (engine.results[id] !== opinion.results[id]) found.push(`${id}: ${engine.results[id]} / ${opinion.results[id]}`)
  }
  return found
}

export function onRecords(country: CountryCode, on: string, knownOn?: string): string[] {
  const options = knownOn === undefined ? undefined : { knownOn }
  const found = differences(inShort(assessCountry(country, on, options)), opinionOfRecords(presentCode(country), on, knownOn))
  return found.map((one) => `${country} ${on}${knownOn === undefined ? '' : ` as known on ${knownOn}`}: ${one}`)
}
