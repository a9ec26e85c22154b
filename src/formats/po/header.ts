import {InputError} from '../../input-error.ts'
import type {Exchange} from '../../model/index.ts'
import type {About} from '../exchange.ts'
import type {PoEntry} from './entry.ts'

/** The fields of the empty entry at the head. Throws InputError `po.no-header`. */
export function headerFields(entries: readonly PoEntry[], path: string): Map<string, string> {
  const [first] = entries
  if (first?.id !== '') throw new InputError('po.no-header', {path, position: {line: first?.line ?? 1, column: 1}})
  return new Map(
    first.text.split('\n').flatMap(line => {
      const at = line.indexOf(':')
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const] : []
    })
  )
}

/** One form in languages without plural: CLDR. */
const ONE_FORM = /^(?:zh|ja|ko|th|vi|id|ms|lo|my|km|bo|dz|ii)(?:-|$)/

/** What gettext calls a language: `zh_CN` for `zh-Hans`. */
function gettextName(tag: string): string {
  const SCRIPTS: ReadonlyMap<string, string> = new Map(
    Object.entries({'zh-hans': 'zh_CN', 'zh-hant': 'zh_TW', zh: 'zh_CN'})
  )
  return SCRIPTS.get(tag.toLowerCase()) ?? tag.replaceAll('-', '_')
}

/** The head; what a translator's tool has filled in stays. No dates of ours: the same articles give the same bytes. */
export function header(
  {article, original, targetTag}: Exchange,
  {version}: About,
  existing: ReadonlyMap<string, string>
): string {
  const plural = ONE_FORM.test(targetTag) ? 'nplurals=1; plural=0;' : 'nplurals=2; plural=(n != 1);'
  const kept = (name: string, otherwise: string) => existing.get(name) ?? otherwise
  const own: readonly (readonly [string, string])[] = [
    ['Project-Id-Version', kept('Project-Id-Version', article)],
    ['Report-Msgid-Bugs-To', kept('Report-Msgid-Bugs-To', '')],
    ['POT-Creation-Date', kept('POT-Creation-Date', '')],
    ['PO-Revision-Date', kept('PO-Revision-Date', '')],
    ['Last-Translator', kept('Last-Translator', '')],
    ['Language-Team', kept('Language-Team', '')],
    ['Language', gettextName(targetTag)],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ['Plural-Forms', plural],
    ['X-Stele-Article', article],
    ['X-Stele-Original', original],
    ['X-Stele-Target', targetTag],
    ['X-Stele-Version', version]
  ]
  const names = new Set(own.map(([name]) => name))
  const others = [...existing].filter(([name]) => !names.has(name))
  return [...own, ...others].map(([name, value]) => `${name}: ${value}`.trimEnd().concat('\n')).join('')
}
