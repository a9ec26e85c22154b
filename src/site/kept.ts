import type {Element, Root, RootContent} from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Translate} from '../messages/index.ts'
import type {Decision} from '../publish/decide.ts'
import {translators} from '../publish/entries.ts'
import {keptReader, type Last, type LastEntry} from '../publish/last.ts'
import type {Plan} from '../publish/plan.ts'
import type {VersionDraft} from '../publish/version-draft.ts'
import type {FinishOptions} from './changes.ts'
import type {Content} from './content.ts'
import {KEPT_SCHEMA} from './data/schema.ts'
import {tagIn} from './document.ts'
import {refit} from './finish.ts'
import {elementsOf, find, hasClass, textOf} from './hast.ts'

/** A plan that knows of the pages of the last site what lists and feeds tell. Throws InputError `file.changed`. */
export function withKept(plan: Plan, last: Last | undefined): Plan {
  const textOf = keptReader(last)
  const translate = translators()
  const known = (decision: Decision): Decision => {
    const {kept, locale} = decision
    return kept
      ? {...decision, version: keptVersion(textOf(kept), kept, translate(tagIn(plan.config, locale)))}
      : decision
  }
  const decided = plan.decided.map(({draft, decisions}) => ({draft, decisions: decisions.map(known)}))
  return {...plan, decided}
}

/** What is known of a page of the last site: its head, by which lists and feeds name it. */
function keptVersion(text: string, {locale, title, file}: LastEntry, t: Translate): VersionDraft {
  const root = parsed(text)
  const meta = find(root, node => hasClass(node, 'meta'))
  const day = meta && find(meta, ({tagName}) => tagName === 'time')?.properties.dateTime
  const isUpdate = meta !== undefined && saidIn(meta, t, {key: 'furniture.updated', name: 'date'}) !== undefined
  const description = find(root, ({tagName, properties}) => tagName === 'meta' && properties.name === 'description')
  const source = meta && saidIn(meta, t, {key: 'furniture.source', name: 'source'})
  return {
    locale,
    file: file.path,
    content: {sha256: file.sha256, size: Buffer.byteLength(text)},
    flavour: 'commonmark',
    data: {title, [isUpdate ? 'updated' : 'date']: day, source, description: description?.properties.content},
    format: null,
    end: 0,
    removals: [],
    links: [],
    images: [],
    imports: [],
    shortcodes: null,
    footnotes: null,
    htmlTargets: [],
    localLinks: [],
    headings: [],
    places: null,
    evidence: {stale: 0, unreviewed: 0, drafts: 0, notes: 0, provisional: []}
  }
}

/** What a page says of itself, out of the words of a message around it. */
function saidIn(meta: Element, t: Translate, {key, name}: {key: string; name: string}): string | undefined {
  const mark = '\uE000'
  const [before = '', after = ''] = t(key, {[name]: mark}).split(mark)
  const said = elementsOf(meta).map(textOf)
  const found = said.find(text => text.startsWith(before) && text.endsWith(after) && text.length > before.length)
  return found?.slice(before.length, found.length - after.length)
}

/** The text of a page of the last site, its links and images led where they can now; what was said below it stays with it. */
export function keptContent(text: string, options: FinishOptions): Content {
  const article = find(parsed(text), ({tagName}) => tagName === 'article')
  const parts = article ? elementsOf(article).filter(({tagName}) => tagName !== 'header') : []
  const children = parts.flatMap((part): RootContent[] => (hasClass(part, 'text') ? part.children : [part]))
  const root = cleaner.runSync({type: 'root', children})
  return {...refit(root, options), html: printer.stringify(root).trim(), unrendered: 0}
}

const parser = unified().use(rehypeRaw).freeze()
const cleaner = unified().use(rehypeSanitize, KEPT_SCHEMA).freeze()
const printer = unified().use(rehypeStringify, {closeSelfClosing: false}).freeze()

function parsed(text: string): Root {
  // Raw HTML is a node of its own kind, which rehype-raw alone knows.
  const tree = {type: 'root', children: [{type: 'raw', value: text.replace(/^<!DOCTYPE[^>]*>/i, '')}]} as Root
  return parser.runSync(tree)
}
