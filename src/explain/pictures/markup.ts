// What XML 1.0 cannot hold even as a reference: control characters, the two non-characters, half of a surrogate pair.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in XML, in an element or a quoted attribute alike. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
}

/** A length to a hundredth, without an exponent or a negative zero. */
function lengthText(length: number): string {
  return String(Math.round(length * 100) / 100 + 0)
}

/** One element. `children` is markup already; attributes are escaped here, and left out where undefined. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? lengthText(value) : escapeXml(value)}"`,
  )
  const open = `<${name}${written.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

/** What a pointer that rests on a shape is told. */
export function hint(text: string): string {
  return element('title', {}, escapeXml(text))
}
