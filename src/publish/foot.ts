import {toMarkdown} from '../formats/markdown.ts'
import {nameOf} from './names.ts'
import type {PageContext} from './page-context.ts'
import {paragraph} from './paragraph.ts'
import {encodeTarget} from './percent.ts'
import {wayTo} from './way.ts'

/** What stands below a text: names that nobody has attested, and the way to the other languages. */
export function foot(context: PageContext): string {
  const {t, others, notices, shape} = context
  const names = notices.flatMap(notice => (notice.code === 'provisional' ? notice.names : []))
  const hasLanguages = shape.hasLanguageLine && others.length > 0
  const lines = [
    ...(names.length > 0 ? [paragraph(t('furniture.provisional', {names: names.join(t('furniture.list'))}))] : []),
    ...(hasLanguages ? [languages(context)] : [])
  ]
  return lines.length === 0 ? '' : ['---', ...lines].join('\n\n')
}

/** `Read in: [中文](../zh/visit.md) · [日本語](../ja/visit.md)`: the words around the links come from the message. */
function languages({t, place, others}: PageContext): string {
  const mark = '\uE000'
  const [before = '', after = ''] = t('furniture.otherLanguages', {links: mark}).split(mark)
  const links = others.flatMap(({tag, file}, index) => [
    ...(index > 0 ? [{type: 'text' as const, value: t('furniture.separator')}] : []),
    {
      type: 'link' as const,
      url: encodeTarget(wayTo(place.file, file)),
      children: [{type: 'text' as const, value: nameOf(tag)}]
    }
  ])
  const texts = (value: string) => (value === '' ? [] : [{type: 'text' as const, value}])
  return toMarkdown([{type: 'paragraph', children: [...texts(before), ...links, ...texts(after)]}])
}
