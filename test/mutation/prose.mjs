/** Tables of words and codes that were read from published sources: data, though they stand in a file with logic. */
const DATA = new Set(['TOPICS', 'KINDS', 'EXPANDED_PROVIDERS_2001'])

/** What may stand in a message without deciding anything. */
const LOGIC = new Set(['ConditionalExpression', 'LogicalExpression', 'BinaryExpression', 'ArrowFunctionExpression'])

function decides(node) {
  if (node === null || typeof node !== 'object') return false
  if (Array.isArray(node)) return node.some(decides)
  if (LOGIC.has(node.type)) return true
  return Object.entries(node).some(([key, value]) => key !== 'loc' && key !== 'extra' && decides(value))
}

/**
 * Leaves prose alone. Every code of the library (an effect, a result, an error code, a path) is one word; a text of several
 * words is a sentence for people, and an empty sentence is no other decision. A template whose parts decide something (a
 * choice of words, a sum, a list made on the spot) is mutated like all else.
 */
export const prose = {
  shouldIgnore({ node }) {
    if (node.type === 'VariableDeclarator' && DATA.has(node.id.name)) return 'data'
    if (node.type === 'StringLiteral' && /\s/.test(node.value)) return 'prose'
    if (node.type !== 'TemplateLiteral' || !node.quasis.some(({ value }) => /\s/.test(value.raw))) return undefined
    return decides(node.expressions) ? undefined : 'prose'
  },
}
