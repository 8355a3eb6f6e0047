import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineDeterminations } from '../row.ts'

/** Section 907 of the FREEDOM Support Act (Azerbaijan) and its waivers, day by day where the instrument is known. */
export const section907 = defineDeterminations([
  {
    id: 'aze-2002-section-907-waiver',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2002-01-25',
    to: '2003-01-01',
    end: 'ended',
    knownFrom: '2002-01-28',
    endKnownFrom: '2002-01-28',
    summary: 'First waiver, which the act let run through 31 December 2002.',
    instrument: 'PD 2002-06; 67 FR 5921',
    sources: [
      {
        name: '22 U.S.C. 5812 note (U.S. Code, copy in junxit/us-congress-code)',
        url: 'https://github.com/junxit/us-congress-code/blob/pl-119-102/title-22/chapter-67/sec-5812.md',
      },
      { name: 'Texts of Presidential Determinations 2002-06 and 2003-12', url: 'http://www.zerbaijan.com/var/907.txt' },
    ],
    confidence: 'primary',
  },
  {
    id: 'aze-2003-section-907-waiver',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2003-01-17',
    to: '2004-01-01',
    end: 'ended',
    knownFrom: '2003-01-17',
    endKnownFrom: '2003-01-17',
    summary: 'Extended for 2003, sixteen days after the first waiver had run out.',
    instrument: 'PD 2003-12; 68 FR 3803',
    sources: [
      {
        name: '22 U.S.C. 5812 note (U.S. Code, copy in junxit/us-congress-code)',
        url: 'https://github.com/junxit/us-congress-code/blob/pl-119-102/title-22/chapter-67/sec-5812.md',
      },
      { name: 'Texts of Presidential Determinations 2002-06 and 2003-12', url: 'http://www.zerbaijan.com/var/907.txt' },
    ],
    confidence: 'primary',
  },
  {
    id: 'aze-2004-section-907-waiver',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2003-12-30',
    to: '2005-01-01',
    end: 'ended',
    knownFrom: '2003-12-30',
    endKnownFrom: '2003-12-30',
    summary: 'Extended for 2004, before the year began.',
    instrument: 'PD 2004-18; 69 FR 2057',
    sources: [
      {
        name: '22 U.S.C. 5812 note (U.S. Code, copy in junxit/us-congress-code)',
        url: 'https://github.com/junxit/us-congress-code/blob/pl-119-102/title-22/chapter-67/sec-5812.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'aze-2005-section-907-waiver',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2005-01-13',
    to: '2006-01-01',
    end: 'ended',
    knownFrom: '2005-01-13',
    endKnownFrom: '2005-01-13',
    summary: 'Extended for 2005, twelve days late.',
    instrument: 'PD 2005-18; 70 FR 3853',
    sources: [
      {
        name: '22 U.S.C. 5812 note (U.S. Code, copy in junxit/us-congress-code)',
        url: 'https://github.com/junxit/us-congress-code/blob/pl-119-102/title-22/chapter-67/sec-5812.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'aze-2006-section-907-waivers',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2006-01-01',
    to: '2017-01-01',
    end: 'ended',
    knownFrom: null,
    summary:
      'Extended year by year by the Department of State. The single days were not found, so the years are read as ' +
      'one span.',
    instrument: null,
    sources: [
      {
        name: 'GAO-22-104619, assistance to the Government of Azerbaijan (summary)',
        url: 'https://gao.gov/products/gao-22-104619',
      },
      {
        name: '22 U.S.C. 5812 note (U.S. Code, copy in junxit/us-congress-code)',
        url: 'https://github.com/junxit/us-congress-code/blob/pl-119-102/title-22/chapter-67/sec-5812.md',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'aze-2017-section-907-waiver-assumed',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2017-01-01',
    fromPrecision: 'year',
    to: '2019-01-01',
    toPrecision: 'year',
    end: 'not-found',
    overBy: '2019-01-01',
    knownFrom: null,
    summary:
      'Reported as a delay of two years before the renewal of 2019, day unknown. Courses still began in both ' +
      'years, so a waiver or older money must have carried them: taken as waived, and not confirmed.',
    instrument: null,
    sources: [
      {
        name: 'Turan, March 2020 (waiver signed in late March; the one before came after two years of delay)',
        url: 'https://turan.az/en/politics/us-extends-the-waiver-of-section-907',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'recalled',
  },
  {
    id: 'aze-2019-section-907-waiver',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2019-01-01',
    fromPrecision: 'year',
    to: '2020-03-23',
    end: 'ended',
    knownFrom: null,
    summary: 'Renewed at some time in 2019 after the reported delay.',
    instrument: null,
    sources: [
      {
        name: 'Turan, March 2020 (waiver signed in late March; the one before came after two years of delay)',
        url: 'https://turan.az/en/politics/us-extends-the-waiver-of-section-907',
      },
      {
        name: 'GAO-22-104619, assistance to the Government of Azerbaijan (summary)',
        url: 'https://gao.gov/products/gao-22-104619',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'aze-2020-section-907-waivers',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2020-03-23',
    to: '2022-06-21',
    end: 'ended',
    knownFrom: null,
    summary:
      'Renewed by the Deputy Secretary of State in late March 2020, the week being reported and not the day; the ' +
      'renewal of 2021 is recalled.',
    instrument: null,
    sources: [
      {
        name: 'Turan, March 2020 (waiver signed in late March; the one before came after two years of delay)',
        url: 'https://turan.az/en/politics/us-extends-the-waiver-of-section-907',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'aze-2022-section-907-waiver',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2022-06-21',
    to: '2023-06-21',
    end: 'ended',
    knownFrom: '2022-06-28',
    endKnownFrom: '2023-09-14',
    summary:
      'Extended on 21 June 2022. State told the Senate in September 2023 that it had run out in June; the year ' +
      'from signature ends on the 21st.',
    instrument: 'Determination of 21 June 2022',
    sources: [
      {
        name: 'Turan, text of the determination of 21 June 2022',
        url: 'https://turan.az/en/politics/its-official-us-extends-the-waiver-of-section-907',
      },
      {
        name: 'Armenian Mirror-Spectator, 28 June 2022',
        url: 'https://mirrorspectator.com/2022/06/28/biden-waives-section-907-again-for-azerbaijan/',
      },
      {
        name: 'Armradio, 15 Sep 2023, Senate hearing (2022 waiver expired in June 2023)',
        url: 'https://en.armradio.am/2023/09/15/senators-reissue-calls-for-enforcing-section-907-restrictions-on-us-assistance-to-azerbaijan/',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'aze-2025-section-907-waiver',
    country: 'AZE',
    provision: 'fsa-907-azerbaijan',
    slot: 'waived',
    from: '2025-08-08',
    to: null,
    end: 'not-found',
    heldThrough: '2026-08-07',
    knownFrom: '2025-08-08',
    summary:
      'Extended by the President during the Washington meeting, after a lapse of two years. The power is one of a ' +
      'year at a time, so the extension holds through 7 August 2026; none later was found, and none was found to be ' +
      'refused.',
    instrument: 'Memorandum of 8 August 2025',
    sources: [
      {
        name: 'Azernews, 15 Aug 2025 (memorandum signed 8 Aug 2025)',
        url: 'https://www.azernews.az/nation/246098.html',
      },
      {
        name: 'News.Az, 15 Aug 2025, text of Trump memorandum on sec. 907',
        url: 'https://news.az/news/us-publishes-trumps-memorandum-on-waiver-of-section-907',
      },
      {
        name: 'Consolidated Appropriations Act, 2026 (H.R. 7148 enrolled), SFOPS/NSRP division',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/119-hr7148/BILLS-119hr7148enr.txt',
      },
    ],
    confidence: 'primary',
  },
])
