import {visible} from '../width.ts'

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Text for HTML, in content and in quoted attributes; what is invisible is shown. */
export function html(text: string): string {
  return visible(text)
    .toWellFormed()
    .replaceAll(/[&<>"']/g, character => ENTITIES[character]!)
}
