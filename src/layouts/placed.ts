/** The pages of one language in a layout. */
export interface Placed {
  /** Language-neutral path to file. */
  readonly files: ReadonlyMap<string, string>
  /** Pattern of each set. */
  readonly patterns: readonly string[]
  /** Globs of all its pages. */
  readonly globs: readonly string[]
  /** Its folder holds the folders of other languages. */
  readonly holdsOthers: boolean
}

/** The languages of a layout by their folder; `''` is the one without. */
export type Sides = ReadonlyMap<string, Placed>

/** A layout that the files may have. */
export interface Candidate {
  readonly name: string
  readonly sides: Sides
}

/** A page of Markdown or MDX: its name, and its ending. */
export const PAGE = /^(.+)\.(mdx?)$/

/** The pages below a folder. */
export function placed(folder: string, pages: readonly string[], holdsOthers: boolean): Placed {
  const files = pages.map(page => [page.slice(folder.length).replace(PAGE, '$1'), page] as const)
  return {
    files: new Map(files),
    patterns: [`${folder}{path}.${extensionsOf(pages)}`],
    globs: [`${folder}**`],
    holdsOthers
  }
}

/** How the pages of a folder end, as a pattern has it. */
export function extensionsOf(pages: readonly string[]): string {
  const found = ['md', 'mdx'].filter(extension => pages.some(page => page.endsWith(`.${extension}`)))
  return found.length === 2 ? '{md,mdx}' : (found[0] ?? 'md')
}

/** How many paths two languages share. */
export function commonWith(a: Placed, b: Placed): number {
  let count = 0
  for (const path of a.files.keys()) if (b.files.has(path)) count += 1
  return count
}

/** Several folders of pages as one side: the sets of a language. */
export function together(sides: readonly {readonly name: string; readonly side: Placed}[]): Placed {
  return {
    files: new Map(sides.flatMap(({name, side}) => [...side.files].map(([path, file]) => [`${name}/${path}`, file]))),
    patterns: sides.flatMap(({side}) => side.patterns),
    globs: sides.flatMap(({side}) => side.globs),
    holdsOthers: sides.some(({side}) => side.holdsOthers)
  }
}
