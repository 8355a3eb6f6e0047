import { chemicalWeaponsSpells } from './chemical-weapons.ts'
import { childSoldierYears } from './child-soldiers.ts'
import { iccPartyYears } from './icc-parties.ts'
import { narcoticsCertificationYears } from './narcotics-certification.ts'
import { narcoticsFailureYears } from './narcotics-failure.ts'
import { narcoticsMajorYears } from './narcotics-majors.ts'
import { detonationSpells, enrichmentSpells, presslerYears } from './nuclear.ts'
import { notCooperatingSpells, religiousFreedomSpells } from './outside-imet.ts'
import { terrorismSponsorSpells } from './terrorism-sponsors.ts'
import type { OfficialList } from './to-determinations.ts'
import { traffickingYears } from './trafficking.ts'

/** The official lists that decide on IMET; made anew at each call. */
export function listsThatDecide(): readonly OfficialList[] {
  return [
    { id: 'state-sponsor', name: 'a state sponsor of terrorism', provision: 'faa-620a-state-sponsors', statesTrigger: true, years: terrorismSponsorSpells },
    { id: 'child-soldiers', name: 'a user of child soldiers', provision: 'cspa-404', statesTrigger: true, years: childSoldierYears },
    { id: 'trafficking', name: 'a Tier 3 government from which assistance is withheld', provision: 'tvpa-110-tier3', statesTrigger: true, years: traffickingYears },
    { id: 'narcotics-certification', name: 'a drug country without full certification', provision: 'faa-490-majors', statesTrigger: true, years: narcoticsCertificationYears },
    { id: 'narcotics-failure', name: 'a drug country that failed demonstrably', provision: 'fraa-2003-706-drug-list', statesTrigger: true, years: narcoticsFailureYears },
    { id: 'icc-party', name: 'a party to the Rome Statute', provision: 'aspa-2007-icc', statesTrigger: true, years: iccPartyYears },
    { id: 'enrichment', name: 'a receiver of enrichment technology', provision: 'aeca-101-enrichment', statesTrigger: true, years: enrichmentSpells },
    { id: 'detonation', name: 'a state that set off a nuclear device', provision: 'aeca-102b-detonation', statesTrigger: true, years: detonationSpells },
    { id: 'chemical-weapons', name: 'a user of chemical weapons', provision: 'cbw-act-307', statesTrigger: true, years: chemicalWeaponsSpells },
    { id: 'pressler', name: 'Pakistan under Pressler', provision: 'faa-620e-pressler', statesTrigger: false, years: presslerYears },
  ]
}

/** Lists that people ask about and that do not reach IMET; made anew at each call. */
export function listsThatDoNot(): readonly OfficialList[] {
  return [
    { id: 'narcotics-majors', name: 'a major drug producing or transit country', provision: 'fraa-2003-706-drug-list', statesTrigger: true, years: narcoticsMajorYears },
    { id: 'not-cooperating', name: 'not cooperating against terrorism', provision: 'aeca-40a-not-cooperating', statesTrigger: true, years: notCooperatingSpells },
    { id: 'religious-freedom', name: 'a country of particular concern', provision: 'irfa-405', statesTrigger: true, years: religiousFreedomSpells },
  ]
}
