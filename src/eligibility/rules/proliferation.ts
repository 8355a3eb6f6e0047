import type { proliferation } from '../../law/provisions/proliferation.ts'
import { inside, onRecord, type CountryRule } from '../rule.ts'

/** Nuclear, chemical and biological weapons. The laws for India and Pakistan are ways out, filed as waivers of these. */
export const proliferationRules: readonly CountryRule<keyof typeof proliferation>[] = [
  // AECA 101, 22 U.S.C. 2799aa: waivers for Pakistan came under FAA 620E(d) and under the laws of 1998 and 1999.
  {
    provision: 'aeca-101-enrichment',
    applies: onRecord('Has the President determined that the country delivered or received enrichment technology (Symington)?', 'President'),
    waived: onRecord('Is a waiver of the Symington bar that reaches IMET in effect?', 'President'),
  },
  // AECA 102(a), 22 U.S.C. 2799aa-1(a): the waiver lasts one fiscal year.
  {
    provision: 'aeca-102a-reprocessing',
    applies: onRecord('Has the President determined a reprocessing transfer or an illegal nuclear export by the country (AECA sec. 102(a))?', 'President'),
    waived: onRecord('Is a waiver of AECA sec. 102(a) in effect for the fiscal year?', 'President'),
  },
  // AECA 102(b), 22 U.S.C. 2799aa-1(b): for a test only Congress can lift it, as in 1998 and 1999.
  {
    provision: 'aeca-102b-detonation',
    applies: onRecord('Has the President determined that the country transferred, received or tested a nuclear device (Glenn)?', 'President'),
    waived: onRecord('Does a joint resolution, or the law for India and Pakistan, let IMET through?', 'President'),
  },
  // FAA 620E(e), 22 U.S.C. 2375(e): silence bars; each fiscal year needs its own certification, made within it.
  {
    provision: 'faa-620e-pressler',
    applies: 'named',
    waived: onRecord('Has the President waived 620E(e) under the laws of 1998 or 1999 for India and Pakistan?', 'President'),
    certified: onRecord('Has the President certified in this fiscal year that Pakistan has no nuclear explosive device (Pressler)?', 'President'),
  },
  // Sec. 530, 22 U.S.C. 2429a-2.
  {
    provision: 'fraa-1994-530-iaea',
    applies: onRecord('Has the President found a material breach of IAEA safeguards or of a US nuclear agreement (sec. 530)?', 'President'),
    waived: onRecord('Has it been determined, with 15 days of notice, that ending aid would harm non-proliferation (sec. 530)?', 'Secretary of State'),
  },
  // CBW Act 307, 22 U.S.C. 5605: determinations and waivers stand in the Federal Register.
  {
    provision: 'cbw-act-307',
    applies: onRecord('Has it been determined that the government used chemical or biological weapons (CBW Act)?', 'Secretary of State'),
    waived: onRecord('Is a waiver of sec. 307(a)(1) that reaches IMET in effect?', 'Secretary of State'),
    certified: onRecord('Has it been certified, after twelve months, that the government gave assurances and allows inspections?', 'President'),
  },
  // CWC Implementation Act 103, 22 U.S.C. 6713: no waiver in the text; never known to be used.
  {
    provision: 'cwc-implementation-103',
    applies: onRecord('Have sanctions been imposed on the government over confidential information from inspections (CWC Act sec. 103)?', 'President'),
  },
  // Iran-Iraq Act 1605, 50 U.S.C. 1701 note: runs for one year.
  {
    provision: 'iran-iraq-arms-1605',
    applies: onRecord('Has the President determined, within the last year, that the government helped Iran or Iraq to arm (sec. 1605)?', 'President'),
    waived: onRecord('Has the President found a waiver of sec. 1605 essential to the national interest?', 'President'),
  },
  // NKSPEA 203, 22 U.S.C. 9223: the determination is reported, and need not be published.
  {
    provision: 'nkspea-203',
    applies: inside('Has the President determined that the government traded arms with North Korea within the period of sec. 203?', 'President'),
    waived: onRecord('Has the Secretary of State waived sec. 203 in the national interest?', 'Secretary of State'),
  },
]
