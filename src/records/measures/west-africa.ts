import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in West Africa. Mali is told whole: coup, bar, approved again, courses again, and two more coups. */
export const westAfrica = defineMeasures([
  {
    id: 'bfa-2022-pause',
    country: 'BFA',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    from: '2022-01-31',
    to: '2022-02-18',
    end: 'ended',
    knownFrom: '2022-01-31',
    summary:
      'Most aid was paused a week after the coup of 24 January, while the lawyers looked at it; the finding made ' +
      'public on 18 February took its place.',
    sources: [
      {
        name: 'Sowetan/Reuters, 19 Feb 2022',
        url: 'https://www.sowetanlive.co.za/news/africa/2022-02-19-us-halts-nearly-160-mln-aid-to-burkina-faso-after-finding-military-coup-occurred/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gin-2021-pause',
    country: 'GIN',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    studentsInTraining: 'American trainers were in the country on the day; their course ended at once.',
    from: '2021-09-05',
    to: '2021-11-01',
    end: 'ended',
    knownFrom: '2021-09-13',
    summary:
      'Training stopped on the day of the coup. The Pentagon said on 13 September that nothing more would be done ' +
      'until the review was over; the pause is read on to the end of October, by when the coup clause is taken to ' +
      'have followed.',
    sources: [
      {
        name: 'The Blaze on Kirby, Sep 2021',
        url: 'https://www.theblaze.com/news/american-green-berets-guinea-troops-coup-day-off',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gmb-2002-restoration',
    country: 'GMB',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2002-03-05',
    to: null,
    end: 'in-force',
    knownFrom: '2002-03-05',
    summary: 'With the coup clause lifted the Gambia could have IMET again; its first course began on 21 October 2002.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'The New Humanitarian, 8 Mar 2002',
        url: 'https://www.thenewhumanitarian.org/news/2002/03/08/us-lifts-restrictions-bilateral-assistance',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gnb-2004-restoration',
    country: 'GNB',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2004-08-01',
    fromPrecision: 'month',
    to: '2012-04-12',
    end: 'ended',
    knownFrom: null,
    summary: 'The country became eligible for IMET again; its next course began on 26 September 2005.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Wikipedia mirror (State note)',
        url: 'https://wikisum.wiki/wiki/Guinea-Bissau%E2%80%93United_States_relations',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gnb-2025-takeover',
    country: 'GNB',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2025-11-26',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'The army took power on 26 November 2025. Whether the United States has found a coup in the sense of the ' +
      'clause was not found.',
    sources: [
      {
        name: 'Anews, 29 Nov 2025, African Union suspends Guinea-Bissau over military coup',
        url: 'https://www.anews.com.tr/africa/2025/11/29/african-union-suspends-guinea-bissau-over-military-coup',
      },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'lbr-2006-restoration',
    country: 'LBR',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2006-07-24',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'First course printed after the civil wars, with the elected government of 2006. How the program had lain ' +
      'idle since the bars of FY1991 and FY1992 is recalled, not documented.',
    sources: [
      {
        name: 'P.L. 101-513 (FY1991 foreign operations act), 104 Stat. 1997',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_104_Part_3.djvu/645',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'mli-2012-pause',
    country: 'MLI',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    studentsInTraining: 'Four courses that had begun by 12 March ran on into April and June 2012.',
    from: '2012-03-26',
    to: '2012-05-01',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2012-03-23',
        because:
          'A message within the Government has training pausing on the Friday before; the announcement came on the ' +
          '26th.',
        sources: [{ name: 'Message of 23-24 March 2012 (copy)', url: 'http://lauretta-scarlatti.blogspot.com/2012/03/leader-of-mali-military-coup-received.html' }],
      },
    ],
    knownFrom: '2012-03-26',
    summary:
      'Within days of the coup of 22 March military equipment and training were paused, then aid to the government, ' +
      'with the remark that no finding had been made. The pause is read on to the end of April, in the course of ' +
      'which the finding took its place.',
    sources: [
      {
        name: 'AP/USA Today, 26 Mar 2012',
        url: 'http://usatoday30.usatoday.com/news/world/story/2012-03-26/mali-coup/53780320/1',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mli-2013-resumption-approved',
    country: 'MLI',
    kind: 'resumption-approved',
    by: 'executive',
    effect: 'none',
    from: '2013-09-06',
    to: '2014-08-18',
    end: 'ended',
    knownFrom: '2013-09-06',
    summary:
      'The bar of law was lifted. State said that military cooperation would be looked at apart, so training did ' +
      'not come back at once: no lines are printed for FY2013.',
    sources: [
      {
        name: 'DefenceWeb',
        url: 'https://www.defenceweb.co.za/governance/governance-governance/us-resumes-aid-to-mali-after-new-president-takes-office/',
      },
      { name: 'VOA editorial copy', url: 'https://testbig.com/voa/renewing-our-commitment-people-mali' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'mli-2014-restoration',
    country: 'MLI',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2014-08-18',
    to: '2020-08-21',
    end: 'ended',
    knownFrom: null,
    summary: 'Courses began again on 18 August 2014: 46 lines in that month, 47 in the fiscal year.',
    sources: [
      {
        name: 'DefenceWeb',
        url: 'https://www.defenceweb.co.za/governance/governance-governance/us-resumes-aid-to-mali-after-new-president-takes-office/',
      },
      { name: 'VOA editorial copy', url: 'https://testbig.com/voa/renewing-our-commitment-people-mali' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'mli-2020-pause',
    country: 'MLI',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    from: '2020-08-21',
    to: '2020-10-01',
    end: 'ended',
    knownFrom: '2020-08-21',
    summary:
      'Three days after the coup of 18 August the envoy for the Sahel said that all training and support of the ' +
      'Malian forces was halted until things were clear. The pause is read on to the end of September, in the course ' +
      'of which the finding took its place.',
    sources: [
      { name: 'Foreign Policy, 21 Aug 2020', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mli-2021-suspension',
    country: 'MLI',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    scope: 'what security assistance was left',
    from: '2021-05-26',
    to: null,
    end: 'in-force',
    besideLaw: [
      { provision: 'annual-coup', as: 'stands-apart' },
      { provision: 'cspa-404', as: 'stands-apart' },
    ],
    knownFrom: '2021-05-26',
    summary:
      'After the second coup, of 24 May 2021, State also stopped the security aid that the coup clause had so far ' +
      'let through.',
    sources: [
      {
        name: 'State Department statement, copied by STL.News',
        url: 'https://www.stl.news/us-state-department-on-the-situation-in-mali/448122/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mli-2026-sanctions-relief',
    country: 'MLI',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'sanctions on persons',
    from: '2026-02-27',
    to: null,
    end: 'in-force',
    knownFrom: '2026-02-27',
    summary:
      'Three Malian officials were taken off the sanctions lists, after State had announced a new course with ' +
      'Mali, Burkina Faso and Niger. Nothing found says that the coup clause was lifted.',
    sources: [
      {
        name: 'Zambian Observer, 1 Feb 2026, United States moves to reset relations with Burkina Faso, Mali and Niger',
        url: 'https://zambianobserver.com/united-states-moves-to-reset-relations-with-burkina-faso-mali-and-niger/',
      },
      { name: 'Devdiscourse, 27 Feb 2026', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mrt-1991-suspension',
    country: 'MRT',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1991-04-01',
    fromPrecision: 'month',
    to: '2000-09-30',
    end: 'not-found',
    overBy: '2000-09-30',
    knownFrom: null,
    summary:
      'Military aid ended in the spring of 1991 over human rights and the Gulf war. No end was found; two courses ' +
      'are printed for FY2000.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'GlobalSecurity on US-Mauritania',
        url: 'https://www.globalsecurity.org/military/world/africa/mr-forrel-us.htm',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'ner-2009-suspension',
    country: 'NER',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2009-12-23',
    to: '2010-02-18',
    end: 'ended',
    knownFrom: '2009-12-23',
    summary:
      'All but humanitarian aid was suspended because President Tandja prolonged his own term; the coup of ' +
      'February 2010 overtook it.',
    sources: [
      { name: 'AGOA.info, Dec 2009', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'ner-2023-pause',
    country: 'NER',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    from: '2023-08-05',
    to: '2023-10-10',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2023-08-04',
        because: 'One copy of the first statement is dated the 4th; State itself later named the 5th.',
        sources: [{ name: 'allAfrica, 6 August 2023', url: 'https://allafrica.com/stories/202308060184.html' }],
      },
    ],
    knownFrom: '2023-08-05',
    summary:
      'Certain aid to the government was paused after the takeover of 26 July. One text of the statement is dated ' +
      '4 August, a later one of State speaks of the 5th.',
    sources: [
      { name: 'allAfrica, 6 Aug 2023', url: 'https://allafrica.com/stories/202308060184.html' },
      {
        name: 'State statement 10 Oct 2023, copied',
        url: 'https://licht-journal.com/gov/military-coup-detat-in-niger/',
      },
      { name: 'VOA editorial, October 2023', url: 'https://editorials.voa.gov/a/u-s-officially-recognizes-a-coup-in-niger/7307902.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'nga-1993-suspension',
    country: 'NGA',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1993-07-01',
    fromPrecision: 'month',
    to: '1993-11-17',
    end: 'ended',
    knownFrom: null,
    summary:
      'Military aid stopped after the presidential election of June 1993 was annulled on the 23rd; the month is ' +
      'recalled. The coup of November brought the clause of law.',
    sources: [
      { name: 'recalled', url: null },
      { name: 'CRS RL33594', url: 'http://congressionalresearch.com/RL33594/document.php' },
      { name: 'Congressional testimony, 1993', url: 'http://74.220.211.82/nigeria2.htm' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'tgo-1994-suspension',
    country: 'TGO',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1994-01-01',
    fromPrecision: 'year',
    to: '2000-09-30',
    end: 'not-found',
    overBy: '2000-09-30',
    knownFrom: null,
    summary:
      'Direct aid to the government ended in 1994 over the failed transition; arrears are recalled as a second ' +
      'ground. One course is printed for FY2000.',
    sources: [
      { name: 'recalled', url: null },
      {
        name: 'Statement 2005/223, copied',
        url: 'http://rncnyc2004.blogspot.com/2005/02/togo-sanctions-by-west-african-states.html',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'tgo-2005-suspension',
    country: 'TGO',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2005-02-19',
    to: '2007-09-30',
    end: 'not-found',
    overBy: '2007-09-30',
    knownFrom: '2005-02-19',
    summary:
      'All military assistance ended in support of the West African sanctions on the unconstitutional succession. ' +
      'Four lines in FY2005, none in FY2006, three in FY2007.',
    sources: [
      {
        name: 'State statement 2005/223, copied',
        url: 'http://rncnyc2004.blogspot.com/2005/02/togo-sanctions-by-west-african-states.html',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'sen-1994-benefit-study',
    country: 'SEN',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '1994-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'RAND took Senegal, with Liberia, as a case of what IMET brings: a steady partner, which it stayed.',
    sources: [
      { name: 'RAND N-3637 (McCoy, 1994)', url: 'https://www.rand.org/pubs/notes/N3637.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sen-1999-unbroken-program',
    country: 'SEN',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '1998-10-01',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'Students are printed for every year from FY1999 to FY2020, between 30 and 102 lines a year. No suspension, ' +
      'pause or bar was found.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
])
