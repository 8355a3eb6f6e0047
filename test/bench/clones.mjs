// Compiled into a scratch build of the library by scale.mjs, never into the package: FACTOR copies of the law, or of the
// records, each copy of another country or of other days.
const ELSEWHERE = 'FRA'
const LONG_AGO = { from: '1901-01-01', to: '1902-01-01' }

const copies = (rows, copy) => [...rows, ...Array.from({ length: FACTOR - 1 }, (_, at) => rows.map((row) => copy(row, at + 1))).flat()]

export const rules = (all) => copies(all, (rule, at) => ({ ...rule, provision: `${rule.provision}~${at}` }))

export function provisions(register) {
  const away = (version) => (KIND === 'countries' ? { ...version, countries: [ELSEWHERE] } : { ...version, ...LONG_AGO })
  return Object.fromEntries(
    copies(Object.entries(register), ([id, provision], at) => [`${id}~${at}`, { ...provision, versions: provision.versions.map(away) }]),
  )
}

/** A row's days are one thing: what else is told of them goes with them, or the copy would contradict itself. */
function longAgo({ fromPrecision, toPrecision, heldThrough, overBy, rivals, endKnownFrom, ...row }) {
  return { ...row, ...LONG_AGO, end: 'ended', knownFrom: null }
}

export const rows = (all) =>
  copies(all, (row, at) => ({ ...(KIND === 'countries' ? { ...row, country: ELSEWHERE } : longAgo(row)), id: `${row.id}~${at}` }))
