import { countryName } from '../core/country.ts'
import type { FindingResult } from '../eligibility/decision.ts'
import type { Fact, Slot } from '../eligibility/fact.ts'
import type { CountryRule } from '../eligibility/rule.ts'
import type { ProvisionData, VersionData } from '../law/provision.ts'
import type { Question } from './known.ts'

/** How a text is cited: an annual act by the law of the year, another by its own name. */
export function cited({ citation, ground }: ProvisionData, text: VersionData | undefined): string {
  const section = text?.section ?? citation.section
  const law = ground === 'annual-act' && text !== undefined ? text.changedBy : citation.act
  return `${law.includes(section) ? law : `${law} ${section}`}${citation.usc === null ? '' : ` (${citation.usc})`}`
}

export function outOfForce({ versions, lapses }: ProvisionData): string {
  const breaks = lapses === undefined ? '' : ', with breaks'
  return `Not law on this day; in force ${versions[0]?.from ?? 'an unknown day'} to ${versions.at(-1)?.to ?? 'today'}${breaks}.`
}

/** The sentence that a finding gives for its result. */
export function told(
  rule: CountryRule,
  provision: ProvisionData,
  text: VersionData,
  result: FindingResult,
  rows: readonly Fact[],
  missing: readonly Slot[],
  { country }: Question,
): string {
  const record = [...new Set(rows.flatMap(({ because }) => (because === undefined ? [] : [because])))].join(' ')
  if (result === 'unknown') {
    const asked = missing.map((slot) => {
      const question = rule[slot]
      return question === undefined || question === 'named' ? `${rule.provision}/${slot}` : question.asks
    })
    return `${record === '' ? '' : `${record} `}Not known: ${asked.join(' ')}`
  }
  if (record !== '') return record
  if (result === 'clear') return 'Nothing on record brings the country under it.'
  return rule.applies === 'named' ? `${countryName(country)} is named: ${text.rule}` : provision.trigger
}
