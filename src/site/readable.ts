import {html} from '../reporters/html/escape.ts'

/**
 * Text for readers, for HTML: what an editor must see as a picture (a control character, a mark that turns the direction of writing) is
 * left out; tabs, ends of lines and places where a line may break stay what they are.
 */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .split(/([\t\n\u200B]+)/)
    .map((part, at) => (at % 2 === 1 ? part : html(part.replace(UNSEEN, ''))))
    .join('')
}

const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g
