/** An element of a picture, as a strict reader of XML sees it. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  /** The text directly within. */
  text: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(text: string): string {
  if (/[<>"']/.test(text.replace(/&[^;]*;/g, '')) && text.includes('<')) throw new Error(`a bare mark in ${text}`)
  // With the flag `u`, a surrogate is one that stands alone.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)) throw new Error('a character that XML cannot hold')
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const meant = whole.endsWith(';') ? ENTITIES[name] : undefined
    if (meant === undefined) throw new Error(`a bare ampersand: ${whole}`)
    return meant
  })
}

/** Reads one element with all that is within; throws for what is not well-formed. Comments, doctypes and the like are refused. */
export function parseXml(source: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let read = 0
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    read = token.lastIndex
    const [, closes, name = '', written = '', empty, text] = match
    const within = open.at(-1) ?? top
    if (text !== undefined) {
      if (within === top) throw new Error('text outside of the root')
      within.text += plain(text)
    } else if (closes === '/') {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`</${name}> closes nothing`)
    } else {
      const pairs = [...written.matchAll(/\s+([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)] as const)
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute twice in <${name}>`)
      const node: Node = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
      within.children.push(node)
      if (empty !== '/') open.push(node)
    }
  }
  if (read !== source.length) throw new Error(`not well-formed at ${read}: ${source.slice(read, read + 40)}`)
  const root = top.children[0]
  if (open.length !== 1 || root === undefined || top.children.length !== 1) throw new Error('not one root, closed')
  return root
}

/** Every element, the outer before the inner. */
export function all(node: Node, name?: string): Node[] {
  const here = name === undefined || node.name === name ? [node] : []
  return [...here, ...node.children.flatMap((child) => all(child, name))]
}
