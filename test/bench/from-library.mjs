import { area } from './library.mjs'

/** A day on which the law held each kind of effect for the country, from a bar to a mere notice. */
const COUNTRY = 'LKA'
const DAY = '2016-06-01'

const DOZEN = [
  'faa-620a-state-sponsors', 'cspa-404', 'tvpa-110-tier3', 'annual-coup', 'annual-default', 'faa-620q1-fal-default',
  'faa-502b-human-rights', 'faa-490-majors', 'aeca-101-enrichment', 'drc-105', 'annual-lka-imet', 'annual-lka-certification',
]

/** The neutral file, as the library states the law: from its findings and its rules, and from nothing of its engine. */
export async function fromLibrary() {
  const { assess, countryRules } = await area('eligibility')
  const rules = typeof countryRules === 'function' ? countryRules() : countryRules
  const { findings } = assess({ country: COUNTRY, facts: [] }, DAY)
  const inForce = findings.filter(({ version, effect }) => version !== null && effect !== 'none')
  const provisions = inForce.map(({ provision, citation, effect, access, name }) => {
    const rule = rules.find((candidate) => candidate.provision === provision)
    const asks = ['applies', 'waived', 'excepted', 'certified'].filter((slot) => rule[slot] !== undefined)
    // The law itself answers whether a clause that names its countries applies: that is never an unknown fact.
    return { id: provision, name, citation, effect, leaves: access, named: rule.applies === 'named', asks }
  })
  const missing = DOZEN.filter((id) => !provisions.some((provision) => provision.id === id))
  if (missing.length > 0) throw new Error(`no law for ${COUNTRY} on ${DAY}: ${missing.join(', ')}`)
  return { country: COUNTRY, on: DAY, dozen: DOZEN, provisions }
}
