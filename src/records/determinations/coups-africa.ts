import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineDeterminations } from '../row.ts'

/** The coup clause of the annual acts (sec. 513, 508, 608, 7008) in Africa: where it was applied, and where a finding was expected and not made. */
export const coupsAfrica = defineDeterminations([
  {
    id: 'bdi-1996-coup-clause',
    country: 'BDI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1996-07-25',
    to: '2006-07-10',
    end: 'not-found',
    heldThrough: '2005-08-25',
    overBy: '2006-07-10',
    knownFrom: null,
    summary:
      'Major Buyoya took power on 25 July 1996. An elected President took office on 26 August 2005, before which the ' +
      'clause could not be lifted. That it was lifted about October 2005 is recalled and no paper was found; courses ' +
      'began again on 10 July 2006.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      { name: 'recalled', url: null },
      PARTICIPATION_SOURCE,
      { name: 'day of the oath (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'bfa-2014-no-coup-finding',
    country: 'BFA',
    provision: 'annual-coup',
    slot: 'applies',
    value: false,
    from: '2014-10-31',
    to: '2015-12-29',
    end: 'ended',
    knownFrom: null,
    summary:
      'Neither the fall of President Compaore in October 2014 nor the failed coup of September 2015 led to a ' +
      'finding, as far as is recalled; courses went on. An elected President took office on 29 December 2015.',
    instrument: null,
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'bfa-2022-coup-clause',
    country: 'BFA',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2022-02-18',
    to: null,
    end: 'in-force',
    rivals: [
      {
        field: 'from',
        day: '2022-01-31',
        because:
          'The finding had not been reported when it came out on 18 February, so it may be older; it is not older ' +
          'than the pause of 31 January.',
        sources: [{ name: 'Sowetan/Reuters, 19 Feb 2022', url: 'https://www.sowetanlive.co.za/news/africa/2022-02-19-us-halts-nearly-160-mln-aid-to-burkina-faso-after-finding-military-coup-occurred/' }],
      },
    ],
    knownFrom: '2022-02-18',
    summary:
      'State disclosed on 18 February 2022 that the removal of President Kabore on 24 January had been found to be a ' +
      'military coup, on that day or before it; about $158.6 million was tied up. The second coup, of 30 September, ' +
      'changed nothing in law, and no lifting was found.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'CRS IF11267, Coup-Related Restrictions in U.S. Foreign Aid Appropriations',
        url: 'https://www.everycrsreport.com/reports/IF11267.html',
      },
      {
        name: 'Zambian Observer, 1 Feb 2026, United States moves to reset relations with Burkina Faso, Mali and Niger',
        url: 'https://zambianobserver.com/united-states-moves-to-reset-relations-with-burkina-faso-mali-and-niger/',
      },
      {
        name: 'Sowetan/Reuters, 19 Feb 2022',
        url: 'https://www.sowetanlive.co.za/news/africa/2022-02-19-us-halts-nearly-160-mln-aid-to-burkina-faso-after-finding-military-coup-occurred/',
      },
      {
        name: 'Devdiscourse/Reuters',
        url: 'https://www.devdiscourse.com/article/law-order/1928341-exclusive-us-halts-aid-to-burkina-faso-after-finding-military-coup-occurred',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'caf-2003-coup-clause',
    country: 'CAF',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2003-03-15',
    to: '2007-09-30',
    end: 'not-found',
    heldThrough: '2005-06-10',
    overBy: '2007-09-30',
    knownFrom: null,
    summary:
      'General Bozize took power on 15 March 2003, and took office as elected President on 11 June 2005, before which ' +
      'the clause could not be lifted. It is said to have been lifted after those elections; the day was not found. ' +
      'No courses in FY2004-FY2006, five in FY2007.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      { name: 'Wikipedia mirror on US-CAR relations', url: null },
      { name: 'recalled', url: null },
      PARTICIPATION_SOURCE,
      { name: 'day of the oath (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'caf-2013-no-coup-finding',
    country: 'CAF',
    provision: 'annual-coup',
    slot: 'applies',
    value: false,
    from: '2013-03-24',
    to: null,
    end: 'in-force',
    knownFrom: '2013-03-25',
    summary:
      'The United States would not call the rebel seizure of Bangui in March 2013 a coup, and the clause was not ' +
      'applied.',
    instrument: null,
    sources: [
      {
        name: 'AP via Tampa Bay Times',
        url: 'http://www.tampabay.com/news/world/us-offers-no-support-for-ousted-african-leader/2111226',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'civ-1999-coup-clause',
    country: 'CIV',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1999-12-28',
    to: '2014-09-30',
    end: 'not-found',
    heldThrough: '2011-05-05',
    overBy: '2014-09-30',
    knownFrom: '1999-12-28',
    summary:
      'Bilateral aid was suspended four days after the coup of 24 December 1999, and the clause stayed on after the ' +
      'flawed vote of 2000. President Ouattara took his oath on 6 May 2011; when the clause was lifted was not found, ' +
      'though help with the reform of the army was under way by January 2012. No courses in FY2001-FY2013, 44 in ' +
      'FY2014.',
    instrument: 'sec. 508, later 608 and 7008, of the foreign operations acts',
    sources: [
      {
        name: 'The New Humanitarian, 29 Dec 1999',
        url: 'https://www.thenewhumanitarian.org/news/1999/12/29/us-suspends-bilateral-aid',
      },
      {
        name: 'Wikipedia mirror on US-Ivorian relations',
        url: 'https://wikisum.wiki/wiki/Ivory_Coast%E2%80%93United_States_relations',
      },
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
      { name: 'day of the oath (recalled)', url: null },
      { name: 'VOA editorial, January 2012', url: 'https://editorials.voa.gov/a/us-committed-to-democracy-in-cote-divoire--137789508/1482941.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'com-1999-coup-clause',
    country: 'COM',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1999-04-30',
    to: '2004-11-15',
    end: 'not-found',
    heldThrough: '2002-05-25',
    overBy: '2004-11-15',
    knownFrom: null,
    summary:
      'Colonel Azali took power on 30 April 1999; that the clause was applied is recalled. He took office as elected ' +
      'President on 26 May 2002. Three courses in FY1999, none in FY2000-FY2004; they began again on 15 November ' +
      '2004.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
      { name: 'day of the oath (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'gab-2023-coup-clause',
    country: 'GAB',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2023-10-23',
    to: '2025-05-28',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2023-09-26',
        because: 'One report reads the clause back to the pause of September; the finding itself is of 23 October.',
        sources: [{ name: 'Pravda News, 24 October 2023', url: 'https://news-pravda.com/usa/2023/10/24/152096.html' }],
      },
      {
        field: 'to',
        day: '2025-05-26',
        because: 'One report has the lifting early in the week of 26 May; two dated sources give the 28th.',
        sources: [{ name: 'Africa-Press, Gabon', url: 'https://www.africa-press.net/gabon/politique/etats-unis-louent-transition-exemplaire-au-gabon' }],
      },
      {
        field: 'to',
        day: '2025-07-10',
        because: 'A later meeting on security cooperation has been read as the lifting.',
        sources: [{ name: 'Inference from reports of that meeting', url: null }],
      },
    ],
    knownFrom: '2023-10-23',
    endKnownFrom: '2025-05-29',
    summary:
      'State announced on 23 October 2023 that the takeover of 30 August was a military coup. The Secretary of ' +
      'State certified an elected government to Congress; the lifting is dated 28 May 2025 and was announced on 29 ' +
      'May.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'Africanews, 24 Oct 2023, US suspends aid to Gabon',
        url: 'https://www.africanews.com/2023/10/24/us-suspends-all-aid-to-gabon-in-response-to-coup-detat',
      },
      {
        name: 'Grandes Lignes, May 2025, levée des sanctions américaines contre le Gabon',
        url: 'https://grandeslignes.media/washington-tourne-la-page-levee-des-sanctions-americaines-contre-le-gabon',
      },
      { name: 'State statement 23 Oct 2023, copied', url: 'https://gnnliberia.com/military-coup-detat-in-gabon/' },
      {
        name: 'TV5Monde',
        url: 'https://information.tv5monde.com/afrique/au-gabon-les-sanctions-americaines-levees-apres-lelection-presidentielle-2775217',
      },
      { name: 'Gabon24', url: 'https://gabon24.tv/les-etats-unis-levent-leurs-sanctions-contre-le-gabon' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gin-2009-coup-clause',
    country: 'GIN',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2009-01-01',
    fromPrecision: 'month',
    to: '2012-09-30',
    end: 'not-found',
    heldThrough: '2009-11-05',
    overBy: '2012-09-30',
    knownFrom: null,
    summary:
      'State suspended all but humanitarian aid and help with elections in January 2009, after the coup of 23 ' +
      'December 2008, and in November 2009 all security assistance was still off. The ground is not certain: the ' +
      'President had died, and no elected head was deposed. 45 lines in FY2010 do not fit a bar. An elected President ' +
      'took office in December 2010; the lifting is recalled as of 2011, and from FY2012 courses come every year.',
    instrument: 'sec. 608, then 7008, of the foreign operations acts',
    sources: [
      {
        name: 'Reuters, January 2009 (africalog), Les Etats-Unis suspendent leur aide à la Guinée',
        url: 'https://africalog.com/news/les-etats-unis-suspendent-leur-aide-la-guinee?quicktabs_3=3',
      },
      { name: 'CRS R40703 on Guinea', url: 'https://www.hsdl.org/?abstract&did=33236' },
      { name: 'VOA, Dec 2008, on US options', url: 'http://tingroom.com./print_68167.html' },
      PARTICIPATION_SOURCE,
      { name: 'State Department statement, January 2009 (ReliefWeb)', url: 'https://reliefweb.int/report/guinea/statement-elections-guinea-us-humanitarian-assistance' },
      { name: 'CRS R40703 on Guinea, 5 November 2009 (copy)', url: 'https://www.webguinee.net/bibliotheque/droit_politique/crs-2009-report/contents.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gin-2021-coup-clause',
    country: 'GIN',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2021-10-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'The coup of 5 September 2021 stands among those that still bind aid in the Congressional Research Service ' +
      'list of September 2025. The finding is recalled as made in September 2021, and the pause of that month is ' +
      'kept apart; no day was found. General Doumbouya was sworn in as elected President on 17 January 2026; no ' +
      'certificate was found.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'RT, 29 Jan 2026, West African bloc lifts all sanctions on Guinea',
        url: 'https://www.rt.com/africa/631713-ecowas-lifts-all-guinea-sanctions/amp',
      },
      { name: 'CRS In Focus IF11267 (updated 2025-09-19)', url: 'https://www.everycrsreport.com/reports/IF11267.html' },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gmb-1994-coup-clause',
    country: 'GMB',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1994-07-22',
    to: '2002-03-05',
    end: 'ended',
    knownFrom: null,
    summary:
      'Lieutenant Jammeh took power on 22 July 1994. The clause stayed on while the leader of the coup sat as ' +
      'elected President, and was lifted on 5 March 2002; courses began in October 2002.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      {
        name: 'The New Humanitarian, 8 Mar 2002',
        url: 'https://www.thenewhumanitarian.org/news/2002/03/08/us-lifts-restrictions-bilateral-assistance',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'gnb-2003-coup-clause',
    country: 'GNB',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2003-09-14',
    to: '2004-08-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: null,
    summary:
      'President Yala was removed on 14 September 2003. After the elections of 2004 the country could have IMET ' +
      'again from August of that year.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      {
        name: 'Wikipedia mirror (State note)',
        url: 'https://wikisum.wiki/wiki/Guinea-Bissau%E2%80%93United_States_relations',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gnb-2012-coup-clause',
    country: 'GNB',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2012-04-12',
    to: '2015-08-17',
    end: 'not-found',
    heldThrough: '2014-06-22',
    overBy: '2015-08-17',
    knownFrom: null,
    summary:
      'The army broke off the presidential election on 12 April 2012, and aid to the government was ended as the law ' +
      'requires. In May 2014 the ambassador still spoke of the lifting as to come; an elected President took office ' +
      'on 23 June 2014. The day of the lifting was not found; courses began on 17 August 2015.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'VOA editorial',
        url: 'https://editorials.voa.gov/a/a-way-forward-in-guinea-bissau-151926665/1493224.html',
      },
      { name: 'State country page', url: 'https://www.state.gov/guinea-bissau/' },
      PARTICIPATION_SOURCE,
      { name: 'Bissau Resiste, May 2014, Ambassador Lukens on the sanctions', url: 'https://bissauresiste.blogspot.com/2014/05/eua-pedem-transparencia-ao-novo-governo.html' },
      { name: 'day of the oath (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mdg-2009-coup-clause',
    country: 'MDG',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2009-03-20',
    to: '2014-05-27',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2009-04-09',
        because: 'A cable of April gives the clearest word that the law requires it; the suspension itself is of 20 March.',
        sources: [{ name: 'Cable 09STATE35809', url: 'https://wikileaks.org/plusd/cables/09STATE35809_a.html' }],
      },
    ],
    knownFrom: '2009-03-20',
    summary:
      'State called the forced change of government of 17 March 2009 tantamount to a coup and suspended all but ' +
      'humanitarian aid on 20 March. Lifted on 27 May 2014, four months after an elected President took office.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'State Department statement, 20 Mar 2009',
        url: 'https://webarchive.library.unt.edu/eot2008/20090506173125/http://www.state.gov/r/pa/prs/ps/2009/03/120714.htm',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'AFP via HuffPost Quebec',
        url: 'http://quebec.huffingtonpost.ca/2014/05/27/washington-lve-les-restr_n_5400853.html',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'mli-2012-coup-clause',
    country: 'MLI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2012-04-01',
    fromPrecision: 'month',
    to: '2013-09-06',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2012-04-10',
        because: 'The day is recalled, and no source with it was found; the month is in the press.',
        sources: [{ name: 'General knowledge, not confirmed', url: null }],
      },
    ],
    knownFrom: null,
    summary:
      'The finding of April 2012, whose day is not on record, turned the pause after the coup of 22 March into a bar ' +
      'of law. The Deputy Secretary determined on 6 September 2013, two days after President Keita took office, that ' +
      'an elected government was in place.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'The Hill, on the aid to Mali suspended in April 2012',
        url: 'http://thehill.com/policy/international/318347-obama-administration-puts-conditions-on-restoring-aid-to-post-coup-mali',
      },
      {
        name: 'DefenceWeb, US resumes aid to Mali',
        url: 'https://www.defenceweb.co.za/governance/governance-governance/us-resumes-aid-to-mali-after-new-president-takes-office/',
      },
      { name: 'VOA editorial copy', url: 'https://testbig.com/voa/renewing-our-commitment-people-mali' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'mli-2020-coup-clause',
    country: 'MLI',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2020-09-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'The finding about the coup of 18 August 2020 is recalled as of 9 September; on 7 October the Government ' +
      'said that the law bound it to hold military aid back until a government is elected. The coup of May 2021 ' +
      'came on top. No lifting was found up to 2026.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'CRS IF11267, Coup-Related Restrictions in U.S. Foreign Aid Appropriations',
        url: 'https://www.everycrsreport.com/reports/IF11267.html',
      },
      {
        name: 'SOFREP on Pham, Oct 2020',
        url: 'https://sofrep.com/news/us-continues-suspension-military-aid-awaiting-mali-elections/',
      },
      { name: 'Ecofin Agency, 8 Oct 2020', url: null },
      {
        name: 'State Department on Mali, May 2021, copied',
        url: 'https://www.stl.news/us-state-department-on-the-situation-in-mali/448122/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mrt-2005-coup-clause',
    country: 'MRT',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2005-08-10',
    to: '2007-09-30',
    end: 'not-found',
    overBy: '2007-09-30',
    knownFrom: '2005-08-10',
    summary:
      'Training worth about $150,000 was among the aid suspended in the week after the coup of 3 August 2005. ' +
      'Whether the clause was the ground is not certain, since the President removed hardly counted as duly ' +
      'elected. No courses in FY2006, 29 in FY2007.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      { name: 'Al-Riyadh, 10 Aug 2005', url: 'https://sauress.com/alriyadh/86961' },
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mrt-2008-coup-clause',
    country: 'MRT',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2008-08-07',
    to: '2009-09-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: '2008-08-07',
    summary:
      'More than $20 million was suspended on the day after the coup of 6 August 2008. After the vote of 18 July ' +
      '2009 the embassy advised ending both the legal and the policy sanction; the lifting is recalled as of ' +
      'September 2009. Courses come again in FY2011.',
    instrument: 'sec. 608, then 7008, of the foreign operations acts',
    sources: [
      { name: 'VOA, Dec 2008', url: 'http://tingroom.com./print_68167.html' },
      { name: 'Embassy cable 09NOUAKCHOTT492', url: 'https://wikileaks.jcvignoli.com/cable_09NOUAKCHOTT492/' },
      PARTICIPATION_SOURCE,
      { name: 'Embassy reporting July 2009 recommending an end', url: null },
      { name: 'recalled', url: null },
      { name: 'VOA, 7 August 2008', url: 'https://www.voanews.com/a/a-13-2008-08-07-voa44/402088.html' },
    ],
    confidence: 'recalled',
  },
  {
    id: 'ner-1996-coup-clause',
    country: 'NER',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1996-01-30',
    to: '2000-09-30',
    end: 'not-found',
    heldThrough: '1999-12-21',
    overBy: '2000-09-30',
    knownFrom: '1996-01-31',
    summary:
      'Aid was suspended three days after the coup of 27 January 1996; the coup of April 1999 fell within the same ' +
      'bar. An elected President took office on 22 December 1999. Lifted early in 2000 as recalled; the two courses ' +
      'printed for FY2000 show it over by the last day of that year.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      {
        name: 'White House statement, 31 Jan 1996',
        url: 'https://clintonwhitehouse6.archives.gov/1996/01/1996-01-31-press-secretary-statement-on-coup-in-niger.html',
      },
      { name: 'recalled', url: null },
      { name: 'day of the oath (recalled)', url: null },
    ],
    confidence: 'primary',
  },
  {
    id: 'ner-2010-coup-clause',
    country: 'NER',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2010-02-18',
    to: '2011-12-03',
    end: 'not-found',
    heldThrough: '2011-04-06',
    overBy: '2011-12-03',
    knownFrom: null,
    summary:
      'The coup of 18 February 2010 followed a suspension that was policy. An elected President took office on 7 ' +
      'April 2011, before which the clause could not be lifted; the day of the lifting was not found, and courses ' +
      'began on 3 December 2011.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      { name: 'CRS In Focus IF11267 (updated 2025-09-19)', url: 'https://www.everycrsreport.com/reports/IF11267.html' },
      { name: 'recalled', url: null },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'recalled',
  },
  {
    id: 'ner-2023-coup-clause',
    country: 'NER',
    provision: 'annual-coup',
    slot: 'applies',
    from: '2023-10-10',
    to: null,
    end: 'in-force',
    knownFrom: '2023-10-10',
    summary:
      'The Secretary of State found on 10 October 2023 that the takeover of 26 July was a military coup, and ' +
      'training was suspended. The resumption offered in December 2023, on conditions, led to nothing that was ' +
      'found.',
    instrument: 'sec. 7008 of the foreign operations acts',
    sources: [
      {
        name: 'CRS IF11267, Coup-Related Restrictions in U.S. Foreign Aid Appropriations',
        url: 'https://www.everycrsreport.com/reports/IF11267.html',
      },
      {
        name: 'Reworded reprint of the State statement of 10 Oct 2023',
        url: 'https://governmentagencynews.com/niger-military-coup-detat/',
      },
      {
        name: 'State statement 10 Oct 2023, copied',
        url: 'https://licht-journal.com/gov/military-coup-detat-in-niger/',
      },
      { name: 'AP, 10 Oct 2023', url: null },
      {
        name: 'AfriUpdate on Phee, Dec 2023',
        url: 'https://afriupdate.com/news/africa/us-says-prepared-to-resume-conditional-cooperation-with-niger',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'nga-1993-coup-clause',
    country: 'NGA',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1993-11-17',
    to: '1999-09-30',
    end: 'not-found',
    heldThrough: '1999-05-28',
    overBy: '1999-09-30',
    knownFrom: null,
    summary:
      'General Abacha took power on 17 November 1993. An elected President took office on 29 May 1999; the lifting is ' +
      'recalled as of October 1999, though the twenty courses printed for FY1999 would show it over by the last day ' +
      'of that year.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      { name: 'CRS RL33594', url: 'http://congressionalresearch.com/RL33594/document.php' },
      { name: 'Congressional testimony, 1993', url: 'http://74.220.211.82/nigeria2.htm' },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sdn-1989-coup-clause',
    country: 'SDN',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1989-06-30',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'Brigadier Bashir took power on 30 June 1989; that aid ended formally in February or March 1990 is recalled. ' +
      'The finding still stood in October 2021: the longest coup bar on record.',
    instrument: 'sec. 513, later 508, 608 and 7008, of the foreign operations acts',
    sources: [
      {
        name: 'Case study US v. Sudan (docslib)',
        url: 'https://docslib.org/doc/3381220/economic-sanctions-case-89-3-us-v-sudan',
      },
      { name: 'AP-type report, Oct 2021', url: null },
      {
        name: 'CRS IF11267, Coup-Related Restrictions in U.S. Foreign Aid Appropriations',
        url: 'https://www.everycrsreport.com/reports/IF11267.html',
      },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sle-1997-coup-clause',
    country: 'SLE',
    provision: 'annual-coup',
    slot: 'applies',
    from: '1997-05-25',
    to: '1998-03-10',
    end: 'ended',
    knownFrom: null,
    summary:
      'The elected President was removed on 25 May 1997 and came back on 10 March 1998. What the United States did ' +
      'in law is not known; courses come again from FY2000.',
    instrument: 'sec. 508 of the foreign operations acts',
    sources: [
      { name: 'recalled', url: null },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'recalled',
  },
  {
    id: 'tcd-2021-no-coup-finding',
    country: 'TCD',
    provision: 'annual-coup',
    slot: 'applies',
    value: false,
    from: '2021-04-20',
    to: null,
    end: 'in-force',
    knownFrom: '2021-05-04',
    summary: 'A military council took over on the death of President Deby. No coup was found, and IMET stayed open.',
    instrument: null,
    sources: [
      {
        name: 'Responsible Statecraft, 4 May 2021',
        url: 'https://responsiblestatecraft.org/2021/05/04/an-alternative-us-policy-on-chad/',
      },
    ],
    confidence: 'secondary',
  },
])
