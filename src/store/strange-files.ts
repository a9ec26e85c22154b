import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** What a manifest says of its folder. */
interface Listing {
  readonly generator?: {readonly name?: unknown}
  readonly files?: readonly {readonly path?: unknown}[]
}

/**
 * What somebody put into a folder that Stele wrote, as a domain name or the files of git for the server: paths below it, with `/`, a folder that holds nothing
 * of Stele's as a whole. Undefined where its manifest is not there or is that of another program, unless the folder is empty, or a branch for the server
 * that has nothing yet.
 *
 * @param marker Name of the manifest.
 */
export function strangeFiles(folder: string, marker: string): string[] | undefined {
  const listing = listingIn(join(folder, marker))
  if (listing?.generator?.name !== 'stele') {
    const names = readdirSync(folder)
    return names.every(name => name === '.git') ? names : undefined
  }
  const own = new Set([marker, 'SHA256SUMS', ...(listing.files ?? []).map(({path}) => String(path))])
  return below(folder, '', {own, folders: foldersOf(own)})
}

function listingIn(file: string): Listing | undefined {
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return undefined
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch (error) {
    // No JSON: another program's file of that name.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

interface Own {
  readonly own: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
}

function below(folder: string, prefix: string, known: Own): string[] {
  return readdirSync(join(folder, prefix), {withFileTypes: true}).flatMap(entry => {
    const path = prefix + entry.name
    if (entry.isDirectory()) return known.folders.has(path) ? below(folder, `${path}/`, known) : [path]
    return known.own.has(path) ? [] : [path]
  })
}

function foldersOf(paths: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at))
  return folders
}
