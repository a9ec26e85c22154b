import {basename, extname} from 'node:path'
import {localeNamed} from '../src/exchange/language.ts'
import {InputError} from '../src/input-error.ts'
import {intake} from '../src/intake/index.ts'
import {fileOf} from '../src/layouts/patterns.ts'
import {visible} from '../src/reporters/width.ts'
import {openConfig} from '../src/store/config-file.ts'
import {readAnywhere} from '../src/store/read.ts'
import {isAnythingAt} from '../src/store/root.ts'
import {writeFileAtomically} from '../src/store/write.ts'
import {defineCommand} from './command.ts'
import {LOCALE} from './flags.ts'
import {EXIT} from './frame.ts'
import {isLocale} from './is-locale.ts'

export default defineCommand({
  name: 'new',
  flags: {locale: {...LOCALE, isOwn: true}, slug: {kind: 'text', placeholder: 'NAME'}},
  takes: 'file',
  async run({flags, args: [raw = '-'], frame}) {
    const {root, config} = openConfig(frame.root)
    if (!isLocale(flags, {config}, frame)) return EXIT.usage
    const text = raw === '-' ? await frame.input() : readAnywhere(raw)
    if (text.trim() === '') throw new InputError('new.empty', {path: raw})
    const article = intake(text, flags.locale === undefined ? {} : {locale: flags.locale})
    // The letters tell a language; the project may call it `zh-cn`, or not have it.
    const locale = flags.locale ?? localeNamed(article.locale, config) ?? article.locale
    if (!isLocale({locale}, {config}, frame)) return EXIT.usage
    const slug = flags.slug ?? slugOf(raw)
    if (!isPath(slug)) {
      frame.fault(frame.t('commands.new.slugPath', {slug}))
      return EXIT.usage
    }
    const file = fileOf(config, slug, locale)
    if (isAnythingAt(root, file)) throw new InputError('file.exists', {path: file})
    writeFileAtomically(root, file, article.text)
    const say = (key: string, args: Record<string, string | number>) =>
      frame.note(visible(frame.t(`commands.new.${key}`, args)))
    for (const {field, value, line} of article.found) say('found', {field, value, line})
    for (const {kind, line, text} of article.dropped)
      say('dropped', {kind: frame.t(`commands.new.kind.${kind}`), line, text})
    if (article.invisible > 0) say('invisible', {count: article.invisible})
    for (const {kind, line, args} of article.unsure) say(`unsure.${kind}`, {...args, line})
    frame.out(`${frame.t('commands.new.written', {file})}\n`)
    return EXIT.clean
  }
})

/** Whether a name, with its folders, stays below the folder of the content. */
function isPath(slug: string): boolean {
  return !slug.includes('\\') && slug.split('/').every(step => !['', '.', '..'].includes(step))
}

/** The name of the raw file without its ending; letters of any script, digits and hyphens stay. */
function slugOf(raw: string): string {
  const name = basename(raw, extname(raw)).toLowerCase()
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'article'
}
