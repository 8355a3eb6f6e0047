import { liftsOf, ORDER } from '../question.mjs'

/** The dozen, typed out by hand as a programmer in a hurry would: the worst first, and out at the first that strikes. */
function handWritten(f) {
  if (f['faa-620a-state-sponsors/applies'] && !f['faa-620a-state-sponsors/waived'] && !f['faa-620a-state-sponsors/excepted']) return 'barred'
  if (f['cspa-404/applies'] && !f['cspa-404/waived'] && !f['cspa-404/excepted'] && !f['cspa-404/certified']) return 'barred'
  if (f['tvpa-110-tier3/applies'] && !f['tvpa-110-tier3/waived']) return 'barred'
  if (f['annual-coup/applies'] && !f['annual-coup/waived'] && !f['annual-coup/excepted'] && !f['annual-coup/certified']) return 'barred'
  if (f['annual-default/applies'] && !f['annual-default/waived'] && !f['annual-default/excepted']) return 'barred'
  if (f['faa-620q1-fal-default/applies'] && !f['faa-620q1-fal-default/waived']) return 'barred'
  if (f['faa-502b-human-rights/applies'] && !f['faa-502b-human-rights/waived']) return 'barred'
  if (f['faa-490-majors/applies'] && !f['faa-490-majors/waived'] && !f['faa-490-majors/certified']) return 'barred'
  if (f['aeca-101-enrichment/applies'] && !f['aeca-101-enrichment/waived']) return 'barred'
  if (f['annual-lka-imet/applies']) return 'expanded-only'
  if (f['drc-105/applies']) return 'restricted'
  if (f['annual-lka-certification/applies'] && !f['annual-lka-certification/excepted'] && !f['annual-lka-certification/certified']) return 'conditional'
  return 'open'
}

const test = (provision) =>
  [`f['${provision.id}/applies']`, ...liftsOf(provision).map((slot) => `!f['${provision.id}/${slot}']`)].join(' && ')

/** The same for every provision, written out by the machine. */
function writtenOut(provisions) {
  const worstFirst = [...provisions].filter(({ leaves }) => leaves !== 'open').sort((a, b) => ORDER.indexOf(b.leaves) - ORDER.indexOf(a.leaves))
  return new Function('f', [...worstFirst.map((provision) => `if (${test(provision)}) return '${provision.leaves}'`), "return 'open'"].join('\n'))
}

export const verdict = {
  key: 'if-chain',
  title: 'if-chain, access only (the floor)',
  gives: 'access',
  make: (provisions) => ({
    input: (record) => record,
    decide: provisions.length === 12 ? handWritten : writtenOut(provisions),
    read: (access) => ({ access }),
  }),
}

export const withIds = {
  key: 'if-chain-ids',
  title: 'if-chain with ids',
  gives: 'ids',
  make: (provisions) => {
    const lines = provisions.map((provision) => `if (${test(provision)}) { ids.push('${provision.id}'); if (rank < ${ORDER.indexOf(provision.leaves)}) rank = ${ORDER.indexOf(provision.leaves)} }`)
    const body = `const ids = []; let rank = 0\n${lines.join('\n')}\nreturn { access: ORDER[rank], inEffect: ids }`
    const decide = new Function('ORDER', `return (f) => { ${body} }`)(ORDER)
    return { input: (record) => record, decide, read: (answer) => answer }
  },
}
