import { element, escapeXml } from './markup.ts'
import { STYLE } from './style.ts'

/** A picture before it is framed. */
export interface Picture {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  /** What the picture says, in words. */
  readonly alternative: string
  readonly definitions: readonly string[]
  readonly body: readonly string[]
}

/** The `svg` element with all that a screen reader, a dark page and an `img` element need. */
export function frame({ id, width, height, title, alternative, definitions, body }: Picture): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    id,
    class: 'imet-picture',
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  }
  return element(
    'svg',
    attributes,
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-desc` }, escapeXml(alternative)),
    element('style', {}, STYLE),
    ...(definitions.length === 0 ? [] : [element('defs', {}, ...definitions)]),
    element('rect', { class: 'imet-paper', width, height }),
    ...body,
  )
}

/**
 * An id that two pictures share only when they are the same picture (FNV-1a, twice 32 bits): ids are global to the page
 * that holds a picture.
 */
export function pictureId(...parts: readonly unknown[]): string {
  const text = JSON.stringify(parts)
  const hash = (seed: number) => {
    let value = seed
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
    return (value >>> 0).toString(36)
  }
  return `imet-${hash(0x811c9dc5)}${hash(0x9e3779b9)}`
}
