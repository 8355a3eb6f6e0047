import { defineProvisions } from '../provision.ts'
import { code, code2016, enactedText } from './text-copies.ts'

const CLASSES = 'The classes left out by FAA sec. 481(e)(4)(A): the narcotics chapter, other narcotics-related aid under part I and the Economic Support Fund, disaster relief, food or medicine, refugees.'

/** Drug-producing and transit countries: certification under FAA sec. 490, and since 2002 section 706. */
export const narcotics = defineProvisions({
  'faa-490-majors': {
    name: 'Major drug countries: certification, withholding and denial',
    family: 'narcotics',
    ground: 'statute',
    citation: {
      act: 'Foreign Assistance Act of 1961',
      section: 'sec. 490 with sec. 481(e)(4)',
      usc: '22 U.S.C. 2291j, 2291(e)(4)',
    },
    publicLaw: 'Pub. L. 99-570 sec. 2005, as FAA sec. 481(h); Pub. L. 102-583 sec. 5(a), as FAA sec. 490',
    enacted: '1986-10-27',
    level: 'country',
    effect: 'bars',
    reach: 'yes',
    reachNote: 'US assistance is any assistance under the Act but five classes, and IMET is in none of them, not even IMET on narcotics. To be listed as a major country alone only holds back half until the certification; a denial stops all.',
    trigger: 'The country is on the list of major drug-producing or drug-transit countries, and the President has not certified it, or Congress disapproved the certification.',
    exceptions: [CLASSES],
    waiver: {
      by: 'President',
      standard: 'certifies that vital national interests require the assistance; or finds, for the withholding, that it is contrary to the national interest',
      notice: 'with the report of March 1, and Congress may disapprove within 30 days; 15 days for not withholding',
      limit: null,
    },
    ends: 'The next certification.',
    versions: [
      {
        from: '1986-10-27',
        to: '1992-11-02',
        section: 'sec. 481(h)',
        rule: 'Half of the assistance that the 653(a) report allocates to a major producing or transit country is withheld until the President certifies full cooperation or adequate steps, or vital national interests; without that, none is given.',
        changedBy: 'Pub. L. 99-570 sec. 2005',
        sources: [enactedText(100, '99-570')],
        confidence: 'primary',
      },
      {
        from: '1992-11-02',
        to: '2002-09-30',
        rule: 'Half of the year\'s allocation is withheld until the President certifies full cooperation or adequate steps, or vital national interests; without certification, or if Congress disapproves within 30 days, nothing is obligated or spent.',
        changedBy: 'Pub. L. 102-583 sec. 5(a)',
        sources: [code2016('usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j')],
        confidence: 'primary',
      },
      {
        from: '2002-09-30',
        to: null,
        rule: 'It no longer applies to countries in the report of section 706, unless the President so chooses; it still applies to countries identified as major sources of precursors.',
        changedBy: 'Pub. L. 107-228 sec. 706(5); Pub. L. 109-177 sec. 722',
        sources: [code('title-22/chapter-32/sec-2291j')],
        confidence: 'primary',
      },
    ],
    notes: 'A producing country is one with 1,000 hectares of opium poppy or of coca, or 5,000 of cannabis unless found not to matter; since 2022-03-27 also a significant source of illicit synthetic opioids, since 2022-12-23 a significant direct source of listed synthetic or psychotropic drugs or precursors. Since 2021 the definition of US assistance also lists democracy, anti-trafficking and global health aid; IMET was in it before.',
  },
  'fraa-2003-706-drug-list': {
    name: 'Countries that failed demonstrably against narcotics',
    family: 'narcotics',
    ground: 'statute',
    citation: {
      act: 'Foreign Relations Authorization Act, Fiscal Year 2003',
      section: 'sec. 706',
      usc: '22 U.S.C. 2291j-1',
    },
    publicLaw: 'Pub. L. 107-228 sec. 706',
    enacted: '2002-09-30',
    level: 'country',
    effect: 'bars',
    reach: 'yes',
    reachNote: 'It uses the definition of US assistance of FAA sec. 481(e)(4), which takes in IMET.',
    trigger: 'The report due September 15 designates the country as one that, in the last twelve months, failed demonstrably to make substantial efforts to keep its counternarcotics agreements and take the measures of FAA sec. 489(a)(1); since 2022-03-27 two more grounds concern synthetic drugs.',
    exceptions: [CLASSES],
    waiver: {
      by: 'President',
      standard: 'determines that the assistance is vital to the national interests of the United States',
      notice: 'report to the committees',
      limit: 'often given for named programs only, so that IMET stays barred while other aid flows',
    },
    ends: 'The fiscal year ends; the next report decides the next.',
    versions: [
      {
        from: '2002-09-30',
        to: '2006-03-09',
        rule: 'A designated country gets US assistance in the next fiscal year only on a determination by the President; for others, money that sec. 490 would hold back is free from October 1 once the report is filed. For fiscal year 2003 the report came 15 days before obligating.',
        changedBy: 'Pub. L. 107-228 sec. 706',
        sources: [code2016('usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931')],
        confidence: 'primary',
      },
      {
        from: '2006-03-09',
        to: '2022-03-27',
        rule: 'Major sources of precursors stay under FAA sec. 490.',
        changedBy: 'Pub. L. 109-177 sec. 722(c)',
        sources: [code2016('usc22/us/usc/t22/ch32/schI/ptVIII/m__us_usc_t22_s2291j%E2%80%931')],
        confidence: 'primary',
      },
      {
        from: '2022-03-27',
        to: null,
        rule: 'Countries that do not schedule comparable drugs, or do not prosecute makers of analogues, are designated too; three such designations in five years count as a failure to cooperate.',
        changedBy: 'Pub. L. 117-81 sec. 6610(d) (effective 90 days after 2021-12-27)',
        sources: [code('title-22/chapter-32/sec-2291j-1')],
        confidence: 'primary',
      },
    ],
    notes: 'A report serves the fiscal year after it: that of 2024-09-15 (PD 2024-12) is for fiscal year 2025.',
  },
})
