import {positions} from '../locate.ts'
import type {Article, Block, Range} from '../model/index.ts'
import {readAttributes, readHtml} from '../parse/html.ts'
import {decoded} from '../parse/reference.ts'
import type {Named} from './links-of.ts'

/** An address in an attribute of HTML; its target is read, its range that of the value as written. */
export interface HtmlTarget extends Named {
  /** What the page shows by itself; else a link, or what only a browser asks for. */
  readonly isShown: boolean
}

/** The attributes with an address, by element. Source: HTML Standard (WHATWG), "Attributes", those of type URL that a page of text has. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  track: ['src'],
  video: ['src', 'poster']
}

/**
 * The addresses in the HTML of an article, in order; those that a template of a site builder makes are none. Of elements of JSX only places of the
 * page: whatever else they name, the component or the builder may see from elsewhere.
 */
export function htmlTargetsOf({blocks, text}: Article): HtmlTarget[] {
  const ranges = blocks.flatMap(({kind, range, segments}) => [
    ...(kind === 'html' ? [range] : []),
    ...segments.flatMap(({codes}) => codes.flatMap(code => (code.kind === 'html' ? [code.range] : [])))
  ])
  const elements = new Set(blocks.flatMap(elementsOf))
  if (ranges.length === 0 && elements.size === 0) return []
  const positionOf = positions(text)
  const found = new Map<number, HtmlTarget>()
  for (const element of [...ranges, ...elements])
    for (const tag of readHtml(text, element.start, element.end)) {
      // Of an element its own tag.
      if (elements.has(element) && tag.start !== element.start) break
      const names = tag.kind === 'open' ? (ADDRESSES[tag.name] ?? []) : []
      for (const attribute of readAttributes(text, tag.start, tag.end)) {
        const name = attribute.name.toLowerCase()
        if (!names.includes(name)) continue
        for (const range of name === 'srcset' ? candidatesIn(text, attribute) : [attribute]) {
          const target = decoded(text.slice(range.start, range.end), 'html').trim()
          if (target === '' || /[{}<>]/.test(target) || (elements.has(element) && !target.startsWith('#'))) continue
          const {line} = positionOf(range.start)
          const place = {start: range.start, end: range.end}
          // Subtitles are asked for by the browser alone, as links are.
          const isShown = name !== 'href' && tag.name !== 'track'
          found.set(range.start, {target, range: place, line, isShown})
        }
      }
    }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start)
}

/** Where links are that are elements of JSX. */
function elementsOf({containers, segments}: Block): Range[] {
  const inline = segments.flatMap(({codes}) => codes.filter(({kind, data}) => kind === 'element' && /^<a\s/.test(data)))
  const flow = containers.filter(({kind, label}) => kind === 'element' && label === 'a')
  return [...inline, ...flow].map(({range}) => range)
}

/** The addresses of a `srcset`: each with a size behind it, divided by commas. */
function candidatesIn(text: string, {start, end}: {start: number; end: number}): {start: number; end: number}[] {
  return [...text.slice(start, end).matchAll(/[^\s,]\S*/g)].flatMap(({0: word, index}, at, all) => {
    const before = all[at - 1]
    // A size belongs to the address before it, unless a comma ends that.
    const isSize = /^[\d.]+[wxh],?$/.test(word) && before !== undefined && !before[0].endsWith(',')
    const length = word.replace(/,+$/, '').length
    return isSize ? [] : [{start: start + index, end: start + index + length}]
  })
}
