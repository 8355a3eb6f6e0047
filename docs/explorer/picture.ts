import { MARGIN } from '../../src/explain/pictures/title.ts'

/**
 * A picture of the library as an element. Its style element stands in the page's own style sheet, and its style attributes
 * are set one by one, so that the page needs no inline style in its content security policy.
 */
export function pictureOf(svg: string): SVGSVGElement {
  const text = svg.replace(/<style>[^]*?<\/style>/, '').replaceAll(' style="', ' data-style="')
  const read = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  const picture = document.importNode(read, true) as unknown as SVGSVGElement
  for (const part of picture.querySelectorAll<SVGElement>('[data-style]')) {
    part.style.cssText = part.dataset['style'] ?? ''
    delete part.dataset['style']
  }
  return picture
}

/** The room for a picture in an element: its empty margins hang over, so that its words stand under those of the page. */
export function roomIn(element: HTMLElement): number {
  return Math.max(300, Math.floor(element.clientWidth) + 2 * MARGIN)
}

/** Draws again when the room changes, and not where it only grows taller. */
export function onRoom(element: HTMLElement, draw: (width: number) => void): void {
  let last = 0
  new ResizeObserver(() => {
    const width = roomIn(element)
    if (element.clientWidth === 0 || width === last) return
    last = width
    draw(width)
  }).observe(element)
}
