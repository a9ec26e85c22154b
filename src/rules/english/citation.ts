import type {InlineCode, Segment} from '../../model/index.ts'
import {says} from '../shared/letters.ts'

/** Whether all that a segment says stands in links to other sites, the titles of pages there: “[Title](…) on example.org (2023)”. */
export function isCitation({text, codes}: Segment): boolean {
  if (!codes.some(isOpeningElsewhere)) return false
  let depth = 0
  let [inside, outside] = ['', '']
  for (let at = 0; at < text.length; at++) {
    const code = codes.find(code => code.at === at)
    if (code?.kind === 'link' && code.role === 'open') depth = isOpeningElsewhere(code) ? 1 : 0
    else if (code?.kind === 'link' && code.role === 'close') depth = 0
    else if (depth > 0) inside += text[at]
    else outside += text[at]
  }
  const hosts = codes.flatMap(code =>
    isOpeningElsewhere(code) ? [/\/\/(?:www\.)?([^/]+)/.exec(code.target!)?.[1] ?? ''] : []
  )
  const rest = hosts.reduce((text, host) => text.replaceAll(host, ' '), outside).replaceAll(OF_SOURCE, ' ')
  return says(inside) && !says(rest)
}

/** What names the site and the year of a page. */
const OF_SOURCE = /\b(?:on|at|via|from)\b|[(（]\d{4}[)）]/g

/** Whether the text of a link to another site begins. */
function isOpeningElsewhere({kind, role, target = ''}: InlineCode): boolean {
  return kind === 'link' && role === 'open' && /^(?:https?:)?\/\//i.test(target)
}
