import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in East Africa and the Horn. */
export const eastAfrica = defineMeasures([
  {
    id: 'bdi-2015-peacekeeping-halt',
    country: 'BDI',
    kind: 'pause',
    by: 'executive',
    effect: 'none',
    scope: 'peacekeeping training',
    from: '2015-05-22',
    to: null,
    end: 'in-force',
    knownFrom: '2015-05-22',
    summary:
      'Training of peacekeepers was halted during the unrest over a third presidential term. It was paid from ' +
      'another account than IMET.',
    sources: [
      { name: 'Reuters, May 2015', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'bdi-2015-suspension',
    country: 'BDI',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    studentsInTraining:
      'Places already arranged were kept: the Army War College and the staff college began in August 2015 and ran ' +
      'to June 2016.',
    from: '2015-07-02',
    to: null,
    end: 'not-found',
    heldThrough: '2015-11-23',
    besideLaw: [
      { provision: 'annual-great-lakes-imet', as: 'stands-apart' },
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: '2015-07-02',
    summary:
      'Several programs of security assistance were suspended, among them training of the army; the police lost all ' +
      'of theirs. A report of 23 November 2015 still tells of all training as stopped, though seven courses began ' +
      'from July 2015 to January 2016. None is printed for FY2017-FY2020, and no end was found.',
    sources: [
      {
        name: 'CGTN Africa, 4 Jul 2015',
        url: 'https://africa.cgtn.com/2015/07/04/u-s-suspends-military-training-programs-with-burundi/',
      },
      PARTICIPATION_SOURCE,
      { name: 'State Department statement, 2 July 2015 (copy)', url: 'http://imperialvalleynews.com/index.php/news/world-news/4040-united-states-urges-dialogue-announces-additional-suspension-of-assistance.html' },
      { name: 'Washington Times, 23 November 2015 (copy)', url: 'https://highergroundtimes.com/higher-ground/2015/nov/23/obama-hits-burundi-officials-sanctions-violence' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'eri-2000-un-embargo',
    country: 'ERI',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    scope: 'training connected with arms',
    from: '2000-05-17',
    to: '2001-05-17',
    end: 'ended',
    knownFrom: '2000-05-17',
    summary:
      'Security Council resolution 1298 forbade arms for Ethiopia and Eritrea, and training that goes with arms, ' +
      'for one year. Two courses began in October 2000, then none until August 2001.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'Arms Control Today', url: 'https://armscontrol.org/node/855' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'eth-1977-cutoff',
    country: 'ETH',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1977-04-01',
    fromPrecision: 'month',
    to: '1977-10-31',
    end: 'ended',
    knownFrom: null,
    summary:
      'Grant military aid was cut over human rights in February 1977; in April Ethiopia sent the American advisers ' +
      'home and arms supply stopped. The FY1978 act then named the country.',
    sources: [
      { name: 'Time, 9 May 1977', url: 'http://20.210.105.67/txt/time/Time1977/1977-05-09/947903.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'eth-1978-cutoff-kept',
    country: 'ETH',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1978-10-18',
    to: '1999-09-30',
    end: 'not-found',
    overBy: '1999-09-30',
    besideLaw: [
      { provision: 'horn-of-africa-1992', as: 'stands-apart' },
    ],
    knownFrom: null,
    summary:
      'The bar by name was not enacted again for FY1979, but no program came back with the government of the time. ' +
      'When it did was not found; 38 lines are printed for FY1999.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'Time, 9 May 1977', url: 'http://20.210.105.67/txt/time/Time1977/1977-05-09/947903.html' },
    ],
    confidence: 'recalled',
  },
  {
    id: 'eth-2000-un-embargo',
    country: 'ETH',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    scope: 'training connected with arms',
    from: '2000-05-17',
    to: '2001-05-17',
    end: 'ended',
    knownFrom: '2000-05-17',
    summary:
      'Security Council resolution 1298 forbade arms for Ethiopia and Eritrea, and training that goes with arms, ' +
      'for one year. No line is printed for FY2001.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'Arms Control Today', url: 'https://armscontrol.org/node/855' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'eth-2020-pause',
    country: 'ETH',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    from: '2020-09-01',
    fromPrecision: 'month',
    to: '2021-03-12',
    end: 'ended',
    knownFrom: null,
    summary:
      'Up to about $130 million was paused over the dam on the Nile, IMET with it as recalled. In February 2021 ' +
      'the pause was cut loose from the dam and not ended.',
    sources: [
      {
        name: 'Somtribune, 13 Mar 2021, U.S. will not resume assistance to Ethiopia for most programs in security sector',
        url: 'https://www.somtribune.com/2021/03/13/u-s-will-not-resume-assistance-to-ethiopia-for-most-programs-in-security-sector/',
      },
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'eth-2021-pause-kept',
    country: 'ETH',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    from: '2021-03-12',
    to: '2021-05-23',
    end: 'ended',
    knownFrom: '2021-03-12',
    summary:
      'When other aid was let go, most programs of the security sector stayed paused because of the war in Tigray.',
    sources: [
      {
        name: 'Somtribune, 13 Mar 2021, U.S. will not resume assistance to Ethiopia for most programs in security sector',
        url: 'https://www.somtribune.com/2021/03/13/u-s-will-not-resume-assistance-to-ethiopia-for-most-programs-in-security-sector/',
      },
      {
        name: 'See.news, Mar 2021',
        url: 'https://see.news/u-s-extends-suspension-of-aid-to-ethiopia-over-violations-in-tigray',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'eth-2021-restriction',
    country: 'ETH',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    from: '2021-05-23',
    to: null,
    end: 'not-found',
    heldThrough: '2023-06-30',
    knownFrom: '2021-05-23',
    summary:
      'State announced wide restrictions on economic and security assistance. On 30 June 2023 some of them were ' +
      'lifted, so that the rest still stood; whether and when military training came back was not found.',
    sources: [
      {
        name: 'Janes, May 2021, US imposes security restrictions on Ethiopia',
        url: 'https://janes.com/osint-insights/defence-news/us-imposes-security-restrictions-on-ethiopia',
      },
      { name: 'Devdiscourse/Reuters, May 2021', url: null },
      { name: 'Reuters, 30 Jun 2023 (WHBL), US lifts some restrictions on Ethiopia', url: 'https://whbl.com/2023/06/30/us-lifts-some-restrictions-on-ethiopia-after-human-rights-improvements-white-house/' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'eth-2023-finding-lifted',
    country: 'ETH',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'economic assistance',
    from: '2023-06-29',
    to: null,
    end: 'in-force',
    knownFrom: '2023-06-30',
    summary:
      'The finding of gross violations was lifted, which freed some economic aid; nothing shows that it reached ' +
      'military training.',
    sources: [
      {
        name: 'Reuters, 30 Jun 2023 (WHBL), US lifts some restrictions on Ethiopia',
        url: 'https://whbl.com/2023/06/30/us-lifts-some-restrictions-on-ethiopia-after-human-rights-improvements-white-house/',
      },
      { name: 'Reuters via whbl.com, 30 Jun 2023', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'rwa-2000-suspension',
    country: 'RWA',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2000-10-01',
    fromPrecision: 'year',
    to: '2003-06-09',
    end: 'not-found',
    overBy: '2003-06-09',
    knownFrom: null,
    summary:
      'After 53 lines in FY1999 and 40 in FY2000 the printed lines stop; they start again on 9 June 2003. A ' +
      'suspension over the war in the Democratic Republic of the Congo is recalled, and no paper was found.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'rwa-2012-financing-cut',
    country: 'RWA',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'military financing',
    from: '2012-07-21',
    to: '2012-10-01',
    end: 'ended',
    knownFrom: '2012-07-21',
    summary:
      'State withdrew $200,000 of military financing for an academy because of help for rebels in the Congo. It is ' +
      'often told as an IMET bar, and was none.',
    sources: [
      {
        name: 'allAfrica, 22 Jul 2012, State Department statement on Rwanda',
        url: 'https://allafrica.com/stories/201207220056.html',
      },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sdn-2021-pause',
    country: 'SDN',
    kind: 'pause',
    by: 'executive',
    effect: 'none',
    scope: 'economic support',
    from: '2021-10-25',
    to: null,
    end: 'not-found',
    knownFrom: '2021-10-25',
    summary:
      'After the coup of 25 October 2021 $700 million of economic support was paused. IMET was barred anyway, and ' +
      'no finding of its own was found.',
    sources: [
      { name: 'Press report Oct 2021', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'som-2013-resumption-approved',
    country: 'SOM',
    kind: 'resumption-approved',
    by: 'executive',
    effect: 'none',
    from: '2013-04-08',
    to: '2014-12-29',
    end: 'ended',
    knownFrom: '2013-04-08',
    summary:
      'The government, recognised on 17 January 2013, was made eligible for defense articles and services; the ' +
      'annual act still closed IMET.',
    sources: [
      { name: 'Midnimo, Apr 2013', url: 'https://midnimo.com/obama-approves-sending-u-s-military-aid-to-somalia/' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'som-2014-restoration',
    country: 'SOM',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2014-12-29',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'First course printed, on 29 December 2014, two weeks after the bar of the annual act had gone.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'ssd-2013-suspension',
    country: 'SSD',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2013-12-15',
    to: null,
    end: 'in-force',
    besideLaw: [
      { provision: 'annual-ssd-government', as: 'stands-apart' },
      { provision: 'cspa-404', as: 'stands-apart' },
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: null,
    summary:
      'The program with the army was suspended when fighting broke out in Juba on 15 December 2013; the embassy ' +
      'said in 2016 that no military aid had gone to it since. Six courses still began from January to April 2014.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'US embassy Juba, 13 Oct 2016, copied',
        url: 'https://paanluelwel.com/2016/10/13/us-embassy-in-juba-clarification-regarding-u-s-assistance-to-south-sudan/',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'uga-2000-suspension',
    country: 'UGA',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2000-10-01',
    fromPrecision: 'year',
    to: '2004-01-05',
    end: 'not-found',
    overBy: '2004-01-05',
    knownFrom: null,
    summary:
      'After 42 lines in FY1999 and 45 in FY2000 the printed lines stop; they start again on 5 January 2004. A ' +
      'suspension over the war in the Democratic Republic of the Congo is recalled, and no paper was found.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'rwa-2026-army-designated',
    country: 'RWA',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'financial sanctions',
    from: '2026-03-02',
    to: null,
    end: 'in-force',
    knownFrom: '2026-03-02',
    summary:
      'The Rwanda Defence Force and four of its officers were put on the list of blocked persons over the war in the Congo. ' +
      'That is no bar under the Foreign Assistance Act; what it does to training in practice was not found.',
    sources: [
      {
        name: 'The Standard/AFP, March 2026',
        url: 'https://www.standardmedia.co.ke/africa/article/2001542117/us-slaps-sanctions-on-rwanda-military-over-dr-congo-violation',
      },
    ],
    confidence: 'secondary',
  },
])
