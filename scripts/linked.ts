import type {Translate} from '../src/messages/index.ts'
import type {Linked} from '../src/store/layout.ts'
import type {Frame} from './frame.ts'

/** Links that are named one by one. */
const SHOWN = 5

/** One line for the pages and one for the folders that were not read because they are symbolic links; none where there are none. */
export function linkedText({pages, folders}: Linked, t: Translate): string[] {
  const line = (key: string, files: readonly string[]) =>
    files.length === 0 ? [] : [t(`frame.${key}`, {count: files.length, files: named(files, t)})]
  return [...line('linkedPages', pages), ...line('linkedFolders', folders)]
}

/** Tells them. */
export function tellLinked(linked: Linked, {t, note}: Pick<Frame, 't' | 'note'>): void {
  for (const line of linkedText(linked, t)) note(line)
}

function named(files: readonly string[], t: Translate): string {
  return [...files.slice(0, SHOWN), ...(files.length > SHOWN ? ['…'] : [])].join(t('furniture.list'))
}
