import type {Article} from '../model/index.ts'
import type {Edit} from '../splice.ts'
import {type Candidate, linesOf} from './candidate.ts'
import {LINE_MARKS} from './data/line-marks.ts'

/** A line that may begin with such a mark: tried before the lines are. */
const HINT = /^[ \t>]*[-+*#＃－＋＊＞・•●○·\d０-９]/mu

/** Lines of paragraphs that begin with a mark that Markdown does not read: those of a paragraph together. */
export function lineMarks({blocks, text}: Article): readonly Candidate[] {
  return blocks.flatMap(({kind, range}): Candidate[] => {
    if (kind !== 'paragraph' || !HINT.test(text.slice(range.start, range.end))) return []
    const lines = linesOf(text, range)
    return LINE_MARKS.flatMap(({kind, form, mark, isLoose = false}): Candidate[] => {
      const edits = lines.flatMap(({start, text: line}): Edit[] => {
        const lead = /^[ \t>]*/.exec(line)![0].length
        const [seen] = form.exec(line.slice(lead)) ?? []
        if (seen === undefined || mark(seen) === seen) return []
        const at = start + lead
        return [{range: {start: at, end: at + seen.length}, text: mark(seen)}]
      })
      const [first] = edits
      if (!first) return []
      const {start, end} = first.range
      const rest = beginning(text.slice(end, range.end))
      return [
        {
          kind,
          at: first.range,
          seen: text.slice(start, end) + rest,
          expected: first.text + rest,
          edits,
          isSafe: !isLoose
        }
      ]
    })
  })
}

/** The first words of a line. */
function beginning(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1)
  const letters = [...line]
  return letters.length > 12 ? `${letters.slice(0, 10).join('')}…` : line
}
