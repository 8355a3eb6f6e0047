import { defineProvisions } from '../provision.ts'
import { code, code2016 } from './text-copies.ts'

const noted = code2016('usc22/us/usc/t22/ch32/schIII/ptI/m__us_usc_t22_s2370')

/** Taking of US property: the Hickenlooper amendment of 1962 and section 527 of 1994, two laws with two tests. */
export const expropriation = defineProvisions({
  'faa-620e-expropriation': {
    name: 'Hickenlooper amendment: expropriation',
    family: 'expropriation',
    ground: 'statute',
    citation: { act: 'Foreign Assistance Act of 1961', section: 'sec. 620(e)(1)', usc: '22 U.S.C. 2370(e)(1)' },
    publicLaw: 'Pub. L. 87-565 sec. 301(d)(3)',
    enacted: '1962-08-01',
    level: 'country',
    effect: 'bars',
    reach: 'yes',
    reachNote: 'The President is to suspend assistance to the government under the Foreign Assistance Act or any other Act.',
    trigger: 'On or after 1962-01-01 the government took property of US citizens or of entities at least half owned by them, repudiated contracts with them, or taxed or regulated to that effect, and took no fitting steps within a reasonable time, six months at most (or 20 days after a report of the Foreign Claims Settlement Commission).',
    exceptions: [],
    waiver: {
      by: 'President',
      standard: 'determines and certifies that the waiver is important to the national interests',
      notice: 'reported to Congress at once',
      limit: 'country by country',
    },
    ends: 'The President is satisfied that fitting steps are being taken.',
    versions: [
      {
        from: '1962-08-01',
        to: '1963-12-16',
        rule: 'Suspends assistance under the Foreign Assistance Act only.',
        changedBy: 'Pub. L. 87-565',
        sources: [noted],
        confidence: 'primary',
      },
      {
        from: '1963-12-16',
        to: '1973-12-17',
        rule: 'Extends to assistance under any Act and to repudiated contracts; the President has no power to waive it.',
        changedBy: 'Pub. L. 88-205 sec. 301(e)(2)',
        sources: [noted],
        confidence: 'primary',
      },
      {
        from: '1973-12-17',
        to: null,
        rule: 'The President may waive it for a country on a certification of national interest.',
        changedBy: 'Pub. L. 93-189 sec. 15',
        sources: [code('title-22/chapter-32/sec-2370')],
        confidence: 'primary',
      },
    ],
    notes: 'The function is delegated to the Secretary of State, in consultation with AID.',
  },
  'fraa-1994-527-expropriation': {
    name: 'Expropriation of property of US persons',
    family: 'expropriation',
    ground: 'statute',
    citation: {
      act: 'Foreign Relations Authorization Act, Fiscal Years 1994 and 1995',
      section: 'sec. 527',
      usc: '22 U.S.C. 2370a',
    },
    publicLaw: 'Pub. L. 103-236 sec. 527',
    enacted: '1994-04-30',
    level: 'country',
    effect: 'bars',
    reach: 'yes',
    reachNote: 'It covers funds under the Foreign Assistance Act and the Arms Export Control Act given to the government or its agencies.',
    trigger: 'Since 1956-01-01 the government took property of US persons, repudiated a contract or the like, and has not returned it, paid, offered a proper procedure at home or gone to arbitration within the latest of: three years after the claim, three years after an elected government took office, 90 days after 1994-04-30.',
    exceptions: [
      'Countries set up under an international mandate through the United Nations, and disputed territories: (d).',
      'Certain Nicaraguan claims that were not presented in time: (i).',
    ],
    waiver: {
      by: 'President (delegated to the Secretary of State, 1994-07-26)',
      standard: 'determines that the waiver is in the national interest',
      notice: 'notice to Congress',
      limit: 'one year at a time',
    },
    ends: 'The President certifies to the Speaker and Senate Foreign Relations that the government has taken one of the four steps: (e).',
    versions: [
      {
        from: '1994-04-30',
        to: null,
        rule: 'No funds of the three Acts go to such a government; the Secretary of State reports the claims each year.',
        changedBy: 'Pub. L. 103-236 sec. 527',
        sources: [code2016('usc22/us/usc/t22/ch32/schIII/ptI/m__us_usc_t22_s2370a')],
        confidence: 'primary',
      },
    ],
  },
})
