import { countryName, type CountryCode } from '../core/country.ts'
import { unique } from '../core/unique.ts'
import type { Considered } from './considered.ts'
import type { FindingResult } from './decision.ts'
import type { Fact, Slot } from './fact.ts'

/** How the version that was applied is cited. */
export function citationOf({ provision, version }: Considered): string {
  const { act, section, usc } = provision.citation
  const cited = version?.section ?? section
  const law = provision.ground === 'annual-act' && version !== null ? version.changedBy : act
  const text = law.includes(cited) ? law : `${law} ${cited}`
  return usc === null ? text : `${text} (${usc})`
}

/** Why a provision that is no law on the day is in the list at all. */
export function notInForce({ provision }: Considered): string {
  const first = provision.versions[0]
  const last = provision.versions.at(-1)
  const span = `${first?.from ?? 'an unknown day'} to ${last?.to ?? 'today'}`
  return `Not law on this day; in force ${span}${provision.lapses === undefined ? '' : ', with breaks'}.`
}

/** Why a provision comes out as it does: what the record tells, or else the law's own words. */
export function reason(
  considered: Considered,
  country: CountryCode,
  result: FindingResult,
  rows: readonly Fact[],
  missing: readonly Slot[],
): string {
  const told = unique(rows.flatMap((row) => (row.because === undefined ? [] : [row.because])), String).join(' ')
  const name = countryName(country)
  switch (result) {
    case 'clear':
      return told === '' ? 'Nothing on record brings the country under it.' : told
    case 'unknown': {
      const questions = missing.map((slot) => questionOf(considered, slot)).join(' ')
      return told === '' ? `Not known: ${questions}` : `${told} Not known: ${questions}`
    }
    default:
      if (told !== '') return told
      return considered.rule.applies === 'named'
        ? `${name} is named: ${considered.version?.rule ?? considered.provision.trigger}`
        : considered.provision.trigger
  }
}

function questionOf({ rule, factIds }: Considered, missing: Slot): string {
  const asked = rule[missing]
  return asked === undefined || asked === 'named' ? factIds[missing] : asked.asks
}
