import {isCalendarDay} from '../calendar-day.ts'
import {serializeFrontMatter} from '../formats/front-matter.ts'
import type {Target} from '../model/index.ts'
import {longDate} from './dates.ts'
import {withLineFeeds} from './digest.ts'
import {isTitle} from './headings.ts'
import type {PageContext} from './page-context.ts'
import {slugAt} from './slug-at.ts'
import type {VersionDraft} from './version-draft.ts'
import {wayTo} from './way.ts'

type Data = Readonly<Record<string, unknown>>

/** The head of a released page: what its author wrote, and what the builder needs. */
export function front(version: VersionDraft, context: PageContext): string {
  const {target} = context.config.release
  // TOML is Hugo's own; other builders read YAML only.
  if (version.format === 'toml' && (target === 'plain' || target === 'hugo')) return asWritten(version, context)
  if (version.format === null && target === 'plain') return ''
  const data = HEADS[target](version, context)
  const isSame = context.shape.isOwn && JSON.stringify(data) === JSON.stringify(version.data)
  return isSame ? asWritten(version, context) : serializeFrontMatter(data)
}

function asWritten(version: VersionDraft, context: PageContext): string {
  return version.format === null ? '' : `${withLineFeeds(headOf(version, context))}\n`
}

/** The head as it is. */
function headOf({end}: VersionDraft, {text}: PageContext): string {
  return text.slice(text.startsWith('\uFEFF') ? 1 : 0, end)
}

const HEADS: Readonly<Record<Target, (version: VersionDraft, context: PageContext) => Data>> = {
  plain: (version, context) => {
    const {locale, place, others} = context
    return {
      ...version.data,
      ...dates(version),
      lang: locale.tag,
      ...(others.length > 0 && {
        alternates: Object.fromEntries(others.map(({tag, file}) => [tag, wayTo(place.file, file)]))
      }),
      ...provisional(context),
      furniture: {
        ...words(version, context),
        fonts: context.t('furniture.fonts'),
        print: context.t('furniture.print')
      }
    }
  },
  hugo: (version, context) => {
    const {date, updated} = dates(version)
    const furniture = words(version, context)
    return {
      ...titled(version, context),
      ...(date !== undefined && {date, lastmod: version.data.lastmod ?? updated}),
      // Hugo itself pairs pages at the same place.
      ...(!context.shape.isOwn && {translationKey: version.data.translationKey ?? context.place.path}),
      ...provisional(context),
      ...(Object.keys(furniture).length > 0 && {furniture})
    }
  },
  docusaurus: (version, context) => {
    const {updated} = dates(version)
    // Docusaurus reads `.md` as MDX unless it is told what it is.
    const isMarkdown = !version.file.endsWith('.mdx') && version.flavour !== 'docusaurus' && version.flavour !== 'mdx'
    return {
      ...withTags(titled(version, context)),
      ...(updated !== undefined && {last_update: version.data.last_update ?? {date: updated}}),
      ...(isMarkdown && {mdx: {format: 'md'}})
    }
  },
  starlight: (version, context) => {
    const {updated} = dates(version)
    const data = withSlug(titled(version, context), version, context)
    return {
      ...data,
      title: data.title ?? context.place.path.split('/').at(-1),
      ...(updated !== undefined && {lastUpdated: version.data.lastUpdated ?? updated})
    }
  },
  vitepress: (version, context) => {
    const {updated} = dates(version)
    return {
      ...titled(version, context),
      ...(updated !== undefined && {lastUpdated: version.data.lastUpdated ?? updated})
    }
  }
}

function withSlug(data: Data, version: VersionDraft, context: PageContext): Data {
  const slug = slugAt({path: context.place.path, locale: context.locale.id}, version, context)
  const {slug: written, ...rest} = data
  return written === slug ? data : {...rest, ...(slug !== undefined && {slug})}
}

/** Docusaurus refuses a page with an empty tag. */
function withTags(data: Data): Data {
  return Array.isArray(data.tags) ? {...data, tags: data.tags.filter(tag => tag !== '' && tag !== null)} : data
}

/** The data with a title: its own, else the heading that opens the text, where that is taken out. */
function titled({data, headings}: VersionDraft, {shape}: PageContext): Data {
  const heading = headings.find(isTitle)
  return data.title === undefined && heading && !shape.isOwn ? {title: heading.text, ...data} : data
}

function dates({data}: VersionDraft): {updated?: string; date?: unknown} {
  const updated = isoDate(data.updated)
  return updated === undefined ? {} : {updated, date: data.date ?? updated}
}

function provisional({notices}: PageContext): Data {
  const names = notices.flatMap(notice => (notice.code === 'provisional' ? notice.names : []))
  return names.length > 0 ? {provisional: names} : {}
}

/** Date and source of a page in words. */
export function words({data}: VersionDraft, {t, locale}: Pick<PageContext, 't' | 'locale'>) {
  const date = isoDate(data.updated)
  return {
    ...(date !== undefined && {updated: t('furniture.updated', {date: longDate(date, locale.tag)})}),
    ...(isText(data.source) && {source: t('furniture.source', {source: data.source})})
  }
}

/** The day a page was last changed, by the keys that site builders have for it; else the day it is of. */
export function dayOf(data: Data): {readonly day: string; readonly isUpdate: boolean} | undefined {
  const {last_update: last} = data
  const changed = [data.updated, data.lastmod, data.lastUpdated, isRecord(last) ? last.date : undefined]
  const updated = changed.map(isoDate).find(day => day !== undefined)
  const day = updated ?? isoDate(data.date)
  return day === undefined ? undefined : {day, isUpdate: updated !== undefined}
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null
}

/** Whether a front matter value is words. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** The day of an ISO 8601 date or time; undefined for one that no calendar has. */
export function isoDate(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value)?.[0] : undefined
  return day !== undefined && isCalendarDay(day) ? day : undefined
}
