import type { countryActs } from '../../law/provisions/country-acts.ts'
import { inside, onRecord, type CountryRule } from '../rule.ts'

/**
 * Acts on one country or conflict. Not here: Peru sec. 707, which is about what is taught; Guatemala and Paraguay 1985,
 * which do not name IMET; LIBERTAD sec. 111, which takes a sum from a pool.
 */
export const countryActsRules: readonly CountryRule<keyof typeof countryActs>[] = [
  // Pub. L. 101-513 sec. 586G, 50 U.S.C. 1701 note: named, with the way out of 586H; suspended 2003-05-07.
  {
    provision: 'iraq-sanctions-586',
    applies: 'named',
    waived: onRecord('Has the President certified fundamental changes in Iraq (sec. 586H)?', 'President'),
  },
  // Sec. 586D: any country; compliance was judged, not listed, and Jordan is the case that shows.
  {
    provision: 'iraq-sanctions-586d',
    applies: onRecord('Was the country treated as not keeping the UN sanctions on Iraq (sec. 586D)?', 'President'),
    waived: onRecord('Has the President certified that IMET is in the national interest all the same (sec. 586D)?', 'President'),
  },
  // Pub. L. 104-208 sec. 570, 50 U.S.C. 1701 note: the certification is also the last day of its text.
  {
    provision: 'burma-570-1996',
    applies: 'named',
    waived: onRecord('Has the President waived sec. 570 on national security grounds (570(e))?', 'President'),
    certified: onRecord('Has the President certified progress on human rights and democracy in Burma (sec. 570)?', 'President'),
  },
  // Pub. L. 109-344 sec. 6(f): no procedure and no list.
  {
    provision: 'darfur-6f',
    applies: inside('Does the government break the UN embargo on military assistance for Sudan (sec. 6(f))?', 'Secretary of State'),
    waived: onRecord('Has the President certified that aid is in the national interests despite sec. 6(f)?', 'President'),
  },
  // Pub. L. 109-456 sec. 105: "may withhold", so the choice is the trigger.
  {
    provision: 'drc-105',
    applies: onRecord('Has the Secretary of State chosen to withhold IMET because the government destabilizes the DRC (sec. 105)?', 'Secretary of State'),
  },
  // Pub. L. 104-319 sec. 202: "should not". Mauritania has trained since, so the wish alone is not the trigger.
  {
    provision: 'mauritania-202',
    applies: onRecord('Does the executive hold IMET for Mauritania back because of the wish of Congress in sec. 202?', 'President'),
    certified: onRecord('Has the President certified fitting action against slavery in Mauritania (sec. 202)?', 'President'),
  },
  // Pub. L. 102-511 sec. 907, 22 U.S.C. 5812 note: waived year by year since 2002, with gaps; no waiver before.
  {
    provision: 'fsa-907-azerbaijan',
    applies: 'named',
    waived: onRecord('Is a waiver of sec. 907 in effect for the year (Pub. L. 107-115)?', 'Secretary of State'),
    certified: onRecord('Has the President reported that Azerbaijan takes demonstrable steps to end blockades and force (sec. 907)?', 'President'),
  },
  // FAA 620B, then Pub. L. 97-113 sec. 725: the first text had no way out, the second waits for a certification.
  {
    provision: 'faa-620b-argentina',
    applies: 'named',
    certified: onRecord('Has the President certified significant progress on human rights in Argentina (sec. 725)?', 'President'),
  },
  // Pub. L. 94-329 sec. 406, then Pub. L. 97-113 sec. 726(b).
  {
    provision: 'chile-406-726',
    applies: 'named',
    certified: onRecord('Has the President certified Chile on human rights and the Letelier case (sec. 726(b))?', 'President'),
  },
  // Pub. L. 97-113 sec. 728: renewed every 180 days; Pub. L. 101-513 sec. 531 only withholds.
  {
    provision: 'el-salvador-728-531',
    applies: 'named',
    certified: onRecord('Is a certification of El Salvador under sec. 728 in effect?', 'President'),
  },
  // Pub. L. 99-83 secs. 702(g), 703(d): two countries, and an event that did not come.
  {
    provision: 'isdca-1985-coup-clauses',
    applies: onRecord('Was the elected government of El Salvador or Guatemala deposed by military coup or decree?', 'President'),
  },
  // Pub. L. 100-456 sec. 1302.
  {
    provision: 'panama-1302',
    applies: 'named',
    certified: onRecord('Has the President certified that Noriega is out and hostile foreign forces are gone from Panama (sec. 1302)?', 'President'),
  },
  // Pub. L. 102-274: three countries named, each freed by its own certification.
  {
    provision: 'horn-of-africa-1992',
    applies: 'named',
    certified: onRecord('Has the President certified peace, human rights and democracy for this government (Pub. L. 102-274)?', 'President'),
  },
  // Pub. L. 102-484 sec. 1704(b): discretionary, so the choice is the trigger.
  {
    provision: 'cuban-democracy-act-1704',
    applies: onRecord('Has the President made the country ineligible because it assists Cuba (sec. 1704(b))?', 'President'),
  },
  // FAA 620C, 22 U.S.C. 2373: goes with each request for Greece or Turkey; shown, and takes no access away.
  { provision: 'faa-620c-cyprus', applies: 'named' },
  // Pub. L. 97-113 sec. 721(b) and Pub. L. 99-83 sec. 705(b).
  {
    provision: 'haiti-1981-1987',
    applies: 'named',
    certified: onRecord('Has the President made the determination on Haiti for the fiscal year (sec. 721(b), sec. 705(b))?', 'President'),
  },
  // Pub. L. 99-529 sec. 203.
  {
    provision: 'haiti-1986-203',
    applies: 'named',
    certified: onRecord('Has the President certified reform of the forces and human rights in Haiti (sec. 203)?', 'President'),
  },
  // Pub. L. 99-83 sec. 611 and Pub. L. 100-690 sec. 4302: in halves, so a certification may free a part only.
  {
    provision: 'bolivia-1985-1989',
    applies: 'named',
    certified: onRecord('Has the certification on coca in Bolivia been made for this stage (sec. 611, sec. 4302)?', 'President'),
  },
  // Pub. L. 99-83 sec. 612(a).
  {
    provision: 'peru-612-coca',
    applies: 'named',
    certified: onRecord('Has the President reported on the coca plan of Peru for the fiscal year (sec. 612(a))?', 'President'),
  },
  // Pub. L. 99-83 sec. 813(b): for each fiscal year; none is known.
  {
    provision: 'mozambique-813',
    applies: 'named',
    certified: onRecord('Has the President certified Mozambique for the fiscal year (sec. 813(b))?', 'President'),
  },
  // Pub. L. 96-92 sec. 28: the waiver names IMET.
  {
    provision: 'panama-1979',
    applies: 'named',
    waived: onRecord('Has the President waived sec. 28 for IMET to Panama?', 'President'),
  },
  // Pub. L. 97-113 sec. 724: about Nicaragua only, and it still needs the determination.
  {
    provision: 'nicaragua-724',
    applies: onRecord('Has the President determined that Nicaragua harbors terrorists, supports violence or hosts threatening forces (sec. 724)?', 'President'),
  },
  // Pub. L. 115-409 sec. 201(d): the money of one authorization, no way out.
  { provision: 'aria-201-burma', applies: 'named' },
]
