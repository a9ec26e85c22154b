import {html} from '../reporters/html/escape.ts'
import {width} from '../reporters/width.ts'
import type {Total} from './cell.ts'

/** A badge for the README of a site, as SVG: how much of each language is done. No service is asked for it. */
export function badge(label: string, totals: readonly Total[]): string {
  const said = totals.map(({locale, percent}) => `${locale} ${percent}%`).join(' · ')
  const [left, right] = [label, said].map(text => width(text) * 7 + 12)
  const least = Math.min(100, ...totals.map(({percent}) => percent))
  const colour = least === 100 ? '#2e7d32' : least >= 80 ? '#8a6100' : '#a63d00'
  const text = (words: string, x: number) => `<text x="${x}" y="14">${html(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left! + right!}" height="20" role="img" aria-label="${html(`${label}: ${said}`)}">`,
    `<title>${html(`${label}: ${said}`)}</title>`,
    `<rect width="${left! + right!}" height="20" rx="3" fill="#444"/>`,
    `<path fill="${colour}" d="M${left} 0h${right! - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${left}z"/>`,
    '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    text(label, left! / 2),
    text(said, left! + right! / 2),
    '</g></svg>',
    ''
  ].join('\n')
}
