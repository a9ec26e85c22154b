import type {Element, ElementContent} from 'hast'
import {isCjk} from '../characters.ts'
import type {Translate} from '../messages/index.ts'
import {decoded} from '../publish/percent.ts'
import {textOf, withClass} from './hast.ts'
import {ragged} from './ragged.ts'
import {cell, isEmptyHead, isSilent} from './tables.ts'

/** Where the links and images of a page lead. */
export interface Ways {
  /** A link as the page may have it; undefined when nothing is there. */
  link(target: string): string | undefined
  /** An image as the page may load it; undefined when it may not. */
  image(source: string): string | undefined
}

/** What a page's HTML is finished with. */
export interface FinishOptions extends Ways {
  readonly t: Translate
  /** The text is Chinese or Japanese. */
  readonly isCjkText?: boolean
  /** Ids of the page around the text. */
  readonly reserved: ReadonlySet<string>
}

/** What is done to elements, by their names. */
export type Changes = Readonly<Partial<Record<string, (node: Element, options: FinishOptions) => Element>>>

/** All of them. */
export const CHANGES: Changes = {
  a(node, {link, t}) {
    const {href} = node.properties
    if (href === undefined) return node
    const led = link(String(href))
    if (led === undefined) return bare(node)
    node.properties.href = led
    // An image without words, or nothing at all: the address is the name.
    if (!hasWords(node) && node.properties.ariaLabel === undefined)
      node.properties.ariaLabel = t('site.link', {target: led})
    // On paper the address stands behind the words, unless they are the address.
    if (/^https?:/i.test(led) && bareAddress(textOf(node)) === bareAddress(led)) node.properties.className = ['address']
    return node
  },
  img(node, {image, t}) {
    const {src, alt} = node.properties
    const words = typeof alt === 'string' ? alt : ''
    const shown = typeof src === 'string' ? image(src) : undefined
    if (shown !== undefined) return {...node, properties: {...node.properties, src: shown, alt: words}}
    const text: ElementContent = {type: 'text', value: t('site.image', {alt: words || String(src ?? '')})}
    return element('span', {className: ['image']}, [text])
  },
  input({properties: {checked}}, {t}) {
    const isDone = checked !== undefined && checked !== false
    const label = t(isDone ? 'site.done' : 'site.open')
    return element('span', {className: ['task'], role: 'img', ariaLabel: label}, [
      {type: 'text', value: isDone ? '\u2611' : '\u2610'}
    ])
  },
  pre: node => ({...node, properties: {...node.properties, tabIndex: 0}}),
  // A group, not a region: pages have many, and landmarks of one name tell nobody anything.
  table: (node, {t}) =>
    element('div', {className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: t('site.table')}, [
      {...node, children: node.children.filter(child => !isEmptyHead(child))}
    ]),
  // Dots of emphasis stand by Chinese and Japanese characters; Latin letters slant.
  em: (node, {isCjkText = false}) => (!isCjkText || [...textOf(node)].some(isCjk) ? node : withClass(node, 'latin')),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, heading])),
  p: ragged,
  li: ragged,
  td: cell,
  th: node => cell(isSilent(node) ? {...node, tagName: 'td'} : node)
}

/** One of nothing but a shortcode, which only its builder can run, is none; its place stays. */
function heading(node: Element): Element {
  return hasWords(node) ? node : {...node, tagName: 'span'}
}

/** A link that leads nowhere: its words stay. */
export function bare(node: Element): Element {
  const {id, lang, dir} = node.properties
  node.tagName = 'span'
  node.properties = {...(id !== undefined && {id}), ...(lang !== undefined && {lang}), ...(dir !== undefined && {dir})}
  return node
}

function bareAddress(text: string): string {
  return decoded(
    text
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
  )
}

function hasWords(node: Element): boolean {
  return node.children.some(child =>
    child.type === 'text'
      ? child.value.trim() !== ''
      : child.type === 'element' && (child.tagName === 'img' ? child.properties.alt !== '' : hasWords(child))
  )
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}
