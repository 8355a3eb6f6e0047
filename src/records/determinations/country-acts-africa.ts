import { defineDeterminations } from '../row.ts'

/** Acts about one country and arrears, in Africa: what was certified, and when a trigger was met. */
export const countryActsAfrica = defineDeterminations([
  {
    id: 'moz-1985-no-certification',
    country: 'MOZ',
    provision: 'mozambique-813',
    slot: 'certified',
    value: false,
    from: '1985-10-01',
    to: '1987-10-01',
    end: 'ended',
    knownFrom: null,
    summary:
      'IMET for FY1986 and FY1987 waited for a certification on human rights, reform, foreign troops and elections. ' +
      'None is known.',
    instrument: null,
    sources: [
      {
        name: 'P.L. 99-83 sec. 813',
        url: 'https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_99_Part_1.djvu/288',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'sdn-1988-default',
    country: 'SDN',
    provision: 'annual-default',
    slot: 'applies',
    from: '1988-12-01',
    fromPrecision: 'month',
    to: null,
    end: 'not-found',
    heldThrough: '2005-10-11',
    knownFrom: null,
    summary:
      'Debt arrears froze assistance in December 1988, half a year before the coup. In October 2005 they are still ' +
      'named among the reasons why aid is barred; when they were cleared was not found.',
    instrument: 'annual default clause (Brooke amendment)',
    sources: [
      {
        name: 'Case study US v. Sudan (docslib)',
        url: 'https://docslib.org/doc/3381220/economic-sanctions-case-89-3-us-v-sudan',
      },
      { name: 'CRS RL32606, Sudan: Economic Sanctions, 11 October 2005', url: 'https://www.everycrsreport.com/files/20051011_RL32606_a8b7c4aa7a004a9c54065116b5ad26fe48ec6ed9.html' },
    ],
    confidence: 'secondary',
  },
])
