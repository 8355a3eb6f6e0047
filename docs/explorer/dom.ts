type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>
export type Child = Node | string

/** An element; an attribute of `false`, `null` or `undefined` is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}

/** An element of the page by its id. */
export function byId<Of extends HTMLElement>(id: string, kind: new () => Of): Of {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${kind.name} #${id}.`)
}

/** A link to a public address, or plain words where there is none. */
export function linked(words: string, url: string | null): Child {
  return url === null ? words : make('a', { href: url, rel: 'noopener' }, words)
}

/** A part that is made when it is first opened. */
export function folded(summary: string, id: string, inside: () => readonly Child[]): HTMLDetailsElement {
  const made = make('details', { id }, make('summary', {}, summary))
  let filled = false
  made.addEventListener('toggle', () => {
    if (filled || !made.open) return
    filled = true
    made.append(...inside())
  })
  return made
}
