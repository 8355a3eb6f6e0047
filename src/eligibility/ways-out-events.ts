import type { ProvisionId } from '../law/register.ts'

/**
 * The event that takes a provision's trigger away, where the end that is on file tells how the provision itself came to an end.
 * `null`: the text gives no such event, and only its waiver, its certification or a later law opens it.
 */
export const TRIGGER_ENDS: Partial<Readonly<Record<ProvisionId, string | null>>> = {
  'faa-620i-aggression': 'The aggression, or the preparation for it, has ended by the determination of the President.',
  'faa-620m-developed-countries': 'The executive no longer counts the country as economically developed.',
  'aspa-2007-icc': 'The country is no longer a party to the Rome Statute.',
  'iraq-sanctions-586d': 'The country keeps the United Nations sanctions on Iraq.',
  'nicaragua-724': 'The conduct that the President determined has ended.',
  'annual-high-income-travel': 'Income per head is no longer above the figure in the act.',
  // Delivery, receipt or a test on or after a day: what was done stays done.
  'aeca-101-enrichment': null,
  'aeca-102a-reprocessing': null,
  'aeca-102b-detonation': null,
  // The way back is the certificate, where there is one.
  'annual-coup': null,
  'annual-slv-coup': null,
  'isdca-1985-coup-clauses': null,
}

/** Events that end a clause which names its countries and asks nothing more. */
export const CLAUSE_ENDS: Partial<Readonly<Record<ProvisionId, { readonly act: string; readonly by: string }>>> = {
  'faa-620a-cuba': {
    act: 'The President determines that an elected democratic government is in power in Cuba, which repeals the clause (Pub. L. 104-114 sec. 204(d)).',
    by: 'President',
  },
  'annual-afg-taliban': { act: 'The Taliban no longer hold the government: the clause names them, not the state.', by: 'Department of State' },
}

/** The first day of the LIBERTAD Act, which gave the clause on Cuba its end. */
export const LIBERTAD = '1996-03-12'
