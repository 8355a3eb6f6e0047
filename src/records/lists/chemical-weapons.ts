import type { ListYear } from './list-year.ts'

/**
 * Governments found to have used chemical or biological weapons (CBW Act sec. 306; sanctions of sec. 307, 22 U.S.C. 5605),
 * from the notice in the Federal Register that puts the sanctions into effect. The partial waivers name foreign assistance;
 * how far they take in IMET was not read.
 */
export const chemicalWeaponsSpells: readonly ListYear[] = [
  {
    fiscalYear: null,
    from: '2013-09-10',
    to: null,
    known: '2013-09-10',
    instrument: 'determination of 2013-08-02; 78 FR 55326',
    listed: { primary: ['SYR'] },
    lifts: [
      { slot: 'waived', countries: ['SYR'], from: '2013-09-10', to: null, signed: '2013-08-02', instrument: '78 FR 55326', scope: 'what furthers United States policy on the Syrian conflict', reachesImet: false, confidence: 'primary' },
      { slot: 'waived', countries: ['SYR'], from: '2025-06-30', to: null, signed: '2025-06-30', instrument: 'Executive order of 2025-06-30, Providing for the Revocation of Syria Sanctions', scope: 'foreign assistance under sec. 307(a)(1), with credits and exports', reachesImet: true, confidence: 'primary' },
    ],
    sources: [
      { name: 'Public Notice 8460, 78 FR 55326', url: 'https://www.gpo.gov/fdsys/pkg/FR-2013-09-10/html/2013-22032.htm' },
      { name: 'Executive order of 2025-06-30, Providing for the Revocation of Syria Sanctions', url: 'https://github.com/brian14708/wh-briefings/blob/HEAD/presidential-actions/2025-06/2025-06-30-providing-for-the-revocation-of-syria-sanctions.md' },
    ],
  },
  {
    fiscalYear: null,
    from: '2018-03-05',
    to: null,
    known: '2018-03-05',
    instrument: 'determination of February 2018; 83 FR 9362 (page not confirmed)',
    listed: { recalled: ['PRK'] },
    lifts: [],
    sources: [{ name: 'General knowledge, not confirmed', url: null }],
  },
  {
    fiscalYear: null,
    from: '2018-08-27',
    to: null,
    known: '2018-08-27',
    instrument: 'Public Notice 10519; 83 FR 43723',
    listed: { primary: ['RUS'] },
    lifts: [
      { slot: 'waived', countries: ['RUS'], from: '2018-08-27', to: null, signed: null, instrument: 'Public Notice 10519; 83 FR 43723', scope: 'foreign assistance, in a part that was not read', reachesImet: null, confidence: 'primary' },
    ],
    sources: [{ name: 'Public Notice 10519, 83 FR 43723', url: 'https://thefederalregister.org/83-FR/43723' }],
  },
  {
    fiscalYear: null,
    from: '2025-06-27',
    to: null,
    known: '2025-05-22',
    instrument: 'determination of 2025-04-24, notice of 2025-06-27',
    listed: { secondary: ['SDN'] },
    lifts: [
      { slot: 'waived', countries: ['SDN'], from: '2025-06-27', to: null, signed: null, instrument: 'notice of 2025-06-27', scope: 'foreign assistance, in a part that was not read', reachesImet: null, confidence: 'secondary' },
    ],
    sources: [
      { name: 'Eastleigh Voice on the Federal Register notice of 2025-06-27', url: 'https://eastleighvoice.co.ke/us%20sanctions%20sudan/171710/us-sanctions-on-sudan-take-effect-over-chemical-weapons-use-in-civil-war' },
      { name: 'Report of 2025-05-23 on the State Department statement', url: 'https://sputnikglobe.com/20250523/us-to-sanction-sudan-in-15-days-over-alleged-use-of-chemical-weapons---state-dept-1122114047.html' },
    ],
  },
]
