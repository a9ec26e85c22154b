import {stripVTControlCharacters} from 'node:util'
import {width} from '../src/reporters/width.ts'

/** An option and what it is for, then the blanks, then its values in brackets at the end of the line; either may be coloured. */
const VALUES = /^(.*--.*\S)( +)((?:\u001B\[[\d;]*m)*\[[^[\]]*\](?:\u001B\[[\d;]*m)*)$/

/** Lines up the values of options in a help text: stricli counts characters, of which some take two columns of a terminal. */
export function linedUp(help: string): string {
  return help
    .split('\n\n')
    .map(block => {
      const lines = block.split('\n')
      const texts = lines.flatMap(line => VALUES.exec(line)?.[1] ?? [])
      const room = Math.max(0, ...texts.map(columns))
      return lines
        .map(line =>
          line.replace(VALUES, (_, text: string, __, values) => text + ' '.repeat(room - columns(text) + 2) + values)
        )
        .join('\n')
    })
    .join('\n\n')
}

function columns(text: string): number {
  return width(stripVTControlCharacters(text))
}
