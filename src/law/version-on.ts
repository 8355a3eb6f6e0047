import type { IsoDate } from '../core/day.ts'
import { contains } from '../core/interval.ts'
import type { ProvisionData, VersionData } from './provision.ts'

/** The version of a provision in force on a day, or `null`. */
export function versionOf(provision: ProvisionData, day: IsoDate): VersionData | null {
  return provision.versions.find((version) => contains(version, day)) ?? null
}

/**
 * The version in force on a day as the law was known on another: what was enacted later is not yet counted, and the text
 * before it runs on.
 */
export function versionKnownOn(provision: ProvisionData, on: IsoDate, knownOn: IsoDate | undefined): VersionData | null {
  const inForce = versionOf(provision, on)
  if (knownOn === undefined || knownOn >= on) return inForce
  if (inForce !== null && inForce.from <= knownOn) return inForce
  return versionOf(provision, knownOn)
}
