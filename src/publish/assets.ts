import type {Config, Locale} from '../model/index.ts'
import {ASSETS, IMAGES} from './data/assets.ts'
import type {TargetShape} from './data/targets.ts'
import {digest} from './digest.ts'
import {hugoStep} from './hugo-step.ts'
import {decoded, encodeTarget} from './percent.ts'
import {folderOf, mediaFile, pageAddress, readName, releaseFile} from './place.ts'
import type {Digest} from './release.ts'
import type {VersionDraft} from './version-draft.ts'
import {resolve, wayTo} from './way.ts'

/** A file of the project that goes with a page. */
export interface Asset extends Digest {
  /** Relative to the root of the project; undefined for one of the last release. */
  readonly file?: string
}

/** Finds a file of the project that may go with a page; undefined when there is none. */
export type AssetBook = (file: string) => Pick<Digest, 'sha256' | 'size'> | undefined

/**
 * Knows the files that may go with pages, each looked at once.
 *
 * @param read Gives the bytes of a file of the project, undefined when there is none or it leads out of it.
 */
export function assetBook(read: (file: string) => Uint8Array | undefined): AssetBook {
  const known = new Map<string, ReturnType<AssetBook>>()
  return file => {
    if (!known.has(file)) {
      const content = read(file)
      known.set(file, content && digest({path: file, content}))
    }
    return known.get(file)
  }
}

/** Where a file named by a page goes with it, and how the page names it there. */
export interface Placed {
  readonly asset: Asset
  readonly href: string
}

/** What a target is looked at with. */
export interface AssetOptions {
  readonly config: Config
  readonly shape: TargetShape
  readonly assets: AssetBook
  /** Named in HTML, of which builders know less: what it shows, some take for a file of theirs; what it links to, none. */
  readonly html?: 'shown' | 'linked'
}

/** A version and the place of the release that it is written for. */
export interface Placement {
  readonly version: Pick<VersionDraft, 'locale' | 'file' | 'flavour'>
  readonly place: {readonly path: string; readonly locale: Locale}
}

/**
 * Where the file goes that a page names: what lies in the folder of the page's language keeps its place in it, all else comes to `media/` of
 * that language, under its digest. `lost` when it is not there; undefined when the target is no file of this kind or not relative to the page.
 */
export function placed(
  target: string,
  {version, place}: Placement,
  {config, shape, assets, html}: AssetOptions
): Placed | 'lost' | undefined {
  const [, written = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
  const bare = decoded(written)
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(bare) || !ASSETS.test(bare)) return undefined
  const seen = version.flavour === 'hugo' ? [addressed(version.file, place.path), version.file] : [version.file]
  const file = seen.flatMap(from => inside(folderOfFile(from), bare) ?? []).find(one => assets(one))
  const found = file === undefined ? undefined : assets(file)
  if (file === undefined || !found) return 'lost'
  if (shape.isOwn && version.locale === place.locale) return {asset: {...found, file, path: file}, href: target}
  const page = releaseFile(place.path, place.locale, {config, shape, file: version.file})
  const name = readName(`media/${found.sha256.slice(0, 16)}/${file.split('/').at(-1)}`, shape)
  const isTakenAlong = html === undefined ? IMAGES.test(file) : html === 'shown' && shape.html !== 'page'
  if (shape.hasPublicFolder && !isTakenAlong) {
    const isAtRoot = place.locale === config.sourceLanguage && !shape.isInFolders
    const path = isAtRoot ? name : `${folderOf(place.locale, config)}/${name}`
    const here = shape.relative === 'page' ? pageAddress(place.path, place.locale, {config, shape}).slice(1) : page
    return {asset: {...found, file, path: `public/${path}`}, href: encodeTarget(wayTo(here, path)) + tail}
  }
  const near = resolve(folderOfFile(page), wayTo(version.file, file))
  // A name that the builder reads as something else may be that of another file without those signs.
  const isNear = isBeside(file, {version, place}) && readName(near, shape) === near
  const path = isNear ? near : mediaFile(name, place, {config, shape})
  const here = shape.relative === 'relref' ? builtAt(page, place.path) : page
  const isSame = resolve(folderOfFile(here), bare) === path
  return {asset: {...found, file, path}, href: isSame ? target : encodeTarget(wayTo(here, path)) + tail}
}

/** Whether a file lies among the pages of the language that it is shown in. */
function isBeside(file: string, {version, place}: Placement): boolean {
  const at = version.file.lastIndexOf(place.path)
  return version.locale === place.locale && at > 0 && file.startsWith(version.file.slice(0, at))
}

/** The page of a folder itself. */
const FOLDERS_OWN = /(?:^|\/)_?index$/

/** From where Hugo looks: a page that is no folder's own has a folder by its name. */
function addressed(file: string, path: string): string {
  return FOLDERS_OWN.test(path) ? file : file.replace(/\.mdx?$/, '/index.md')
}

/** Where Hugo builds a page: capital letters are small ones there, and blanks hyphens, but not in the way to an image. */
function builtAt(file: string, path: string): string {
  const steps = addressed(file, path).split('/')
  const depth = path.split('/').length - (FOLDERS_OWN.test(path) ? 1 : 0)
  const first = steps.length - 1 - depth
  return steps.map((step, at) => (first <= at && at < first + depth ? hugoStep(step) : step)).join('/')
}

function folderOfFile(file: string): string[] {
  return file.split('/').slice(0, -1)
}

/** A file of the project seen from a folder; undefined for what lies outside of it or is hidden. */
function inside(folder: readonly string[], path: string): string | undefined {
  let depth = folder.length
  for (const step of path.split('/')) {
    if (step === '..') depth -= 1
    else if (step !== '.' && step !== '') depth += 1
    if (depth < 0) return undefined
  }
  const file = resolve(folder, path)
  return /(?:^|\/)\./.test(file) ? undefined : file
}
