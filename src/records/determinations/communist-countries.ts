import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineDeterminations } from '../row.ts'

const RECALLED = { name: 'recalled; no instrument of removal or waiver was found', url: null } as const

/**
 * Countries that FAA sec. 620(f) names and that were trained all the same. Since 1985 the President may take a country out
 * of the section (sec. 620(f)(2)); before, waive it. The instruments were not found one by one: what stands here rests on
 * the training itself, and says so.
 */
export const communistCountries = defineDeterminations([
  {
    id: 'vnm-2005-section-620f-removal',
    country: 'VNM',
    provision: 'faa-620f-communist-countries',
    slot: 'excepted',
    from: '2005-09-01',
    fromPrecision: 'month',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'Vietnam is still named in section 620(f), and has been trained since September 2005: the President must have taken it out under 620(f)(2). The instrument was not found.',
    instrument: null,
    sources: [PARTICIPATION_SOURCE, RECALLED],
    confidence: 'recalled',
  },
  {
    id: 'mng-1992-section-620f-removal',
    country: 'MNG',
    provision: 'faa-620f-communist-countries',
    slot: 'excepted',
    from: '1992-10-01',
    fromPrecision: 'year',
    to: '1994-08-23',
    end: 'ended',
    knownFrom: null,
    summary: 'Mongolia came into the program in the early 1990s, before Congress took its name out on 23 August 1994.',
    instrument: null,
    sources: [RECALLED],
    confidence: 'recalled',
  },
  ...(['CSK', 'HUN', 'POL'] as const).map((country) => ({
    id: `${country.toLowerCase()}-1990-section-620f-removal`,
    country,
    provision: 'faa-620f-communist-countries',
    slot: 'excepted' as const,
    from: '1990-10-01',
    fromPrecision: 'year' as const,
    to: '1992-10-24',
    end: 'ended' as const,
    knownFrom: null,
    summary: 'First trained in FY1991, before Congress took the name out on 24 October 1992.',
    instrument: null,
    sources: [RECALLED],
    confidence: 'recalled' as const,
  })),
])
