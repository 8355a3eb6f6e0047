import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { byIdOf, fold, liftsOf } from '../question.mjs'

/** The policy in Rego: each provision in effect adds its id to a set. */
export function rego(provisions) {
  const rules = provisions.map((provision) => {
    const lines = liftsOf(provision).map((slot) => `\tnot input["${provision.id}/${slot}"]`)
    return [`# ${provision.citation}`, `in_effect contains "${provision.id}" if {`, `\tinput["${provision.id}/applies"]`, ...lines, '}'].join('\n')
  })
  return `package imet\n\nimport rego.v1\n\n${rules.join('\n\n')}\n`
}

const place = (provisions, file) => new URL(`../opa/${provisions.length}/${file}`, import.meta.url)

/**
 * Compiling Rego to wasm takes the `opa` program, which neither npm nor Debian carries. Where someone has it:
 * `opa build -t wasm -e imet/in_effect policy.rego && tar xzf bundle.tar.gz /policy.wasm` in `opa/12` and `opa/41`.
 */
export const opa = {
  key: 'opa',
  title: 'OPA, Rego compiled to wasm',
  package: '@open-policy-agent/opa-wasm',
  gives: 'ids',
  absent: (provisions) => {
    mkdirSync(place(provisions, ''), { recursive: true })
    writeFileSync(place(provisions, 'policy.rego'), rego(provisions))
    return existsSync(place(provisions, 'policy.wasm')) ? null : 'no `opa` program on npm or Debian to compile the policy'
  },
  make: async (provisions) => {
    const { loadPolicy } = (await import('@open-policy-agent/opa-wasm')).default
    const policy = await loadPolicy(readFileSync(place(provisions, 'policy.wasm')))
    const byId = byIdOf(provisions)
    return {
      input: (record) => record,
      decide: (facts) => fold(byId, policy.evaluate(facts)[0].result),
      read: ({ access, inEffect }) => ({ access, inEffect: [...inEffect].sort() }),
    }
  },
}
