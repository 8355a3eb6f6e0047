import { defineProvisions } from '../provision.ts'
import { code2016, enactedText } from './text-copies.ts'

/** The International Criminal Court: American Servicemembers' Protection Act sec. 2007, in force for IMET 2003 to 2006. */
export const icc = defineProvisions({
  'aspa-2007-icc': {
    name: 'Parties to the International Criminal Court',
    family: 'icc',
    ground: 'statute',
    citation: {
      act: "American Servicemembers' Protection Act of 2002",
      section: 'sec. 2007 with sec. 2013(13)',
      usc: '22 U.S.C. 7426, 7432(13)',
    },
    publicLaw: 'Pub. L. 107-206 secs. 2007, 2013',
    enacted: '2002-08-02',
    level: 'country',
    effect: 'bars',
    reach: 'formerly',
    reachNote: 'US military assistance was defined as chapter 2 or 5 of part II of the Foreign Assistance Act (chapter 5 is IMET) and foreign military financing. On 2006-10-17 Pub. L. 109-364 struck the words "or 5", and IMET was free.',
    trigger: 'The government is party to the Rome Statute, from one year after that treaty entered into force on 2002-07-01.',
    exceptions: [
      'Members of NATO.',
      'Major non-NATO allies, among them Argentina, Australia, Egypt, Israel, Japan, Jordan, New Zealand and the Republic of Korea.',
      'Taiwan.',
    ],
    waiver: {
      by: 'President',
      standard: '(b): determines that it is important to the national interest, country by country; (c): the country has made an agreement under Article 98 that protects US personnel present there',
      notice: 'a report to the committees, which need not come first; published in the Federal Register',
      limit: '(b) waivers often ran for six months or to a day; (c) holds while the agreement is in force',
    },
    ends: 'Repealed on 2008-01-28 by Pub. L. 110-181 sec. 1212; for IMET it ended on 2006-10-17.',
    versions: [
      {
        from: '2002-08-02',
        to: '2003-07-01',
        rule: 'Enacted, but the bar waits until one year after the Rome Statute entered into force.',
        changedBy: 'Pub. L. 107-206 secs. 2007, 2013',
        effect: 'none',
        sources: [enactedText(116, '107-206')],
        confidence: 'primary',
      },
      {
        from: '2003-07-01',
        to: '2006-10-17',
        rule: 'No US military assistance, IMET included, to the government of a party to the Court unless it is waived or exempt.',
        changedBy: 'Pub. L. 107-206 secs. 2007, 2013 (one year after the Rome Statute entered into force)',
        sources: [enactedText(116, '107-206')],
        confidence: 'primary',
      },
      {
        from: '2006-10-17',
        to: '2008-01-28',
        rule: 'IMET is out of the definition; foreign military financing and chapter 2 stay in.',
        changedBy: 'Pub. L. 109-364 sec. 1222',
        effect: 'none',
        sources: [code2016('usc22/us/usc/t22/ch81/schII/m__us_usc_t22_s7432')],
        confidence: 'primary',
      },
    ],
    notes: 'That the treaty entered into force on 2002-07-01 is not in the Act; the waivers of July 2003 confirm it in effect.',
  },
})
