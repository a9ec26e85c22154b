import type {Segment} from '../../model/index.ts'

/** The text of a segment without its inline codes. */
export function plain({text}: Segment): string {
  return text.replaceAll(/[\uE000-\uF8FF]/g, '')
}

/** Whether a text says something: a letter or a digit. */
export function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
