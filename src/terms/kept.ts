import type {Segment} from '../model/index.ts'
import type {Mention} from './mentions.ts'

/** The word stays where it is part of another name (GitHub Pages) or a name of a file, the same in both. */
export function isKept(
  {written, names, segment, at}: Mention,
  segments: readonly Segment[],
  sources: readonly Segment[]
): boolean {
  const isFile = ({text}: Segment) => /^\S+$/.test(text) && text === text.toLowerCase()
  if (segments.every(one => isFile(one) && sources.some(({text}) => text === one.text))) return true
  const isName = written !== written.toLowerCase() && names[0].term.text === names[0].term.text.toLowerCase()
  const isInside = /[\p{L}\p{N}]/u.test(segment.text.slice(0, at))
  return isName && isInside && segments.some(({text}) => text.includes(written))
}
