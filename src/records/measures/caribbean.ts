import { defineMeasures } from '../row.ts'

/** Steps in the Caribbean: Grenada under the New Jewel government, Haiti. */
export const caribbean = defineMeasures([
  {
    id: 'grd-1979-no-program',
    country: 'GRD',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1979-03-13',
    to: '1983-10-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: null,
    summary:
      'No program with the government that took power on 13 March 1979; possible again from the intervention of October ' +
      '1983. Both are recalled.',
    sources: [{ name: '1979 to 1983 (recalled)', url: null }],
    confidence: 'recalled',
  },
  {
    id: 'hti-1987-election-day',
    country: 'HTI',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1987-11-29',
    to: '1987-12-22',
    end: 'ended',
    knownFrom: '1987-11-29',
    summary:
      'After voters were killed on election day everything but relief was ended, and military aid that was planned was ' +
      'dropped. On 22 December the annual act closed the door by law.',
    sources: [
      { name: 'IACHR, report on Haiti 1988', url: 'https://cidh.oas.org/countryrep/Haiti88eng/chap.2c.htm' },
    ],
    confidence: 'secondary',
  },
  {
    id: 'hti-1995-army-disbanded',
    country: 'HTI',
    kind: 'announcement',
    by: 'host-government',
    effect: 'none',
    scope: 'army',
    from: '1995-01-01',
    fromPrecision: 'year',
    to: null,
    end: 'not-found',
    knownFrom: null,
    summary: 'Haiti disbanded its army, so that training went to the coast guard and the police (recalled).',
    sources: [{ name: '1995 (recalled)', url: null }],
    confidence: 'recalled',
  },
  {
    id: 'hti-2004-departure-of-president',
    country: 'HTI',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2004-02-29',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The departure of President Aristide was not treated as a coup (recalled).',
    sources: [{ name: '2004 (recalled)', url: null }],
    confidence: 'recalled',
  },
])
