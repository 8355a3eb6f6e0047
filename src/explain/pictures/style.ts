const LIGHT = {
  paper: '#ffffff', ink: '#1b1f24', soft: '#57606a', line: '#d0d7de',
  open: '#1f7394', restricted: '#975a00', expanded: '#7a4fb5', barred: '#b3202c', unknown: '#6e7781',
}
const DARK: typeof LIGHT = {
  paper: '#0d1117', ink: '#e6edf3', soft: '#9da7b1', line: '#30363d',
  open: '#58b4d4', restricted: '#e3a13a', expanded: '#bd97f5', barred: '#ff7b72', unknown: '#8b949e',
}

function properties(colours: typeof LIGHT): string {
  return Object.entries(colours).map(([name, colour]) => `--imet-${name}:${colour}`).join(';')
}

/**
 * The style of every picture. It is one and the same in all of them, since a style element within a page speaks for the whole
 * page; a page with themes of its own sets the custom properties on `svg.imet-picture`.
 */
export const STYLE = [
  `.imet-picture{${properties(LIGHT)};font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}`,
  `@media (prefers-color-scheme:dark){.imet-picture{${properties(DARK)}}}`,
  ...Object.keys(LIGHT).map((name) => `.imet-${name}{fill:var(--imet-${name})}`),
  '.imet-grid{stroke:var(--imet-line);stroke-width:1}',
  '.imet-leader{stroke:var(--imet-soft);stroke-width:1;fill:none}',
  '.imet-day{stroke:var(--imet-ink);stroke-width:1.5;stroke-dasharray:4 3}',
  '.imet-outline{fill:none;stroke:var(--imet-soft);stroke-width:1}',
  '.imet-empty{fill:var(--imet-paper);stroke:var(--imet-soft);stroke-width:1;stroke-dasharray:3 2}',
  '.imet-dashed{stroke:var(--imet-unknown);stroke-width:1;stroke-dasharray:3 2}',
  // Names in the band stand clear of the lines behind them.
  '.imet-over,.imet-inside{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}',
  '.imet-over{fill:var(--imet-ink);stroke:var(--imet-paper)}',
  '.imet-inside{fill:var(--imet-paper);stroke:var(--imet-barred)}',
  // Neighbours meet without a hairline of the paper between them.
  '.imet-picture rect{shape-rendering:crispEdges}',
  '.imet-ring{fill:var(--imet-paper);stroke:var(--imet-ink);stroke-width:1.5}',
].join('\n')
