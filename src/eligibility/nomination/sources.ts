import type { Source } from '../../core/source.ts'

/** The documents in which the rules were read. */
const CODE = 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code'

export const usc = (section: string): Source => ({ name: `${section}, text of April 2023`, url: CODE })

export const JOINT_REGULATION: Source = {
  name: 'AR 12-15 / SECNAVINST 4950.4B / AFI 16-105, 3 January 2011',
  url: 'https://github.com/sarahewilkerson/fedresearch-dictionary-extractor/blob/1c500e539b487b66d1d21b0ee33e79f3ce404497/tests/fixtures/glossary_range_v05/ar-12-15.json',
}
export const WAIVER_FORM: Source = { name: 'SAMM Figure C10.F4', url: 'https://samm.dsca.mil/figure/figure-c10f4' }
export const EXPANDED_FORM: Source = { name: 'SAMM Figure C10.F3', url: 'https://samm.dsca.mil/node/12536' }
export const WORKING_GROUP_FORM: Source = {
  name: 'SAMM Figure C10.F2',
  url: 'https://samm.dsca.mil/figure/figure-c10f2',
}
export const TRAVEL_ORDER_FORM: Source = {
  name: 'SAMM Figure C10.F6',
  url: 'https://samm.dsca.mil/figure/figure-c10f6',
}
export const PLAN_CHAPTER: Source = {
  name: 'SAMM C10.5 (2012)',
  url: 'http://www.dsca.osd.mil/samm/ESAMM/C10/10.05.htm',
}
export const UNCONFIRMED: Source = { name: 'General knowledge, not confirmed', url: null }

export const memorandum = (number: string): Source => ({
  name: `DSCA Policy ${number}`,
  url: `https://samm.dsca.mil/policy-memoranda/dsca-${number}`,
})
