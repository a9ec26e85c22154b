import type {TargetShape} from '../../publish/data/targets.ts'

/** The site's own pages, as `publish` sees them: a target among the others. */
export const SITE: TargetShape = {
  file: '{folder}/{path}',
  sourceFile: '{folder}/{path}',
  hasSectionFiles: false,
  addresses: 'file',
  extension: '.html',
  slugs: 'github',
  headingId: 'outside',
  hasCutHyphens: false,
  isTitlePrinted: true,
  isHeadingPrinted: true,
  relative: 'file',
  html: 'file',
  absolute: 'relative',
  isInFolders: true,
  isFallingBack: false,
  hasPublicFolder: false,
  isReadingMdx: true,
  isReadingShortcodes: false,
  isRefusingLocal: false,
  hasLanguageLine: false
}
