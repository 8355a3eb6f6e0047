import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { byIdOf, fold, liftsOf } from '../question.mjs'

// Node 20's V8 at times dies when it leaves optimized code in an inlined call to wasm ("unreachable code" in its deoptimizer).
if (process.versions.node.startsWith('20.')) setFlagsFromString('--no-turbo-inline-js-wasm-calls')

const cedar = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs')

/** A `forbid` for each provision over one `permit`: the policies that decide are the provisions in effect. */
export function policies(provisions) {
  const forbids = provisions.map((provision) => {
    const ask = (slot) => `context["${provision.id}/${slot}"]`
    const lifts = liftsOf(provision).map(ask)
    const when = [ask('applies'), ...(lifts.length === 0 ? [] : [`!(${lifts.join(' || ')})`])].join(' && ')
    return [provision.id, `@citation("${provision.citation}")\nforbid (principal, action, resource) when { ${when} };`]
  })
  return { staticPolicies: Object.fromEntries([['training', 'permit (principal, action, resource);'], ...forbids]) }
}

const REQUEST = {
  principal: { type: 'Country', id: 'asked' },
  action: { type: 'Action', id: 'train' },
  resource: { type: 'Program', id: 'imet' },
  entities: [],
}

/** Facts that are unknown are left out: nothing marks them for the engine. */
export const input = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

export function responseTo(call) {
  const answer = call()
  if (answer.type !== 'success') throw new Error(`cedar: ${JSON.stringify(answer.errors)}`)
  return answer.response
}

function made(provisions, ask) {
  const byId = byIdOf(provisions)
  return {
    input,
    decide: (context) => {
      const { decision, diagnostics } = responseTo(() => ask(context))
      return fold(byId, decision === 'allow' ? [] : diagnostics.reason)
    },
    read: ({ access, inEffect }) => ({ access, inEffect: [...inEffect].sort() }),
  }
}

export const preparsed = {
  key: 'cedar',
  title: 'cedar-wasm, policies parsed once',
  package: '@cedar-policy/cedar-wasm',
  gives: 'ids',
  make: (provisions) => {
    const id = `set-of-${provisions.length}`
    const parsed = cedar.preparsePolicySet(id, policies(provisions))
    if (parsed.type !== 'success') throw new Error(`cedar: ${JSON.stringify(parsed.errors)}`)
    return made(provisions, (context) => cedar.statefulIsAuthorized({ ...REQUEST, context, preparsedPolicySetId: id }))
  },
}

export const parsedEachTime = {
  key: 'cedar-each-time',
  title: 'cedar-wasm, policies parsed each time',
  package: '@cedar-policy/cedar-wasm',
  gives: 'ids',
  make: (provisions) => {
    const set = policies(provisions)
    return made(provisions, (context) => cedar.isAuthorized({ ...REQUEST, context, policies: set }))
  },
}

/** The experimental partial answer, where the caller marks each unknown fact by hand. */
export const partial = (set, context) => cedar.isAuthorizedPartial({ ...REQUEST, context, policies: set })
