import type {InlineCode, Segment} from '../../model/index.ts'
import {says} from '../shared/letters.ts'

/**
 * Whether all that a segment says stands in links to other sites, the titles of pages there, beside those who wrote them: “[Title](…) on
 * example.org (2023)”, “— Ada Moss, [Title](…)”.
 */
export function isCitation({text, codes}: Segment): boolean {
  if (!text.includes('[') && !codes.some(isOpeningElsewhere)) return false
  let depth = 0
  let [inside, outside] = ['', '']
  const hosts: string[] = []
  for (let at = 0; at < text.length; at++) {
    const code = codes.find(code => code.at === at)
    if (code?.kind === 'link' && code.role === 'open') {
      depth = isOpeningElsewhere(code) ? 1 : 0
      if (depth > 0) hosts.push(hostOf(code.target!))
    } else if (code?.kind === 'link' && code.role === 'close') depth = 0
    else if (depth > 0) inside += text[at]
    else outside += text[at]
  }
  // Inside HTML the links of Markdown are text.
  const around = outside.replaceAll(WRITTEN_LINK, (_, title: string, target: string) => {
    inside += title
    hosts.push(hostOf(target))
    return ' '
  })
  const rest = hosts
    .reduce((text, host) => (host ? text.replaceAll(host, ' ') : text), around)
    .replaceAll(OF_SOURCE, ' ')
    .replace(AUTHORS, ' ')
  return says(inside) && !says(rest)
}

/** What names the site and the year of a page. */
const OF_SOURCE = /\b(?:on|at|via|from)\b|[(（]\d{4}[)）]/g

const WRITTEN_LINK = /\[([^[\]]+)\]\(((?:https?:)?\/\/[^()\s]+)\)/g

const AUTHOR = String.raw`(?:@[\w-]+|\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|van|von|der|den|la|le|bin|al) ){0,2}\p{Lu}[\p{L}.'’-]*){0,3})`
const ALL = `${AUTHOR}(?:(?:,| ?&|,? and) ${AUTHOR}){0,4}`

/** Those who wrote a page: behind a dash, as under a quotation, or behind “by”. */
const AUTHORS = new RegExp(String.raw`^[\s\p{Co}]*[—–―]+ ?${ALL},?(?=[\s\p{Co}]*$)|\bby ${ALL}(?=[\s.\p{Co}]*$)`, 'u')

/** Whether the text of a link to another site begins. */
function isOpeningElsewhere({kind, role, target = ''}: InlineCode): boolean {
  return kind === 'link' && role === 'open' && /^(?:https?:)?\/\//i.test(target)
}

function hostOf(target: string): string {
  return /\/\/(?:www\.)?([^/]+)/.exec(target)?.[1] ?? ''
}
