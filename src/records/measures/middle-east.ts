import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in the Middle East. The flight training that Saudi Arabia buys is kept apart from IMET by its scope. */
export const middleEast = defineMeasures([
  {
    id: 'are-2017-courses',
    country: 'ARE',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2017-03-12',
    to: '2017-10-01',
    end: 'ended',
    knownFrom: null,
    summary: 'Twelve students in March 2017: the only IMET printed for the Emirates.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'bhr-2011-arms-hold',
    country: 'BHR',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'arms sales',
    from: '2011-01-01',
    fromPrecision: 'year',
    to: '2015-01-01',
    toPrecision: 'year',
    end: 'ended',
    knownFrom: null,
    summary:
      'The holds on arms sales of 2011 to 2015 did not reach IMET; courses began in every quarter of 2011 and 2012.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'irn-1979-suspension',
    country: 'IRN',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    from: '1979-11-01',
    fromPrecision: 'month',
    to: '1980-04-07',
    end: 'ended',
    besideLaw: [
      { provision: 'annual-irn-resolution', as: 'stands-apart' },
    ],
    knownFrom: '1979-11-01',
    summary:
      'Military supply and training stopped with the seizure of the embassy; the break of relations in April 1980 ' +
      'made it law.',
    sources: [
      { name: 'dates of break (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'irq-2005-first-imet',
    country: 'IRQ',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '2005-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'First students in FY2005, two years after the bars had been set aside.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'isr-no-recipient',
    country: 'ISR',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '1998-10-01',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'No bar, and no recipient: Israel trains with military financing and its own money in every report from ' +
      'FY1999.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'jor-1990-gulf-crisis-hold',
    country: 'JOR',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'sales and licences',
    from: '1990-08-01',
    fromPrecision: 'month',
    to: '1991-08-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: null,
    summary:
      'Holds on new sales and, for a month, on licences during the Gulf crisis. Grants of training were not shown ' +
      'to be held.',
    sources: [
      {
        name: 'GAO NSIAD-92-343, Jordan: Suspension of U.S. Military Assistance During Gulf Crisis',
        url: 'https://webarchive.library.unt.edu/eot2008/20081208201703/http://www.gao.gov/products/NSIAD-92-343',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sau-2002-participation',
    country: 'SAU',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '2002-08-05',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'A token program of one to three students and about $10,000 a year, which lowers the price of the training ' +
      'that Saudi Arabia buys. Students are printed for eleven of the fiscal years from 2003 to 2018.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'D. Pipes, No more U.S. aid to Saudi Arabia (House vote July 2004; IMET discount)',
        url: 'http://danielpipes.org/blog/2004/07/no-more-us-aid-to-saudi-arabia',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'sau-2019-navy-stand-down',
    country: 'SAU',
    kind: 'restriction',
    by: 'executive',
    effect: 'none',
    scope: 'flight-training',
    studentsInTraining: 'Grounded; class work went on within days.',
    from: '2019-12-09',
    to: '2020-02-25',
    end: 'ended',
    knownFrom: '2019-12-10',
    endKnownFrom: '2020-02-26',
    summary:
      'Flying stopped for 303 Saudi aviation students at three Navy bases in Florida, three days after the ' +
      'shooting at Pensacola. Their training was bought, not given under IMET.',
    sources: [
      {
        name: 'ABC via mainnews.center, 10 Dec 2019 (Navy pause from 9 Dec, 303 students)',
        url: 'https://mainnews.center/posts/navy-suspends-flight-training-for-300-saudi-students-in-wake-of-pensacola-shooting',
      },
      {
        name: 'Military.com, 10 Dec 2019, Pentagon orders training pause for 850 Saudi troops',
        url: 'https://365.military.com/daily-news/2019/12/10/pentagon-orders-training-pause-850-saudi-troops-us.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sau-2019-operational-stand-down',
    country: 'SAU',
    kind: 'restriction',
    by: 'executive',
    effect: 'none',
    scope: 'flight-training',
    studentsInTraining: 'Kept to the classroom.',
    from: '2019-12-10',
    to: '2020-02-25',
    end: 'ended',
    knownFrom: '2019-12-10',
    endKnownFrom: '2020-02-26',
    summary:
      'The Deputy Secretary of Defense kept all Saudi students, about 850, to the classroom during a review of ' +
      'vetting. Their training was bought, not given under IMET.',
    sources: [
      {
        name: 'Military.com, 10 Dec 2019, Pentagon orders training pause for 850 Saudi troops',
        url: 'https://365.military.com/daily-news/2019/12/10/pentagon-orders-training-pause-850-saudi-troops-us.html',
      },
      {
        name: 'Business Insider, 10-11 Dec 2019 (Norquist memo; 852 students)',
        url: 'https://businessinsider.in/defense/news/the-pentagon-orders-operational-training-pause-for-all-saudi-students-in-the-us-after-nas-pensacola-shooting/amp_articleshow/72465511.cms',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'sau-2019-review',
    country: 'SAU',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'flight-training',
    from: '2019-12-19',
    to: null,
    end: 'in-force',
    knownFrom: '2019-12-19',
    summary: 'The review of the Saudi students reported no threat; the stand-down went on.',
    sources: [
      {
        name: 'G-CAC News, 12 Jan 2020 (DoD review of 19 Dec found no threat)',
        url: 'https://gcacnews.blogspot.com/2020/01/saudi-trainees-expelled.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sau-2020-removals',
    country: 'SAU',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: '21 students',
    from: '2020-01-13',
    to: null,
    end: 'in-force',
    knownFrom: '2020-01-13',
    summary: 'Twenty-one Saudi cadets were taken out of training and sent home, twelve of them from Pensacola.',
    sources: [
      {
        name: 'Time, 13 Jan 2020, 21 Saudi cadets removed',
        url: 'https://time.com/5764084/attorney-general-william-barr-announces-21-saudi-cadets-to-be-removed-from-u-s-training-program-after-pensacola-shooting/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sau-2020-conditions',
    country: 'SAU',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'flight-training',
    from: '2020-01-17',
    to: null,
    end: 'in-force',
    knownFrom: '2020-01-21',
    summary:
      'Training might resume once each service met new rules for all foreign students: no private firearms, ' +
      'continuous monitoring, limited access to bases.',
    sources: [
      {
        name: 'AP via Mashviral, 21 Jan 2020 (Norquist memo of 17 Jan)',
        url: 'https://mashviral.com/pentagon-gives-conditional-ok-to-resume-saudi-training-in-the-us/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sau-2020-flight-training-resumed',
    country: 'SAU',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'flight-training',
    from: '2020-02-25',
    to: null,
    end: 'in-force',
    knownFrom: '2020-02-26',
    summary:
      'Saudi students flew again. It opened no IMET, which the annual act barred for the whole of the stand-down.',
    sources: [
      {
        name: 'Pensacola News Journal, 27 Feb 2020',
        url: 'https://www.pnj.com/story/news/2020/02/27/navy-saudi-arabian-military-trainees-resumed-flight-training-week-nas-pensacola/4890486002/',
      },
      {
        name: 'AP in Palm Beach Post, 26 Feb 2020',
        url: 'https://www.palmbeachpost.com/story/news/state/2020/02/26/saudi-military-students-resume-us-flight-training-after-pensacola-base-shooting/112237672/',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'syr-2025-sanctions-ended',
    country: 'SYR',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'sanctions program',
    from: '2025-07-01',
    to: null,
    end: 'in-force',
    knownFrom: '2025-06-30',
    summary:
      'The sanctions program ended and a review of the terrorism listing was ordered. The listing itself was not ' +
      'lifted by the order.',
    sources: [
      {
        name: 'E.O. 14312 of 30 Jun 2025, 90 FR 29395',
        url: 'https://www.govinfo.gov/content/pkg/FR-2025-07-03/html/2025-12506.htm',
      },
      {
        name: 'Rudaw via daily8, 2025, SST designation under review, in effect since 1979',
        url: 'https://www.daily8.com/en/hashtag/StateSponsorofTerrorism',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'yem-1990-cut',
    country: 'YEM',
    kind: 'restriction',
    by: 'executive',
    effect: 'limits',
    from: '1990-12-01',
    fromPrecision: 'month',
    to: '1998-10-01',
    end: 'not-found',
    overBy: '1998-10-01',
    knownFrom: '1990-12-01',
    summary:
      'Most aid was cut after the vote in the Security Council on Kuwait; what became of IMET is not known. ' +
      'Students are printed again from FY1999.',
    sources: [
      PARTICIPATION_SOURCE,
      { name: '1990 cut (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'yem-2015-suspension',
    country: 'YEM',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    studentsInTraining: 'One officer went on at the Command and General Staff College until 10 June 2016.',
    from: '2015-09-01',
    fromPrecision: 'month',
    to: '2019-10-18',
    end: 'not-found',
    overBy: '2019-10-18',
    besideLaw: [
      { provision: 'cspa-404', as: 'stands-apart' },
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: '2015-02-11',
    summary:
      'The embassy closed on 11 February 2015, and no course begins after 10 August 2015 in reports to FY2020. The ' +
      'waiver of 18 October 2019, which names IMET for Yemen, shows that the stop no longer held.',
    sources: [
      {
        name: 'CSPA determination of 18 Oct 2019 (text)',
        url: 'https://thegoldfishreport.blogspot.com/2019_10_19_archive.html',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'syr-2026-rescission',
    country: 'SYR',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2026-08-24',
    to: null,
    end: 'in-force',
    rivals: [
      {
        field: 'from',
        day: '2026-07-08',
        because: 'About that day the President reported to Congress; the rescission could take effect 45 days later, and did on 24 August.',
        sources: [{ name: 'Digest of Reuters and ABC reports, July 2026', url: null }],
      },
    ],
    knownFrom: '2026-08-24',
    summary:
      'Off the list of state sponsors of terrorism after almost 47 years, 45 days and more after the report to Congress. The ' +
      'act of 2026 no longer names Syria among those closed to direct aid; the trafficking and child-soldier lists stand apart.',
    sources: [
      { name: 'OFAC, recent actions of 24 August 2026 (listing seen, not the notice)', url: 'https://ofac.treasury.gov/recent-actions/20260824' },
      {
        name: 'Natural News, 28 August 2026',
        url: 'https://www.naturalnews.com/2026-08-28-us-formally-removes-syria-from-terrorism-blacklist.html',
      },
    ],
    confidence: 'secondary',
  },
])
