import { isoDate, type IsoDate } from '../core/day.ts'
import { ImetError, shown } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import type { ProvisionData, VersionData } from './provision.ts'
import { provisionData, provisionIds, register, type ProvisionId } from './register.ts'
import { versionOf } from './version-on.ts'

/** A provision of law with its id. */
export interface Provision extends ProvisionData {
  readonly id: ProvisionId
}

/** One version of a provision, with what identifies the provision. */
export interface ProvisionVersion extends VersionData {
  readonly provision: ProvisionId
  readonly name: string
  readonly citation: ProvisionData['citation']
  readonly effect: ProvisionData['effect']
  readonly level: ProvisionData['level']
}

/** A change in the text of a provision: from this day, by this law, it reads so. */
export interface Amendment {
  readonly provision: ProvisionId
  readonly on: IsoDate
  readonly by: string
  readonly rule: string
  readonly kind: 'enacted' | 'amended' | 'ended'
}

function checkedId(id: ProvisionId): ProvisionId {
  if (typeof id === 'string' && Object.hasOwn(register(), id)) return id
  const near = typeof id === 'string' ? nearest(id, provisionIds()) : null
  throw new ImetError(
    'unknown-provision',
    'provision',
    `expected the id of a provision, got ${shown(id)}${near === null ? '' : `; did you mean "${near}"?`}`,
  )
}

/**
 * A provision by its id.
 *
 * @throws ImetError `unknown-provision`
 * @example
 * ```ts
 * provision('cspa-404').citation.usc // '22 U.S.C. 2370c to 2370c-2'
 * ```
 */
export function provision(id: ProvisionId): Provision {
  const checked = checkedId(id)
  return { id: checked, ...provisionData(checked) }
}

/** Every provision, in the order of the register. */
export function provisions(): Provision[] {
  return provisionIds().map((id) => ({ id, ...provisionData(id) }))
}

function withProvision(id: ProvisionId, version: VersionData): ProvisionVersion {
  const { name, citation, effect, level } = provisionData(id)
  return { ...version, provision: id, name, citation, effect: version.effect ?? effect, level }
}

/**
 * The version of a provision in force on a day, or `null`.
 *
 * @throws ImetError `unknown-provision` or `invalid-day`
 * @example
 * ```ts
 * versionOn('faa-541-general-authority', '1976-06-29') // null
 * ```
 */
export function versionOn(id: ProvisionId, day: IsoDate): ProvisionVersion | null {
  const checked = checkedId(id)
  const version = versionOf(provisionData(checked), isoDate(day))
  return version === null ? null : withProvision(checked, version)
}

/**
 * The law in force on a day: one version of each provision that was law.
 *
 * @throws ImetError `invalid-day`
 * @example
 * ```ts
 * lawOn('1990-06-01').some((version) => version.provision === 'cspa-404') // false
 * ```
 */
export function lawOn(day: IsoDate): ProvisionVersion[] {
  const checked = isoDate(day)
  return provisionIds().flatMap((id) => {
    const version = versionOf(provisionData(id), checked)
    return version === null ? [] : [withProvision(id, version)]
  })
}

/**
 * How a provision came to read as it does: its enactment, each change, and its end, in order of days.
 *
 * @throws ImetError `unknown-provision`
 */
export function amendmentsOf(id: ProvisionId): Amendment[] {
  const checked = checkedId(id)
  const { versions } = provisionData(checked)
  const changes = versions.map((version, index): Amendment => ({
    provision: checked,
    on: version.from,
    by: version.changedBy,
    rule: version.rule,
    kind: index === 0 ? 'enacted' : 'amended',
  }))
  const last = versions.at(-1)
  if (last === undefined || last.to === null) return changes
  return [...changes, { provision: checked, on: last.to, by: provisionData(checked).ends ?? last.changedBy, rule: 'No longer law.', kind: 'ended' }]
}

/**
 * Every change to the provisions of an act, in order of days: the act as it is named in {@link Provision} citations.
 *
 * @param act - all or part of the act's name, as in `'Foreign Assistance Act'`
 * @throws ImetError `unknown-provision` when no provision cites such an act
 */
export function historyOf(act: string): Amendment[] {
  const wanted = typeof act === 'string' ? act.toLowerCase().trim() : ''
  const ids = wanted === '' ? [] : provisionIds().filter((id) => provisionData(id).citation.act.toLowerCase().includes(wanted))
  if (ids.length === 0) {
    throw new ImetError('unknown-provision', 'act', `expected the name of an act that a provision cites, got ${shown(act)}`)
  }
  return ids.flatMap(amendmentsOf).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
