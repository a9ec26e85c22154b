import type {Draft} from './draft.ts'

/**
 * The pages `index` of folders that hold other pages. Hugo takes `index.md` for a page of its own and all beside and below it for files
 * of that page; `_index.md` is the page of a folder. Where pages were written for Hugo, their authors know.
 */
export function sectionsOf(drafts: readonly Pick<Draft, 'path' | 'versions'>[]): ReadonlySet<string> {
  const paths = new Set(drafts.map(({path}) => path))
  const holding = new Set([...paths].flatMap(foldersAround))
  const isMeant = ({versions}: Pick<Draft, 'versions'>) => versions.some(({flavour}) => flavour === 'hugo')
  return new Set(
    drafts
      .filter(draft => /(?:^|\/)index$/.test(draft.path) && !isMeant(draft))
      .map(({path}) => path)
      .filter(path => holding.has(path.slice(0, -'index'.length)) && !paths.has(path.replace(/index$/, '_index')))
  )
}

/** The folders that hold a page, with `/` behind them; a folder does not hold its own page. */
function foldersAround(path: string): string[] {
  const steps = path.split('/').slice(0, /(?:^|\/)_?index$/.test(path) ? -2 : -1)
  const isAtTop = /^_?index$/.test(path)
  return isAtTop ? [] : ['', ...steps.map((_, at) => `${steps.slice(0, at + 1).join('/')}/`)]
}
