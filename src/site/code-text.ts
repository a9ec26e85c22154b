import type {Translate} from '../messages/index.ts'
import type {InlineCode} from '../model/index.ts'

/** What a reader of a site sees of an inline code where only text is shown; what a site builder alone could run is nothing. */
export function codeText({kind, role, value, data, target = ''}: InlineCode, t: Translate): string {
  switch (kind) {
    case 'inlineCode':
    case 'math':
      return value ?? data
    case 'image':
    case 'imageReference':
      return value ? t('site.image', {alt: value}) : ''
    case 'footnoteReference':
      return target
    case 'break':
      return ' '
    case 'link':
      // An address that is a link by itself, with or without brackets.
      return role === 'alone' ? data.replace(/^<(.*)>$/s, '$1') : ''
    case 'address':
      return role === 'alone' ? data : ''
    case 'html':
    case 'element':
      return /^<br\b/i.test(data) ? ' ' : ''
    case 'expression':
      return /^\{\s*(['"`])([^'"`\\]*)\1\s*\}$/.exec(data)?.[2] ?? ''
    default:
      return ''
  }
}
