import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in Central Africa. */
export const centralAfrica = defineMeasures([
  {
    id: 'caf-2006-restoration',
    country: 'CAF',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2006-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The program ran again in FY2007, with $118,000 and five lines, and $95,000 in FY2008.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'State/PM allocation table',
        url: 'https://webarchive.library.unt.edu/web/20121020120211/http://www.state.gov/t/pm/64634.htm',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'cmr-2019-cuts',
    country: 'CMR',
    kind: 'restriction',
    by: 'executive',
    effect: 'none',
    scope: 'flight training and other security assistance',
    from: '2019-02-06',
    to: null,
    end: 'in-force',
    knownFrom: '2019-02-06',
    summary:
      'More than $17 million of security aid was ended over abuses, training on transport planes and helicopters ' +
      'with it. IMET was not named: 29 courses began from then to the end of November 2019.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Citizen/AFP, Feb 2019',
        url: 'https://citizen.co.za/news/news-world/news-africa/us-cuts-aid-to-cameroon-over-human-rights-concerns/amp',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'cog-1997-suspension',
    country: 'COG',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1997-10-01',
    fromPrecision: 'month',
    to: '2000-09-30',
    end: 'not-found',
    overBy: '2000-09-30',
    knownFrom: null,
    summary:
      'The civil war of 1997, which brought down the elected President in October, broke the program off. Neither ' +
      'a finding nor a day was found; two courses are printed for FY2000.',
    sources: [
      { name: 'recalled', url: null },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'recalled',
  },
  {
    id: 'gab-2023-pause',
    country: 'GAB',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    from: '2023-09-26',
    to: '2023-10-23',
    end: 'ended',
    rivals: [
      {
        field: 'from',
        day: '2023-09-27',
        because: 'The statement was reprinted on the day after it was made.',
        sources: [{ name: 'allAfrica, 27 September 2023', url: 'https://allafrica.com/stories/202309270336.html' }],
      },
    ],
    knownFrom: '2023-09-26',
    summary:
      'Certain aid to the government was paused four weeks after the coup of 30 August, until the finding of 23 ' +
      'October.',
    sources: [
      { name: 'State Department, 26 Sep 2023 (allAfrica)', url: 'https://allafrica.com/stories/202309270336.html' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gab-2025-restoration',
    country: 'GAB',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2025-05-28',
    to: null,
    end: 'in-force',
    rivals: [
      {
        field: 'from',
        day: '2025-05-26',
        because: 'One report has the lifting early in the week of 26 May; two dated sources give the 28th.',
        sources: [{ name: 'Africa-Press, Gabon', url: 'https://www.africa-press.net/gabon/politique/etats-unis-louent-transition-exemplaire-au-gabon' }],
      },
      {
        field: 'from',
        day: '2025-07-10',
        because: 'A later meeting on security cooperation has been read as the lifting.',
        sources: [{ name: 'Inference from reports of that meeting', url: null }],
      },
    ],
    knownFrom: '2025-05-29',
    summary: 'Cooperation was opened again after the election of 12 April 2025 and the oath of the President on 3 May.',
    sources: [
      {
        name: 'Grandes Lignes, May 2025, levée des sanctions américaines contre le Gabon',
        url: 'https://grandeslignes.media/washington-tourne-la-page-levee-des-sanctions-americaines-contre-le-gabon',
      },
      {
        name: 'TV5Monde',
        url: 'https://information.tv5monde.com/afrique/au-gabon-les-sanctions-americaines-levees-apres-lelection-presidentielle-2775217',
      },
      { name: 'Gabon24', url: 'https://gabon24.tv/les-etats-unis-levent-leurs-sanctions-contre-le-gabon' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gnq-1990-suspension',
    country: 'GNQ',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1990-01-01',
    fromPrecision: 'year',
    to: '2007-12-26',
    end: 'ended',
    knownFrom: null,
    summary:
      'Military contacts lay idle from the early 1990s over human rights, and no IMET is printed for any year from ' +
      'FY1999. The FY2008 act then closed the program by name.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'GlobalSecurity copy, Nov 2002',
        url: 'https://www.globalsecurity.org/military/library/news/2002/11/mil-021119-355e8e4e.htm',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'gnq-2021-restoration',
    country: 'GNQ',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2021-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'IMET is given: $175,000 in FY2022, $398,000 in FY2023, $500,000 planned for FY2024.',
    sources: [
      {
        name: 'DefenceWeb',
        url: 'https://www.defenceweb.co.za/governance/governance-governance/us-to-increase-international-military-education-training-imet-for-equatorial-guinea/',
      },
    ],
    confidence: 'secondary',
  },
])
