import { defineAppropriations } from './row.ts'

/** The account in FY2000-FY2009. */
export const FY2000_2009 = defineAppropriations([
  {
    fiscalYear: 2000,
    publicLaw: '106-113',
    statutes: '113 Stat. 1501A-77',
    act: 'Foreign Operations, Export Financing, and Related Programs Appropriations Act, 2000 (H.R. 3422, enacted by reference)',
    place: 'Division B sec. 1000(a)(2), Appendix B, title III',
    enacted: '1999-11-29',
    amount: 5_000_000_000,
    request: null,
    additions: [],
    cuts: [
      {
        kind: 'across-the-board', law: 'Pub. L. 106-113 App. E sec. 301', percent: '0.38',
        note: 'By department, no program by more than 15 percent: the share of IMET was for the executive to choose',
        confidence: 'primary',
      },
    ],
    final: { amount: 4_981_000_000, printed: 4_981_000_000, basis: 'derived', confidence: 'recalled' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2000-10-01' },
        { part: 'no-year', amount: 100_000_000, upTo: true, to: null },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Indonesia and Guatemala: Expanded IMET only, Guatemala with notification',
      'School of the Americas certification',
    ],
    continuingResolutions: [
      {
        law: '106-62', enacted: '1999-09-30', from: '1999-10-01', to: '1999-10-22', rate: 'prior-year',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-62.md',
        confidence: 'primary',
      },
      {
        law: '106-75', enacted: '1999-10-21', from: '1999-10-22', to: '1999-10-30', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-75.md',
        confidence: 'primary',
      },
      {
        law: '106-85', enacted: '1999-10-29', from: '1999-10-30', to: '1999-11-06', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-85.md',
        confidence: 'primary',
      },
      {
        law: '106-88', enacted: '1999-11-05', from: '1999-11-06', to: '1999-11-11', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-88.md',
        confidence: 'primary',
      },
      {
        law: '106-94', enacted: '1999-11-10', from: '1999-11-11', to: '1999-11-18', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-94.md',
        confidence: 'primary',
      },
      {
        law: '106-105', enacted: '1999-11-18', from: '1999-11-18', to: '1999-11-19', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-105.md',
        confidence: 'primary',
      },
      {
        law: '106-106', enacted: '1999-11-19', from: '1999-11-19', to: '1999-12-03', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-113/public/public-law-106-106.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 106-113, IMET heading', url: 'https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_113_Part_2.djvu/595' }],
    confidence: 'primary',
    note: 'Read on the page of the Statutes at Large. Agencies chose how to take the cut, up to 15 percent of a program; a proportional share fits the remembered final of 49,810 thousand',
  },
  {
    fiscalYear: 2001,
    publicLaw: '106-429',
    statutes: '114 Stat. 1900A-1 (appendix)',
    act: 'Foreign Operations, Export Financing, and Related Programs Appropriations Act, 2001 (H.R. 5526, enacted by reference)',
    place: 'Appendix, title III and title VI',
    enacted: '2000-11-06',
    amount: 5_500_000_000,
    request: null,
    additions: [
      {
        kind: 'emergency',
        law: '106-429, title VI',
        enacted: '2000-11-06',
        amount: 287_500_000,
        purpose: 'Balkans and southeast Europe, only after an emergency request',
        sources: [{ name: 'Pub. L. 106-429, title VI', url: 'https://github.com/junxit/us-congress-record-106/blob/daily/2000/10-24/house/098-conference-report-on-h-r-4811-foreign-operations-export-fina.md' }],
        confidence: 'primary',
      },
    ],
    cuts: [
      {
        kind: 'across-the-board', law: 'Pub. L. 106-554 App. D sec. 1403', percent: '0.22',
        note: 'Exact percentage of every program, project and activity', confidence: 'primary',
      },
    ],
    final: { amount: 5_774_767_500, printed: 5_774_800_000, basis: 'derived', confidence: 'recalled' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2001-10-01' },
        { part: 'no-year', amount: 100_000_000, upTo: true, to: null },
        { part: 'balkans', amount: 287_500_000, upTo: false, to: '2002-10-01' },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Indonesia and Guatemala: Expanded IMET only, with notification',
      'Indonesia: only after a determination on East Timor and accountability (sec. 579)',
      'Entertainment paid from IMET limited to $50,000',
    ],
    continuingResolutions: [
      {
        law: '106-275', enacted: '2000-09-29', from: '2000-10-01', to: '2000-10-07', rate: 'prior-year',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-275.md',
        confidence: 'primary',
      },
      {
        law: '106-282', enacted: '2000-10-06', from: '2000-10-07', to: '2000-10-15', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-282.md',
        confidence: 'primary',
      },
      {
        law: '106-306', enacted: '2000-10-13', from: '2000-10-15', to: '2000-10-21', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-306.md',
        confidence: 'primary',
      },
      {
        law: '106-344', enacted: '2000-10-20', from: '2000-10-21', to: '2000-10-26', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-344.md',
        confidence: 'primary',
      },
      {
        law: '106-358', enacted: '2000-10-26', from: '2000-10-26', to: '2000-10-27', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-358.md',
        confidence: 'primary',
      },
      {
        law: '106-359', enacted: '2000-10-26', from: '2000-10-27', to: '2000-10-28', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-359.md',
        confidence: 'primary',
      },
      {
        law: '106-381', enacted: '2000-10-27', from: '2000-10-28', to: '2000-10-29', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-381.md',
        confidence: 'primary',
      },
      {
        law: '106-388', enacted: '2000-10-28', from: '2000-10-29', to: '2000-10-30', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-388.md',
        confidence: 'primary',
      },
      {
        law: '106-389', enacted: '2000-10-29', from: '2000-10-30', to: '2000-10-31', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-389.md',
        confidence: 'primary',
      },
      {
        law: '106-401', enacted: '2000-10-30', from: '2000-10-31', to: '2000-11-01', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-401.md',
        confidence: 'primary',
      },
      {
        law: '106-403', enacted: '2000-11-01', from: '2000-11-01', to: '2000-11-02', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-403.md',
        confidence: 'primary',
      },
      {
        law: '106-416', enacted: '2000-11-01', from: '2000-11-02', to: '2000-11-03', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-416.md',
        confidence: 'primary',
      },
      {
        law: '106-426', enacted: '2000-11-03', from: '2000-11-03', to: '2000-11-04', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-426.md',
        confidence: 'primary',
      },
      {
        law: '106-427', enacted: '2000-11-04', from: '2000-11-04', to: '2000-11-05', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-427.md',
        confidence: 'primary',
      },
      {
        law: '106-428', enacted: '2000-11-04', from: '2000-11-05', to: '2000-11-15', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-114/public/public-law-106-428.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 106-429, IMET heading', url: 'https://github.com/junxit/us-congress-record-106/blob/daily/2000/10-24/house/098-conference-report-on-h-r-4811-foreign-operations-export-fina.md' }],
    confidence: 'primary',
    note: 'Read in the conference report, not in the slip law',
  },
  {
    fiscalYear: 2002,
    publicLaw: '107-115',
    statutes: '115 Stat. 2118',
    act: 'Foreign Operations, Export Financing, and Related Programs Appropriations Act, 2002',
    place: 'Title III',
    enacted: '2002-01-10',
    amount: 7_000_000_000,
    request: { amount: 6_500_000_000, confidence: 'recalled' },
    additions: [],
    cuts: [],
    final: { amount: 7_000_000_000, basis: 'as-enacted', confidence: 'primary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2002-10-01' },
        { part: 'no-year', amount: 300_000_000, upTo: true, to: null },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Indonesia and Guatemala: Expanded IMET only; these and Algeria only with notification',
      'Indonesia: a determination in seven parts for its military personnel (sec. 572)',
    ],
    continuingResolutions: [
      {
        law: '107-44', enacted: '2001-09-28', from: '2001-10-01', to: '2001-10-17', rate: 'prior-year',
        note: 'Up to the current rate',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-44.md',
        confidence: 'primary',
      },
      {
        law: '107-48', enacted: '2001-10-12', from: '2001-10-17', to: '2001-10-24', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-48.md',
        confidence: 'primary',
      },
      {
        law: '107-53', enacted: '2001-10-22', from: '2001-10-24', to: '2001-11-01', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-53.md',
        confidence: 'primary',
      },
      {
        law: '107-58', enacted: '2001-10-31', from: '2001-11-01', to: '2001-11-17', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-58.md',
        confidence: 'primary',
      },
      {
        law: '107-70', enacted: '2001-11-17', from: '2001-11-17', to: '2001-12-08', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-70.md',
        confidence: 'primary',
      },
      {
        law: '107-79', enacted: '2001-12-07', from: '2001-12-08', to: '2001-12-16', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-79.md',
        confidence: 'primary',
      },
      {
        law: '107-83', enacted: '2001-12-15', from: '2001-12-16', to: '2001-12-22', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-83.md',
        confidence: 'primary',
      },
      {
        law: '107-97', enacted: '2001-12-21', from: '2001-12-22', to: '2002-01-11', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-97.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 107-115, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-115/public/public-law-107-115.md' }],
    confidence: 'primary',
  },
  {
    fiscalYear: 2003,
    publicLaw: '108-7',
    statutes: '117 Stat. 11',
    act: 'Foreign Operations, Export Financing, and Related Programs Appropriations Act, 2003',
    place: 'Division E, title III',
    enacted: '2003-02-20',
    amount: 8_000_000_000,
    request: { amount: 8_000_000_000, confidence: 'recalled' },
    additions: [],
    cuts: [
      {
        kind: 'across-the-board', law: 'same act, div. N title VI sec. 601', percent: '0.65',
        note: 'Each account, in proportion for each program, project and activity', confidence: 'primary',
      },
    ],
    final: { amount: 7_948_000_000, printed: 7_948_000_000, basis: 'derived', confidence: 'secondary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2003-10-01' },
        { part: 'no-year', amount: 300_000_000, upTo: true, to: null },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Guatemala: Expanded IMET only; Algeria, Nigeria and Guatemala with notification',
      'Nigeria: certification on Benue State first, waivable (sec. 557)',
    ],
    continuingResolutions: [
      {
        law: '107-229', enacted: '2002-09-30', from: '2002-10-01', to: '2002-10-05', rate: 'prior-year',
        note: 'Up to the FY2002 rate',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-116/public/public-law-107-229.md',
        confidence: 'primary',
      },
      {
        law: '107-235', enacted: '2002-10-04', from: '2002-10-05', to: '2002-10-12', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-116/public/public-law-107-235.md',
        confidence: 'primary',
      },
      {
        law: '107-240', enacted: '2002-10-11', from: '2002-10-12', to: '2002-10-19', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-116/public/public-law-107-240.md',
        confidence: 'primary',
      },
      {
        law: '107-244', enacted: '2002-10-18', from: '2002-10-19', to: '2002-11-23', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-116/public/public-law-107-244.md',
        confidence: 'primary',
      },
      {
        law: '107-294', enacted: '2002-11-23', from: '2002-11-23', to: '2003-01-12', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-116/public/public-law-107-294.md',
        confidence: 'primary',
      },
      {
        law: '108-2', enacted: '2003-01-10', from: '2003-01-12', to: '2003-02-01', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-2.md',
        confidence: 'primary',
      },
      {
        law: '108-4', enacted: '2003-01-31', from: '2003-02-01', to: '2003-02-08', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-4.md',
        confidence: 'primary',
      },
      {
        law: '108-5', enacted: '2003-02-07', from: '2003-02-08', to: '2003-02-21', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-5.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 108-7, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-7.md' }],
    confidence: 'primary',
  },
  {
    fiscalYear: 2004,
    publicLaw: '108-199',
    statutes: '118 Stat. 3',
    act: 'Foreign Operations, Export Financing, and Related Programs Appropriations Act, 2004',
    place: 'Division D, title III',
    enacted: '2004-01-23',
    amount: 9_170_000_000,
    request: { amount: 9_170_000_000, confidence: 'recalled' },
    additions: [],
    cuts: [
      {
        kind: 'across-the-board', law: 'same act, div. H sec. 168(b)', percent: '0.59', note: 'In proportion',
        confidence: 'primary',
      },
    ],
    final: { amount: 9_115_897_000, printed: 9_115_900_000, basis: 'derived', confidence: 'secondary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2004-10-01' },
        { part: 'no-year', amount: 300_000_000, upTo: true, to: null },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Guatemala: Expanded IMET only; Algeria, Cambodia, Nigeria and Guatemala with notification',
      'Nigeria: certification first, waivable (sec. 560)',
      'Indonesia: beyond Expanded IMET only with cooperation on the Timika murders (sec. 597(b))',
    ],
    continuingResolutions: [
      {
        law: '108-84', enacted: '2003-09-30', from: '2003-10-01', to: '2003-11-01', rate: 'prior-year',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-84.md',
        confidence: 'primary',
      },
      {
        law: '108-104', enacted: '2003-10-31', from: '2003-11-01', to: '2003-11-08', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-104.md',
        confidence: 'primary',
      },
      {
        law: '108-107', enacted: '2003-11-07', from: '2003-11-08', to: '2003-11-22', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-107.md',
        confidence: 'primary',
      },
      {
        law: '108-135', enacted: '2003-11-22', from: '2003-11-22', to: '2004-02-01', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-117/public/public-law-108-135.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 108-199, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-118/public/public-law-108-199.md' }],
    confidence: 'primary',
  },
  {
    fiscalYear: 2005,
    publicLaw: '108-447',
    statutes: '118 Stat. 2809',
    act: 'Foreign Operations, Export Financing, and Related Programs Appropriations Act, 2005',
    place: 'Division D, title III',
    enacted: '2004-12-08',
    amount: 8_973_000_000,
    request: { amount: 8_973_000_000, confidence: 'recalled' },
    additions: [],
    cuts: [
      {
        kind: 'across-the-board', law: 'same act, div. J sec. 122(a)', percent: '0.80', note: 'In proportion',
        confidence: 'primary',
      },
    ],
    final: { amount: 8_901_216_000, printed: 8_901_200_000, basis: 'derived', confidence: 'secondary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2005-10-01' },
        { part: 'no-year', amount: 300_000_000, upTo: true, to: null },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Guatemala: Expanded IMET only; Haiti, DR Congo and Nigeria with notification',
      'Indonesia: the Timika condition again (sec. 572(b))',
    ],
    continuingResolutions: [
      {
        law: '108-309', enacted: '2004-09-30', from: '2004-10-01', to: '2004-11-21', rate: 'prior-year',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-118/public/public-law-108-309.md',
        confidence: 'primary',
      },
      {
        law: '108-416', enacted: '2004-11-21', from: '2004-11-21', to: '2004-12-04', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-118/public/public-law-108-416.md',
        confidence: 'primary',
      },
      {
        law: '108-434', enacted: '2004-12-03', from: '2004-12-04', to: '2004-12-09', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-118/public/public-law-108-434.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 108-447, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-118/public/public-law-108-447.md' }],
    confidence: 'primary',
  },
  {
    fiscalYear: 2006,
    publicLaw: '109-102',
    statutes: '119 Stat. 2172',
    act: 'Foreign Operations, Export Financing, and Related Programs Appropriations Act, 2006',
    place: 'Title III',
    enacted: '2005-11-14',
    amount: 8_674_400_000,
    request: { amount: 8_674_400_000, confidence: 'recalled' },
    additions: [],
    cuts: [
      {
        kind: 'across-the-board', law: 'Pub. L. 109-148 div. B sec. 3801', percent: '1', note: 'In proportion',
        confidence: 'primary',
      },
    ],
    final: { amount: 8_587_656_000, printed: 8_587_700_000, basis: 'derived', confidence: 'secondary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2006-10-01' },
        { part: 'no-year', amount: 300_000_000, upTo: true, to: null },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Guatemala: Expanded IMET only; Haiti, DR Congo and Nigeria with notification',
      'Haiti: $215,000 of IMET within its earmark (sec. 549(a)(6))',
      'FAA sec. 541(b) added: reimbursement at the incremental rate (sec. 534(l)(3))',
    ],
    continuingResolutions: [
      {
        law: '109-77', enacted: '2005-09-30', from: '2005-10-01', to: '2005-11-19', rate: 'lesser-of',
        note: 'The lower of the current rate and the House or Senate action, under FY2005 authorities',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-119/public/public-law-109-77.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 109-102, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-119/public/public-law-109-102.md' }],
    confidence: 'primary',
  },
  {
    fiscalYear: 2007,
    publicLaw: '110-5',
    statutes: '121 Stat. 8',
    act: 'Revised Continuing Appropriations Resolution, 2007',
    place: 'Sec. 101, by reference to Pub. L. 109-102',
    enacted: '2007-02-15',
    amount: 8_587_656_000,
    request: { amount: 8_890_000_000, confidence: 'recalled' },
    additions: [],
    cuts: [],
    final: { amount: 8_587_656_000, printed: 8_587_700_000, basis: 'derived', confidence: 'secondary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2007-10-01' },
        { part: 'no-year', amount: 300_000_000, upTo: true, to: null },
      ],
      note: 'Comparable to FY2006; the size of the no-year part is taken over',
      confidence: 'secondary',
    },
    provisos: [
      'Full-year continuing resolution at the FY2006 level net of its rescission, under FY2006 terms',
    ],
    continuingResolutions: [
      {
        law: '109-289', enacted: '2006-09-29', from: '2006-10-01', to: '2006-11-18', rate: 'prior-year',
        note: 'Division B',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-120/public/public-law-109-289.md',
        confidence: 'primary',
      },
      {
        law: '109-369', enacted: '2006-11-17', from: '2006-11-18', to: '2006-12-09', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-120/public/public-law-109-369.md',
        confidence: 'primary',
      },
      {
        law: '109-383', enacted: '2006-12-09', from: '2006-12-09', to: '2007-02-16', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-120/public/public-law-109-383.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 110-5, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-5.md' }],
    confidence: 'primary',
    note: 'No amount is printed; tables show 85,877 thousand',
  },
  {
    fiscalYear: 2008,
    publicLaw: '110-161',
    statutes: '121 Stat. 1844',
    act: 'Department of State, Foreign Operations, and Related Programs Appropriations Act, 2008',
    place: 'Division J, title IV',
    enacted: '2007-12-26',
    amount: 8_587_700_000,
    request: { amount: 8_950_000_000, confidence: 'recalled' },
    additions: [],
    cuts: [
      {
        kind: 'across-the-board', law: 'same division, sec. 699P', percent: '0.81', note: 'In proportion',
        confidence: 'primary',
      },
    ],
    final: { amount: 8_518_139_600, printed: 8_518_100_000, basis: 'derived', confidence: 'secondary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2008-10-01' },
        { part: 'no-year', amount: 300_000_000, upTo: true, to: null },
      ],
      confidence: 'primary',
    },
    provisos: [
      'Nothing for Equatorial Guinea',
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      "Expanded IMET only: Angola, Cameroon, Central African Republic, Chad, Cote d'Ivoire, Guinea, Libya, Nepal",
      'Detailed notification: these eight, and Haiti, Guatemala, DR Congo, Sri Lanka, Ethiopia, Bangladesh, Nigeria',
      'Guatemala: beyond Expanded IMET only Air Force, Navy and Army engineers, certified (sec. 672(d)(2))',
    ],
    continuingResolutions: [
      {
        law: '110-92', enacted: '2007-09-29', from: '2007-10-01', to: '2007-11-17', rate: 'prior-year',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-92.md',
        confidence: 'primary',
      },
      {
        law: '110-116', enacted: '2007-11-13', from: '2007-11-17', to: '2007-12-15', rate: 'extends',
        note: 'Division B',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-116.md',
        confidence: 'primary',
      },
      {
        law: '110-137', enacted: '2007-12-14', from: '2007-12-15', to: '2007-12-22', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-137.md',
        confidence: 'primary',
      },
      {
        law: '110-149', enacted: '2007-12-21', from: '2007-12-22', to: '2008-01-01', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-149.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 110-161, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-161.md' }],
    confidence: 'primary',
  },
  {
    fiscalYear: 2009,
    publicLaw: '111-8',
    statutes: '123 Stat. 524',
    act: 'Department of State, Foreign Operations, and Related Programs Appropriations Act, 2009',
    place: 'Division H, title IV',
    enacted: '2009-03-11',
    amount: 9_100_000_000,
    request: { amount: 9_050_000_000, confidence: 'recalled' },
    additions: [
      {
        kind: 'supplemental',
        law: '111-32',
        enacted: '2009-06-24',
        amount: 200_000_000,
        purpose: 'Iraq',
        sources: [{ name: 'Pub. L. 111-32', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-123/public/public-law-111-32.md' }],
        confidence: 'primary',
      },
    ],
    cuts: [],
    final: { amount: 9_300_000_000, basis: 'derived', confidence: 'secondary' },
    availability: {
      parts: [
        { part: 'main', amount: null, to: '2009-10-01' },
        { part: 'no-year', amount: 400_000_000, upTo: true, to: null },
        { part: 'iraq', amount: 200_000_000, upTo: false, to: '2010-10-01' },
      ],
      note: 'The no-year part only with notification',
      confidence: 'primary',
    },
    provisos: [
      'Civilians outside government may be trained where that serves civil-military relations, civilian control or human rights',
      'Detailed notification: Haiti, Guatemala, DR Congo, Nigeria, Sri Lanka, Nepal, Ethiopia, Bangladesh, Libya, Angola',
      'Entertainment paid from IMET limited to $55,000 (under the heading)',
      "Expanded IMET only: Angola, Cameroon, Central African Republic, Chad, Cote d'Ivoire, Guinea; nothing for Equatorial Guinea (sec. 7070(a))",
    ],
    continuingResolutions: [
      {
        law: '110-329', enacted: '2008-09-30', from: '2008-10-01', to: '2009-03-07', rate: 'prior-year',
        note: 'Division A',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-122/public/public-law-110-329.md',
        confidence: 'primary',
      },
      {
        law: '111-6', enacted: '2009-03-06', from: '2009-03-07', to: '2009-03-12', rate: 'extends',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-123/public/public-law-111-6.md',
        confidence: 'primary',
      },
    ],
    sources: [{ name: 'Pub. L. 111-8, IMET heading', url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-123/public/public-law-111-8.md' }],
    confidence: 'primary',
  },
])
