import { defineProvisions } from '../provision.ts'
import { enactedText } from './text-copies.ts'

/** Sections of defense and security assistance authorization acts that named a country and reached its IMET. */
export const authorizationActs = defineProvisions({
  'ndaa-fy1994-1511-serbia': {
    name: 'Serbia and Montenegro under the FY1994 defense authorization',
    family: 'country-acts',
    ground: 'statute',
    citation: { act: 'National Defense Authorization Act for Fiscal Year 1994', section: 'sec. 1511', usc: null },
    publicLaw: 'Pub. L. 103-160 sec. 1511',
    enacted: '1993-11-30',
    level: 'country',
    effect: 'bars',
    reach: 'yes',
    reachNote: 'It closes all appropriated funds to assistance for the two governments, IMET among them.',
    trigger: 'The country is Serbia or Montenegro, and the President has not set the section aside for it.',
    exceptions: [],
    waiver: {
      by: 'President',
      standard: 'certifies to Congress that the waiver is needed for emergency humanitarian needs or a negotiated settlement',
      notice: 'certification to Congress',
      limit: null,
    },
    ends: 'The President certifies that the waiver is called for; done for Montenegro in February 1999 and for Serbia on 2000-12-19.',
    versions: [
      {
        from: '1993-11-30',
        to: null,
        rule: 'No appropriated funds for assistance to the Government of Serbia or the Government of Montenegro.',
        changedBy: 'Pub. L. 103-160 sec. 1511',
        countries: ['SRB', 'MNE'],
        sources: [
          {
            name: 'Presidential certification of 19 Dec 2000 waiving sec. 1511(b),(c)',
            url: 'https://casetext.com/federal-register/presidential-certification-to-waive-application-of-restrictions-on-assistance-to-the-government-of-serbia-and-the-government-of-montenegro',
          },
        ],
        confidence: 'secondary',
      },
    ],
    notes: 'The section itself was read only as the certification tells it; the standard of the waiver is in our words from there.',
  },
  'pl-96-92-25-jordan': {
    name: 'Jordan, FY1980',
    family: 'country-acts',
    ground: 'statute',
    citation: { act: 'International Security Assistance Act of 1979', section: 'sec. 25', usc: null },
    publicLaw: 'Pub. L. 96-92 sec. 25',
    enacted: '1979-10-29',
    level: 'country',
    effect: 'limits',
    reach: 'yes',
    reachNote: 'It names international military education and training of FY1980 beside grants and financing.',
    trigger: 'The country is Jordan, the year FY1980, and the President has not found good faith.',
    exceptions: [],
    waiver: null,
    ends: 'The fiscal year ends, or the President finds that Jordan acts in good faith toward a peace settlement (PD 80-9).',
    versions: [
      {
        from: '1979-10-29',
        to: '1980-10-01',
        rule: 'IMET of FY1980 may be used for Jordan once the President has found that it acts in good faith toward an overall peace settlement.',
        changedBy: 'Pub. L. 96-92 sec. 25',
        countries: ['JOR'],
        sources: [enactedText(93, '96-92')],
        confidence: 'primary',
      },
    ],
  },
})
