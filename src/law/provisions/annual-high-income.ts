import { textOf } from '../act-text.ts'
import { defineProvisions } from '../provision.ts'

/** The rule of the IMET heading for richer countries, before permanent law took it over in 1996. */
export const annualHighIncome = defineProvisions({
  'annual-high-income-travel': {
    name: 'Richer countries pay for travel and living',
    family: 'annual-high-income',
    ground: 'annual-act',
    citation: { act: 'Foreign operations appropriations acts', section: 'heading International Military Education and Training (FY1989-96)', usc: null },
    publicLaw: 'Pub. L. 100-461',
    enacted: '1988-10-01',
    level: 'country',
    effect: 'bars-grant',
    reach: 'yes',
    reachNote: 'It names IMET; training stays open to a country that pays these costs.',
    trigger: "The country's income per head is above the figure in the heading.",
    exceptions: [],
    waiver: null,
    ends: 'FAA sec. 546(b), enacted in 1996 by Pub. L. 104-164.',
    versions: [
      {
        from: '1988-10-01',
        to: '1992-10-06',
        rule: 'Grant IMET only on the promise that the country itself bears what its students need for travel and living.',
        changedBy: 'Pub. L. 100-461 heading International Military Education and Training',
        section: 'heading International Military Education and Training',
        sources: [textOf(1989), textOf(1990), textOf(1991)],
        confidence: 'primary',
      },
      {
        from: '1992-10-06',
        to: '1993-10-01',
        rule: 'Same rule, and no more than $300,000 of IMET for such a country, except through notification.',
        changedBy: 'Pub. L. 102-391 heading International Military Education and Training',
        section: 'heading International Military Education and Training',
        sources: [textOf(1993)],
        confidence: 'primary',
      },
      {
        from: '1993-10-01',
        to: '1996-02-12',
        rule: '$300,000 in all is set aside for such countries, which must pay for travel and living themselves.',
        changedBy: 'Pub. L. 103-87 heading International Military Education and Training',
        section: 'heading International Military Education and Training',
        sources: [textOf(1994), textOf(1995)],
        confidence: 'primary',
      },
      {
        from: '1996-02-12',
        to: '1996-10-01',
        rule: 'Up to $100,000 of the heading on the same terms.',
        changedBy: 'Pub. L. 104-107 heading International Military Education and Training',
        section: 'heading International Military Education and Training',
        sources: [textOf(1996)],
        confidence: 'primary',
      },
    ],
    notes: 'The list of countries above the figure is not part of this record.',
  },
})
