import type { IsoDate } from '../core/day.ts'
import type { ProvisionData } from '../law/provision.ts'
import { provisionData, type ProvisionId } from '../law/register.ts'
import { versionKnownOn } from '../law/version-on.ts'

/** What the President must find and do to use FAA sec. 614(a), as the law stood on a day. */
export interface SpecialAuthority {
  readonly act: string
  readonly by: string
  readonly standard: string
  readonly notice: string | null
  readonly limit: string
}

/** The day on which Pub. L. 96-533 sec. 117(a) set sec. 614(a) out anew: before, it reached that Act and acts that appropriate for it. */
const SET_OUT_ANEW: IsoDate = '1980-12-16'
/** Pub. L. 103-199 sec. 705(2): "Communist" left the exception for victims of aggression. */
const NO_LONGER_COMMUNIST: IsoDate = '1993-12-17'

/**
 * Where sec. 614(a) cannot be used: the provision says so itself, bars aid under any authority of any act, or leaves the waiver to
 * Congress. From the day given, where the text did not always say so.
 */
const BEYOND_IT: Partial<Readonly<Record<ProvisionId, IsoDate>>> = {
  // "No authority of the Act waives it": (f)(1) of the section itself.
  'faa-620f-communist-countries': '1962-08-01',
  // It stops aid to Pakistan under the authorities of that Act and of any other.
  'faa-620e-pressler': '1985-10-01',
  // Written anew by Pub. L. 97-113 sec. 737: for a test, a waiver takes a joint resolution.
  'aeca-102b-detonation': '1981-12-29',
  // Pub. L. 97-113 sec. 726(b): notwithstanding any other law.
  'chile-406-726': '1981-12-29',
  // The stage of 1989 stands in the Anti-Drug Abuse Act of 1988.
  'bolivia-1985-1989': '1988-11-18',
  // "This and all other acts".
  'annual-hti-constitution': '1987-12-22',
}

const FOREIGN_ASSISTANCE = /^Foreign Assistance Act of 1961/
const APPROPRIATES = /^Foreign Operations, Export Financing, and Related Programs Appropriations Act/
/** The sales act, and the acts that authorize money for the Foreign Assistance Act: named in sec. 614(a)(1) since 1980. */
const SINCE_1980 =
  /^(Arms Export Control Act|International Security and Development Cooperation Act|International Security Assistance (and Arms Export Control )?Act|Special Foreign Assistance Act of 1986)/

/**
 * The Symington and Glenn amendments: secs. 669 and 670 of that Act until 1994 (Pub. L. 103-236 sec. 826), and filed under the sales act,
 * which has them now and has been named since 1980.
 */
const ONCE_IN_IT: ReadonlySet<ProvisionId> = new Set<ProvisionId>(['aeca-101-enrichment', 'aeca-102a-reprocessing', 'aeca-102b-detonation'])

function named(id: ProvisionId, { ground, citation }: ProvisionData, on: IsoDate): 'for-certain' | 'as-read' | null {
  if (ground === 'executive-policy') return null
  if (FOREIGN_ASSISTANCE.test(citation.act) || ONCE_IN_IT.has(id)) return 'for-certain'
  if (ground === 'annual-act' || APPROPRIATES.test(citation.act)) return 'as-read'
  if (on < SET_OUT_ANEW || !SINCE_1980.test(citation.act)) return null
  return citation.act.startsWith('Arms Export Control Act') ? 'for-certain' : 'as-read'
}

/** The special authority as a way out of a provision on a day; `null` where it does not reach so far. */
export function specialAuthority(
  id: ProvisionId,
  provision: ProvisionData,
  on: IsoDate,
  knownOn: IsoDate | undefined,
): SpecialAuthority | null {
  const beyond = BEYOND_IT[id]
  const reach = beyond !== undefined && on >= beyond ? null : named(id, provision, on)
  const version = versionKnownOn(provisionData('faa-614-special-authority'), on, knownOn)
  if (reach === null || version === null) return null
  const anew = version.from >= SET_OUT_ANEW
  const doubt = reach === 'as-read' ? ' That it reaches this act is a reading of its words, not a ruling.' : ''
  const victim = version.from >= NO_LONGER_COMMUNIST ? 'active aggression' : 'active Communist or Communist-supported aggression'
  return {
    act: `The President authorizes assistance without regard to the provision (FAA sec. ${anew ? '614(a)(1), 22 U.S.C. 2364(a)(1)' : '614(a), 22 U.S.C. 2364(a)'}).${doubt}`,
    by: 'President',
    standard: anew ? 'important to the security interests of the United States' : 'important to the security of the United States',
    notice: anew
      ? 'consultation with, and a written justification to, the foreign affairs and Appropriations Committees of both Houses; notice to the Speaker and the chairman of Senate Foreign Relations'
      : null,
    limit: `$250,000,000 of funds a fiscal year, $50,000,000 to one country unless it is a victim of ${victim}`,
  }
}
