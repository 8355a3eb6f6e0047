import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in Europe. */
export const europe = defineMeasures([
  {
    id: 'tur-1976-imet-outside-embargo',
    country: 'TUR',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    from: '1976-06-30',
    to: '1977-10-01',
    end: 'ended',
    knownFrom: '1976-06-30',
    endKnownFrom: '1977-08-04',
    summary:
      'The act that created IMET ties only grant military assistance to the embargo of section 620(x), so its ' +
      'reach to IMET was open until Congress settled it for FY1978.',
    sources: [
      {
        name: 'Pub. L. 94-329',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-090/public/public-law-94-329.md',
      },
      {
        name: 'Pub. L. 95-92',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-091/public/public-law-95-92.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'tur-1978-restoration',
    country: 'TUR',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '1978-09-26',
    to: null,
    end: 'in-force',
    knownFrom: '1978-09-26',
    summary: 'The embargo ended on a presidential determination, signed with the act that allowed it.',
    sources: [
      {
        name: 'FRUS 1977-80 vol. XXI doc. 121, lifting of embargo on Turkey',
        url: 'https://history.state.gov/historicaldocuments/frus1977-80v21/d121',
      },
      {
        name: '22 U.S.C. 2370 notes: FAA 620(x), P.L. 95-384 sec. 13(a), memorandum of 26 Sep 1978',
        url: 'https://github.com/publicdocs/uscode',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'tur-2020-caatsa',
    country: 'TUR',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'procurement agency (SSB)',
    from: '2020-12-14',
    to: null,
    end: 'in-force',
    knownFrom: '2020-12-14',
    summary:
      'Sanctions over the S-400 struck licences and credits of the procurement agency and four of its officials. ' +
      'None of those chosen reaches IMET.',
    sources: [
      {
        name: 'CRS IN11557, Turkey: U.S. Sanctions Under CAATSA, 16 Dec 2020',
        url: 'https://www.everycrsreport.com/reports/IN11557.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'cyp-2019-authority',
    country: 'CYP',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    from: '2019-12-20',
    to: null,
    end: 'in-force',
    knownFrom: '2019-12-20',
    summary:
      'The Eastern Mediterranean act authorizes IMET for Cyprus: $200,000 for FY2020, $500,000 for FY2021, ' +
      '$750,000 for FY2022.',
    sources: [
      {
        name: 'P.L. 116-94, div. G (FY2020 SFOPS Act), enrolled text of H.R. 1865',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/116-hr1865/BILLS-116hr1865enr.txt',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'cyp-2020-first',
    country: 'CYP',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '2020-10-01',
    to: null,
    end: 'in-force',
    knownFrom: '2020-07-08',
    summary: 'The first IMET for Cyprus, announced by the Secretary of State on 8 July 2020, to begin in FY2021.',
    sources: [
      {
        name: 'AHI press release, 14 Jul 2020 (Pompeo announcement of 8 Jul 2020)',
        url: 'https://www.ahiworld.org/press-releases-1/2020/7/14/state-departments-imet-announcement-deepens-us-republic-of-cyprus-security-cooperation',
      },
      {
        name: 'UrduPoint/Sputnik, 8 Jul 2020',
        url: 'https://www.urdupoint.com/en/world/us-to-provide-military-training-to-cyprus-for-969052.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'grc-2019-authority',
    country: 'GRC',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    from: '2019-12-20',
    to: null,
    end: 'in-force',
    knownFrom: '2019-12-20',
    summary:
      'The Eastern Mediterranean act authorizes IMET for Greece: $1.3 million for FY2020, $1.5 million for FY2021, ' +
      '$1.8 million for FY2022.',
    sources: [
      {
        name: 'P.L. 116-94, div. G (FY2020 SFOPS Act), enrolled text of H.R. 1865',
        url: 'https://github.com/cgorski/congress-appropriations/blob/main/data/116-hr1865/BILLS-116hr1865enr.txt',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'hun-1990-first',
    country: 'HUN',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '1990-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'First IMET program after the Warsaw Pact, in FY1991: recalled, no source found.',
    sources: [
      { name: 'recalled; no source found', url: null },
      { name: 'CPD FY1991-92 (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'pol-1990-first',
    country: 'POL',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '1990-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'First IMET program after the Warsaw Pact, in FY1991: recalled, no source found.',
    sources: [
      { name: 'recalled; no source found', url: null },
      { name: 'CPD FY1991-92 (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'srb-2003-eligibility',
    country: 'SRB',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2003-05-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'Found eligible for defense articles and services. Lines of IMET are printed from FY2007.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Presidential determination, May 2003, Serbia and Montenegro eligible for defense articles',
        url: 'https://lexbuild.dev/fr/2003/05/03-12160',
      },
      {
        name: 'CRS RS21686, Conditions on U.S. Aid to Serbia',
        url: 'https://heinonline.org/HOL/LandingPage?div=1&handle=hein.crs%2Fcrsuntaabzf0001&src=home',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'mne-2008-first',
    country: 'MNE',
    kind: 'participation',
    by: 'executive',
    effect: 'none',
    from: '2007-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'First students in FY2008, nine of them, at a cost of $95,000.',
    sources: [
      { name: 'State Dept background note Montenegro 2008', url: 'http://m.state.gov/md87092.htm' },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
])
