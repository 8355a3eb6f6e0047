import type { Finding } from '../eligibility/decision.ts'
import { sentence } from './prose.ts'

/** Longer reasons are told to the end of a sentence before this. */
const LONG = 420
/** Where the last sentences are those that decide: what set a bar aside is told after the bar. */
export const LONGER = 900

/** A stop after these ends no sentence: "Pub. L.", "U.S.", "sec.". */
const ABBREVIATED = /\b(?:[A-Z]|Pub|Dr|Mr|No|St|sec|secs|para|ch|title|div)$/

/** A reason that fits: whole sentences, as many as a reader will take in. */
export function shortened(because: string, most = LONG): string {
  const told = sentence(because)
  if (told.length <= most) return told
  const ends = [...told.matchAll(/[.?!]\)? (?=[A-Z"'(])/g)].map(({ index }) => index).filter((index) => !ABBREVIATED.test(told.slice(0, index)))
  const end = ends.filter((index) => index < most).at(-1) ?? ends[0]
  return end === undefined ? told : `${told.slice(0, end + 1).replace(/[.?!]$/, '')}.`
}

/** What a finding tells, beside the name of its provision. */
export function reasonWords({ because }: Pick<Finding, 'because'>, most?: number): string {
  return shortened(because.replace(/^([^.:]+) is named: (?=.)/, (_, name: string) => `${name} is named in it. `).replace(/ ?Not known: .*$/, ''), most)
}

/** A reason that ends with its citation in brackets, as those of a timeline do: the two apart. */
export function withoutCitation(because: string): { readonly told: string; readonly citation: string | null } {
  if (!because.endsWith(')')) return { told: because, citation: null }
  let depth = 0
  for (let at = because.length - 1; at > 0; at -= 1) {
    if (because[at] === ')') depth += 1
    if (because[at] !== '(') continue
    depth -= 1
    if (depth === 0) return { told: because.slice(0, at).trimEnd(), citation: because.slice(at + 1, -1) }
  }
  return { told: because, citation: null }
}
