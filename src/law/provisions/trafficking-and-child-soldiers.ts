import { defineProvisions } from '../provision.ts'
import { code, code2016, enactedText } from './text-copies.ts'

const tvpaNotes = code2016('usc22/us/usc/t22/ch78/m__us_usc_t22_s7107')
const cspaNotes = code2016('usc22/us/usc/t22/ch32/schIII/ptI/m__us_usc_t22_s2370c%E2%80%931')
const tvpaNow = code('title-22/chapter-78/sec-7107')

/** Two laws that work by yearly lists in the same report: Tier 3 on trafficking, and the child soldiers list. */
export const traffickingAndChildSoldiers = defineProvisions({
  'tvpa-110-tier3': {
    name: 'Trafficking in persons, Tier 3',
    family: 'trafficking',
    ground: 'statute',
    citation: {
      act: 'Trafficking Victims Protection Act of 2000',
      section: 'sec. 110 with sec. 103(10)',
      usc: '22 U.S.C. 7107, 7102',
    },
    publicLaw: 'Pub. L. 106-386 div. A secs. 103, 110',
    enacted: '2000-10-28',
    level: 'country',
    effect: 'bars',
    reach: 'yes',
    reachNote: 'It withholds assistance under the Foreign Assistance Act that is neither humanitarian nor about trade. IMET is inside, except IMET on narcotics, which stands in one of the classes left out. The waiver for Yemen in PD 2016-01 left IMET out by name, which shows that it counts.',
    trigger: 'The government is on Tier 3 of the yearly report (it neither meets the minimum standards nor makes significant efforts), and the President has determined, 45 to 90 days after the report, to withhold the assistance in the next fiscal year.',
    exceptions: [
      'IMET on narcotics, with notice under FAA sec. 634A.',
      'Antiterrorism training, refugees, disaster relief, development through private groups, development finance, narcotics control, trade and humanitarian programs.',
    ],
    waiver: {
      by: 'President',
      standard: 'determines that the assistance would promote the purposes of the Act or is otherwise in the national interest, and must so determine to spare vulnerable people harm: (d)(4) and (5)',
      notice: 'with the yearly determination, or later in the year: (f)',
      limit: 'for all assistance or for single programs, so a waiver may take IMET in or leave it out',
    },
    ends: 'The fiscal year ends, or the government comes to comply or makes significant efforts.',
    versions: [
      {
        from: '2000-10-28',
        to: '2003-12-19',
        rule: 'Minimum standards, a yearly report and, for reports from 2003-01-01 on, determinations: no such assistance in the next fiscal year to a government on Tier 3; one that got none the year before gets none, nor funding for its officials in exchanges.',
        changedBy: 'Pub. L. 106-386 div. A secs. 103, 110',
        sources: [enactedText(114, '106-386')],
        confidence: 'primary',
      },
      {
        from: '2003-12-19',
        to: '2008-12-23',
        rule: 'A special watch list is added.',
        changedBy: 'Pub. L. 108-193 sec. 6',
        sources: [tvpaNotes],
        confidence: 'primary',
      },
      {
        from: '2008-12-23',
        to: '2019-01-09',
        rule: 'Two years in a row on the Tier 2 watch list lead to Tier 3; the President may put this off for up to two years on a written plan with the means to carry it out.',
        changedBy: 'Pub. L. 110-457 sec. 107',
        sources: [tvpaNotes],
        confidence: 'primary',
      },
      {
        from: '2019-01-09',
        to: '2021-01-01',
        rule: 'It can be put off for one year only, and efforts must be concrete actions within the period of the report.',
        changedBy: 'Pub. L. 115-427 sec. 6; Pub. L. 115-425 sec. 203',
        sources: [tvpaNow],
        confidence: 'primary',
      },
      {
        from: '2021-01-01',
        to: null,
        rule: 'The report is due on June 30 instead of June 1.',
        changedBy: 'Pub. L. 116-283 sec. 1299R(b)',
        sources: [tvpaNow],
        confidence: 'primary',
      },
    ],
    notes: 'A place on Tier 3 bars nothing by itself; (d)(2) lets the President rely on broad restrictions already in place. The report of June in one year, and the determination by the end of September, bind the fiscal year that begins in October. Pub. L. 119-73 (2026-01-23) corrected 22 U.S.C. 7102 in form.',
  },
  'cspa-404': {
    name: 'Child Soldiers Prevention Act',
    family: 'child-soldiers',
    ground: 'statute',
    citation: {
      act: 'Child Soldiers Prevention Act of 2008',
      section: 'secs. 402 to 407',
      usc: '22 U.S.C. 2370c to 2370c-2',
    },
    publicLaw: 'Pub. L. 110-457 title IV',
    enacted: '2008-12-23',
    level: 'country',
    effect: 'bars',
    reach: 'yes',
    reachNote: 'It names IMET (22 U.S.C. 2347) beside excess defense articles, foreign military financing, licences for direct sales and, since 2013, peacekeeping operations.',
    trigger: 'The latest list in the trafficking report before the fiscal year names the government: its forces (since 2019 police and other security forces too), or armed groups that it supports, recruit and use (since 2019: recruit or use) child soldiers.',
    exceptions: [
      '(e), 2009 to 2019: IMET and nonlethal supplies, on a certification of reasonable steps against child soldiers and that the aid makes the forces more professional, for five years at most.',
      '(e), since 2019: IMET only through the Defense Institute of International Legal Studies or the Center for Civil-Military Relations at the Naval Postgraduate School, and nonlethal supplies, on the same certification and for as long.',
      '(f): peacekeeping operations for the purposes listed.',
    ],
    waiver: {
      by: 'President',
      standard: 'determines that it is in the national interest and, since 2019, certifies that the government takes effective and continuing steps',
      notice: 'to the committees within 45 days, with the justification',
      limit: 'may be given program by program, so it may take IMET in or leave it out',
    },
    ends: 'Reinstatement under (d), on a certification that a plan of action with real steps is carried out and that policies prevent future use; or the next list leaves the government out.',
    versions: [
      {
        from: '2008-12-23',
        to: '2009-06-21',
        rule: 'Enacted, but takes effect only 180 days later.',
        changedBy: 'Pub. L. 110-457 secs. 402 to 407',
        effect: 'none',
        sources: [cspaNotes],
        confidence: 'primary',
      },
      {
        from: '2009-06-21',
        to: '2013-03-07',
        rule: 'No IMET, excess defense articles, foreign military financing or licences for direct sales for a listed government in the fiscal year after the list. The first list, of June 2010, binds fiscal year 2011.',
        changedBy: 'Pub. L. 110-457 sec. 404',
        sources: [cspaNotes],
        confidence: 'primary',
      },
      {
        from: '2013-03-07',
        to: '2019-01-08',
        rule: 'Peacekeeping operations are barred too, except for reform of the security sector, human rights, demobilization and the like.',
        changedBy: 'Pub. L. 113-4 sec. 1208',
        sources: [cspaNotes],
        confidence: 'primary',
      },
      {
        from: '2019-01-08',
        to: null,
        rule: 'To recruit or to use is enough, and police count; listed governments are told within 45 days; a waiver needs effective and continuing steps; the exception for IMET shrinks to two institutions.',
        changedBy: 'Pub. L. 115-425 sec. 212(b)',
        sources: [code('title-22/chapter-32/sec-2370c-1')],
        confidence: 'primary',
      },
    ],
    notes: 'A child soldier is a person under 18 who takes a direct part in hostilities, was conscripted under 18, enlisted under 15, or was recruited under 18 by an armed group apart from the state; support roles count (22 U.S.C. 2370c).',
  },
})
