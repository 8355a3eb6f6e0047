import type { IsoDate } from '../core/day.ts'
import { contains, type Interval } from '../core/interval.ts'
import type { ProvisionId } from '../law/register.ts'
import type { Extent, Slot } from './fact.ts'

/** A way out that a provision gave only in some of its texts, or that frees less than all of IMET. */
interface Given {
  readonly within: readonly Interval[]
  readonly extent?: Extent
}

type Key = `${ProvisionId}/${Exclude<Slot, 'applies'>}`

const since = (from: IsoDate): Given => ({ within: [{ from, to: null }] })
const during = (...spans: readonly (readonly [IsoDate, IsoDate | null])[]): Given => ({
  within: spans.map(([from, to]) => ({ from, to })),
})

/** Where nothing stands here, the way out is as old as the provision and frees all of IMET. */
const GIVEN: Partial<Readonly<Record<Key, readonly Given[]>>> = {
  // Pub. L. 93-189 sec. 15; the text of 1963 took the power to waive away.
  'faa-620e-expropriation/waived': [since('1973-12-17')],
  // Pub. L. 105-277 title IX; by then IMET had been free of the section for two years.
  'faa-620e-pressler/waived': [since('1998-10-21')],
  // Removal under (f)(2): Pub. L. 99-83 sec. 1202.
  'faa-620f-communist-countries/excepted': [since('1985-10-01')],
  // Pub. L. 107-115 title II.
  'fsa-907-azerbaijan/waived': [since('2002-01-10')],
  // FAA sec. 620B and Pub. L. 94-329 sec. 406 had no way out; Pub. L. 97-113 secs. 725, 726 wait for a certification.
  'faa-620b-argentina/certified': [since('1981-12-29')],
  'chile-406-726/certified': [since('1981-12-29')],
  // (e) as amended on 2019-01-08: of IMET only the courses of two schools.
  'cspa-404/excepted': [during(['2009-06-21', '2019-01-08']), { ...since('2019-01-08'), extent: 'part' }],
  // The text of FY1986-87 had no way back; the waiver came with Pub. L. 117-328.
  'annual-coup/certified': [since('1987-12-22')],
  'annual-coup/waived': [since('2022-12-29')],
  // Pub. L. 107-115 sec. 512.
  'annual-default/waived': [since('2002-01-10')],
  // None was read in the texts of FY1978 and FY1982-85.
  'annual-terrorism/waived': [during(['1978-10-18', '1981-12-29'], ['1989-11-21', null])],
  // Pub. L. 112-74 sec. 7063.
  'annual-uzb-framework/waived': [since('2011-12-23')],
  // Pub. L. 101-167 sec. 560 alone.
  'annual-hti-constitution/waived': [during(['1989-11-21', '1990-11-05'])],
  // FY2005-08 ask for a certificate, FY2010-11 for a waiver.
  'annual-sau-assistance/certified': [during(['2004-12-08', '2009-03-11'])],
  'annual-sau-assistance/waived': [during(['2009-12-16', '2011-12-23'])],
  // Pub. L. 108-199 sec. 597(b).
  'annual-idn-imet/certified': [during(['2004-01-23', '2005-11-14'])],
  // Pub. L. 101-167 sec. 545: $50,000 at most.
  'annual-chl-imet/excepted': [{ ...during(['1989-11-21', '1990-11-05']), extent: 'part' }],
  // FY1996-97: a certificate opens expanded IMET only; FY2008-10 and FY2014 have certificates of their own.
  'annual-gtm-imet/certified': [
    { ...during(['1996-02-12', '1997-11-26']), extent: 'expanded' },
    during(['2007-12-26', '2011-12-23'], ['2014-01-17', '2014-12-16']),
  ],
  // FY1998, FY2001 and FY2003 let nothing through for the government, whatever is reported.
  'annual-khm-government/certified': [
    during(['1998-10-21', '1999-11-29'], ['2002-01-10', '2003-02-20'], ['2004-01-23', '2005-11-14'], ['2014-01-17', null]),
  ],
  // A day in the calendar, which nobody can bring about.
  'annual-srb-icty/excepted': [],
}

/** How far a way out of a provision goes on a day; `null` where the law of that day does not give it. */
export function extentGiven(id: ProvisionId, slot: Exclude<Slot, 'applies'>, on: IsoDate): Extent | null {
  const spans = GIVEN[`${id}/${slot}`]
  if (spans === undefined) return 'all'
  const found = spans.find(({ within }) => within.some((span) => contains(span, on)))
  return found === undefined ? null : (found.extent ?? 'all')
}
