import { DECIDED, type Access } from '../../eligibility/access.ts'
import { element } from './markup.ts'

/** How an access is drawn: told by colour, by height (the more is stopped, the taller) and by pattern. */
interface Look {
  readonly name: string
  readonly colour: string
  /** The share of the band's height. */
  readonly height: number
  readonly pattern?: string
}

export const LOOKS: Readonly<Record<Access, Look>> = {
  open: { name: 'Open', colour: 'imet-open', height: 0.28 },
  conditional: { name: 'Conditional', colour: 'imet-open', height: 0.44, pattern: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  restricted: { name: 'Restricted', colour: 'imet-restricted', height: 0.58, pattern: 'M0 2h8M0 6h8' },
  'expanded-only': { name: 'Expanded IMET only', colour: 'imet-expanded', height: 0.72, pattern: 'M2 0v8M6 0v8' },
  barred: { name: 'Barred', colour: 'imet-barred', height: 1 },
  undetermined: { name: 'Not decided', colour: 'imet-unknown', height: 1, pattern: 'M0 0l8 8M8 0l-8 8' },
}

/** Every access in the order of the legend, from the most to the least that may be received. */
export const ACCESSES: readonly Access[] = [...DECIDED, 'undetermined']

const patternId = (id: string, access: Access) => `${id}-${access}`

/** The patterns of the accesses that occur: the colour, with lines of the paper through it; for what is not known, the other way. */
export function patterns(id: string, occurring: ReadonlySet<Access>): string[] {
  return ACCESSES.filter((access) => occurring.has(access)).flatMap((access) => {
    const { colour, pattern } = LOOKS[access]
    if (pattern === undefined) return []
    const unknown = access === 'undetermined'
    const [ground, lines] = unknown ? ['imet-paper', 'unknown'] : [colour, 'paper']
    return element(
      'pattern',
      { id: patternId(id, access), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      element('rect', { class: ground, width: 8, height: 8 }),
      element('path', { d: pattern, style: `stroke:var(--imet-${lines});stroke-width:${unknown ? 0.75 : 1.25}` }),
    )
  })
}

/** The block of an access: it stands on the floor of a band. */
export function block(
  id: string,
  access: Access,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ...children: readonly string[]
): string {
  const { colour, height, pattern } = LOOKS[access]
  const tall = place.height * height
  const attributes = {
    'data-access': access,
    x: place.x,
    y: place.y + place.height - tall,
    width: place.width,
    height: tall,
    class: access === 'undetermined' ? 'imet-dashed' : pattern === undefined ? colour : undefined,
    fill: pattern === undefined ? undefined : `url(#${patternId(id, access)})`,
  }
  return element('rect', attributes, ...children)
}
