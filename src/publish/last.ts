import * as z from 'zod/mini'
import {fitting, readJson} from '../formats/json.ts'
import {InputError} from '../input-error.ts'
import type {Locale} from '../model/index.ts'
import {sha256} from './digest.ts'
import type {Digest} from './release.ts'
import {isUnseen} from './verdict.ts'

/** The release before this one. */
export interface Last {
  readonly revision: string | null
  /** What readers had, by place; a page that stood in for another language, or that the builder left out, is none. */
  readonly entries: readonly LastEntry[]
  /** Every place where a page stood, that of another language too. */
  readonly places: readonly {readonly path: string; readonly locale: Locale; readonly file: string}[]
  /** A page that was published as what it is; undefined when there was none. */
  entry(path: string, locale: Locale): LastEntry | undefined
  /** The text of one of its files; undefined when it is not there. */
  read(file: string): string | undefined
}

/** A page of the last release. */
export interface LastEntry {
  readonly path: string
  readonly locale: Locale
  readonly title: string
  readonly file: {readonly path: string; readonly sha256: string}
  /** The files that go with it. */
  readonly assets: readonly Digest[]
  /** The revision it was made at. */
  readonly revision: string | null
}

const revision = z.nullable(z.string())
const schema = z.object({
  formatVersion: z.literal(2),
  revision,
  articles: z.array(
    z.object({
      path: z.string(),
      versions: z.array(
        z.object({
          locale: z.string(),
          state: z.enum(['published', 'fallback', 'held']),
          title: z.string(),
          file: z.nullable(z.object({path: z.string(), sha256: z.string()})),
          // Releases before this was written down had none.
          assets: z.optional(z.array(z.object({path: z.string(), sha256: z.string(), size: z.number()}))),
          fallback: z.nullable(z.object({kind: z.enum(['source', 'last']), revision: z.optional(revision)})),
          notices: z.optional(z.array(z.object({code: z.string()})))
        })
      )
    })
  )
})

/**
 * Reads the manifest of the last release.
 *
 * @param file For messages.
 * @param read Gives the text of a file of that release.
 * @throws InputError when it is no manifest of this version.
 */
export function readLast(text: string, file: string, read: Last['read']): Last {
  const manifest = fitting(schema, readJson(text, file), file)
  const entries = manifest.articles.flatMap(({path, versions}) =>
    versions.flatMap(({locale, title, file, assets = [], fallback, notices = []}): LastEntry[] => {
      if (!file || fallback?.kind === 'source' || notices.some(isUnseen)) return []
      return [{path, locale, title, file, assets, revision: fallback?.revision ?? manifest.revision}]
    })
  )
  const places = manifest.articles.flatMap(({path, versions}) =>
    versions.flatMap(({locale, file}) => (file ? {path, locale, file: file.path} : []))
  )
  const byPlace = new Map(entries.map(entry => [`${entry.locale}:${entry.path}`, entry]))
  return {
    revision: manifest.revision,
    entries,
    places,
    entry: (path, locale) => byPlace.get(`${locale}:${path}`),
    read
  }
}

/** The text of a page of the last release; undefined when it is gone or was changed by hand: then it is no page of that release. */
export function keptText(last: Last | undefined, {file}: LastEntry): string | undefined {
  const text = last?.read(file.path)
  return text !== undefined && sha256(text) === file.sha256 ? text : undefined
}

/**
 * Reads pages of the last release once more, when they are written.
 *
 * @throws InputError `file.changed`.
 */
export function keptReader(last: Last | undefined): (entry: LastEntry) => string {
  return entry => {
    const text = keptText(last, entry)
    if (text === undefined) throw new InputError('file.changed', {path: entry.file.path})
    return text
  }
}
