import { all, fact, not } from '../../../core/truth.ts'
import type { NominationRule } from '../nomination-rule.ts'
import { memorandum } from '../sources.ts'

/** Security screening: the measures after the shooting at Pensacola of 6 December 2019, and sec. 1090 of the act for FY2021. */
export const screening1090: readonly NominationRule[] = [
  {
    id: 'ndaa-1090-person',
    name: 'Security vetting of the person',
    authority: 'statute',
    effect: 'conditions',
    citation: 'Pub. L. 116-283 sec. 1090; 10 U.S.C. 113 note',
    provision: 'ndaa-fy2021-1090-vetting',
    from: '2021-01-01',
    to: null,
    text:
      'Foreign nationals trained on bases in the United States are vetted before they have access, and ' +
      'reviewed as long as they stay.',
    offends: all(fact('course/in-united-states'), not(fact('person/security-vetted'))),
    sources: [{ name: 'Pub. L. 116-283 sec. 1090 (134 Stat. 3879)', url: null }],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'ndaa-1090-family',
    name: 'Security vetting of the family',
    authority: 'statute',
    effect: 'conditions',
    citation: 'Pub. L. 116-283 sec. 1090; 10 U.S.C. 113 note',
    provision: 'ndaa-fy2021-1090-vetting',
    from: '2021-01-01',
    to: null,
    text:
      'Accompanying family is vetted too; since 22 December 2023 those aged 16 or over, for unescorted ' + 'access.',
    offends: all(fact('course/in-united-states'), fact('person/family-travels'), not(fact('person/family-vetted'))),
    sources: [{ name: 'Pub. L. 116-283 sec. 1090 (134 Stat. 3879)', url: null }],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'security-vetting-policy',
    name: 'Vetting before the travel order',
    authority: 'manual',
    effect: 'conditions',
    citation: 'Deputy Secretary of Defense, 10 December 2019; SAMM C10.8.2',
    from: '2019-12-10',
    to: null,
    text:
      'Since the shooting at Pensacola the travel order waits for completed vetting by the Defense ' +
      'Counterintelligence and Security Agency.',
    offends: all(fact('course/in-united-states'), not(fact('person/security-vetted'))),
    sources: [
      {
        name: 'DODIG-2023-036, 7 December 2022',
        url: 'https://www.dodig.mil/reports.html/Article/3242866/audit-of-vetting-and-continuous-review-of-international-military-students-train/',
      },
      memorandum('21-36'),
    ],
    confidence: 'primary',
    covers: ['screen.dcsa-vetting', 'screen.vetting.samm-interim'],
  },
  {
    id: 'security-adverse',
    name: 'An adverse result of vetting',
    authority: 'manual',
    effect: 'bars',
    citation: 'Deputy Secretary of Defense, 10 December 2019',
    from: '2019-12-10',
    to: null,
    text: 'A person whom vetting excludes is not trained in the United States.',
    offends: all(fact('course/in-united-states'), fact('person/security-adverse')),
    sources: [
      {
        name: 'DODIG-2023-036, 7 December 2022',
        url: 'https://www.dodig.mil/reports.html/Article/3242866/audit-of-vetting-and-continuous-review-of-international-military-students-train/',
      },
    ],
    confidence: 'primary',
    covers: [],
  },
  {
    id: 'identity-data',
    name: 'Identity data before travel',
    authority: 'manual',
    effect: 'conditions',
    citation: 'DSCA Policy 10-22',
    from: '2010-04-18',
    to: null,
    text: 'Name, date and place of birth stand in the training track 16 days before the report date.',
    offends: all(fact('course/in-united-states'), not(fact('person/identity-data-entered'))),
    sources: [memorandum('10-22'), memorandum('18-31')],
    confidence: 'primary',
    covers: ['screen.homeland.2010', 'screen.rewrite.2018'],
  },
]
