import { allCountryRules } from '../../../src/eligibility/all-country-rules.ts'
import { allProvisions } from '../../../src/law/all-provisions.ts'
import type { ProvisionData } from '../../../src/law/provision.ts'
import { allMeasures } from '../../../src/records/all-measures.ts'
import { wholeAccount } from '../../../src/records/appropriations/account.ts'
import { foundDeterminations } from '../../../src/records/found-determinations.ts'
import { allCoverage } from '../../../src/records/lists/all-coverage.ts'
import { listsThatDecide } from '../../../src/records/lists/all-lists.ts'
import { participationData } from '../../../src/records/participation-data.ts'
import { packCosts } from './printed-costs.ts'

/** Provisions that the answers look up without judging a country by them. */
const LOOKED_UP = ['faa-541-general-authority', 'faa-614-special-authority']

type Rule = ReturnType<typeof allCountryRules>[number]

/** A provision without what no answer about a country says: its text stands in a reason only where it names countries. */
function keptProvision(provision: ProvisionData, rule: Rule | undefined): object {
  const { name, ground, citation, effect, trigger, waiver, ends, versions, lapses } = provision
  const spoken = (version: ProvisionData['versions'][number]) => rule?.applies === 'named' || (version.effect ?? effect) === 'none'
  return {
    name, ground, citation, effect, trigger, waiver, ends,
    ...(lapses === undefined ? {} : { lapses: [] }),
    versions: versions.map((version) => ({ ...version, rule: spoken(version) ? version.rule : '' })),
  }
}

function keptProvisions(): object {
  const rules = new Map<string, Rule>(allCountryRules().map((rule) => [rule.provision, rule]))
  const kept = Object.entries<ProvisionData>(allProvisions()).filter(([id]) => rules.has(id) || LOOKED_UP.includes(id))
  return Object.fromEntries(kept.map(([id, provision]) => [id, keptProvision(provision, rules.get(id))]))
}

function keptAccount(): object[] {
  return wholeAccount().map(({ fiscalYear, publicLaw, act, enacted, final }) => ({ fiscalYear, publicLaw, act, enacted, final }))
}

/** The records of the explorer, by the module and the function that give them: every row, without the fields it never shows. */
export function keptData(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return {
    'law/all-provisions': { allProvisions: keptProvisions() },
    'eligibility/all-country-rules': { allCountryRules: allCountryRules() },
    'records/all-measures': { allMeasures: allMeasures() },
    'records/found-determinations': { foundDeterminations: foundDeterminations() },
    'records/lists/all-lists': { listsThatDecide: listsThatDecide(), listsThatDoNot: [] },
    'records/lists/all-coverage': { allCoverage: allCoverage() },
    'records/appropriations/account': { wholeAccount: keptAccount() },
    'records/participation-data': { participationData: packCosts(participationData()) },
  }
}
