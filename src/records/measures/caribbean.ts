import { defineMeasures } from '../row.ts'

/** Steps in the Caribbean. */
export const caribbean = defineMeasures([
  {
    id: 'grd-1979-suspension',
    country: 'GRD',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1979-03-13',
    to: '1983-10-25',
    end: 'ended',
    knownFrom: null,
    summary:
      'No program with the government that came in by the coup of 13 March 1979, as recalled; reopened after the ' +
      'intervention of October 1983.',
    sources: [
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
  {
    id: 'hti-1987-suspension',
    country: 'HTI',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1987-11-29',
    to: '1987-12-22',
    end: 'ended',
    knownFrom: '1987-11-29',
    summary:
      'All but humanitarian aid was ended, and planned military aid dropped, after the massacre on election day. ' +
      'The FY1988 act then closed the door.',
    sources: [
      { name: 'IACHR 1988 report on Haiti', url: 'https://cidh.oas.org/countryrep/Haiti88eng/chap.2c.htm' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'hti-1995-army-disbanded',
    country: 'HTI',
    kind: 'announcement',
    by: 'host-government',
    effect: 'none',
    from: '1995-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The army was disbanded, as recalled; training went to the police and the coast guard.',
    sources: [
      { name: 'recalled', url: null },
    ],
    confidence: 'recalled',
  },
])
