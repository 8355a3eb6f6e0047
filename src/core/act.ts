/**
 * The acts that the field cites by a short name: their full names and the public law that enacted each, where its text can
 * be found under its own section numbers.
 */
export const ACTS = {
  AECA: { name: 'Arms Export Control Act', congress: 90, law: 629 },
  ASPA: { name: "American Servicemembers' Protection Act of 2002", congress: 107, law: 206, title: 'II' },
  BBEDCA: { name: 'Balanced Budget and Emergency Deficit Control Act of 1985', congress: 99, law: 177 },
  CAATSA: { name: "Countering America's Adversaries Through Sanctions Act", congress: 115, law: 44 },
  CSPA: { name: 'Child Soldiers Prevention Act of 2008', congress: 110, law: 457, title: 'IV' },
  EAA: { name: 'Export Administration Act of 1979', congress: 96, law: 72 },
  FAA: { name: 'Foreign Assistance Act of 1961', congress: 87, law: 195 },
  'FRAA FY1990-91': {
    name: 'Foreign Relations Authorization Act, Fiscal Years 1990 and 1991',
    congress: 101,
    law: 246,
  },
  'FRAA FY1994-95': {
    name: 'Foreign Relations Authorization Act, Fiscal Years 1994 and 1995',
    congress: 103,
    law: 236,
  },
  'FRAA FY2003': { name: 'Foreign Relations Authorization Act, Fiscal Year 2003', congress: 107, law: 228 },
  FSA: { name: 'FREEDOM Support Act', congress: 102, law: 511 },
  INA: { name: 'Immigration and Nationality Act', congress: 82, law: 414 },
  IRFA: { name: 'International Religious Freedom Act of 1998', congress: 105, law: 292 },
  'ISDCA 1981': { name: 'International Security and Development Cooperation Act of 1981', congress: 97, law: 113 },
  'ISDCA 1985': { name: 'International Security and Development Cooperation Act of 1985', congress: 99, law: 83 },
  TVPA: { name: 'Trafficking Victims Protection Act of 2000', congress: 106, law: 386, division: 'A' },
  ZDERA: { name: 'Zimbabwe Democracy and Economic Recovery Act of 2001', congress: 107, law: 99 },
} as const satisfies Readonly<Record<string, ActEntry>>

interface ActEntry {
  readonly name: string
  readonly congress: number
  readonly law: number
  readonly division?: string
  readonly title?: string
}

/** The short name of an act, as in `FAA sec. 541`. */
export type ActId = keyof typeof ACTS

export const ACT_IDS = Object.keys(ACTS) as ActId[]

/** The register's entry for an act, in one shape for all. */
export function actEntry(act: ActId): ActEntry {
  return ACTS[act]
}
