import {visible} from '../src/reporters/width.ts'
import {textOf} from '../src/store/read.ts'
import {type Frame, type Host, isColored} from './frame.ts'
import type {Output} from './output.ts'
import type {TypedFlags} from './to-stricli.ts'

interface Surroundings extends Pick<Frame, 'lang' | 't'> {
  readonly host: Host
  readonly output: Output | undefined
}

/** What a command may use of the world, as the options for all commands say. */
export function frameOf(flags: TypedFlags, {lang, t, host, output}: Surroundings): Frame {
  const {stdin, stdout, stderr} = host
  return {
    root: typeof flags.root === 'string' ? flags.root : '.',
    lang,
    t,
    color: !output && isColored(host, flags.noColor === true),
    input: () => readAll(stdin),
    out: text => {
      if (output) output.add(text)
      else stdout.write(text)
    },
    note: text => {
      if (flags.quiet !== true) stderr.write(`${visible(text)}\n`)
    },
    progress: text => {
      if (stderr.isTTY === true && flags.quiet !== true) stderr.write(`${CLEAR_LINE}${visible(text)}`)
    },
    fault: text => {
      stderr.write(`${visible(text)}\n`)
    }
  }
}

/** To the first column, then all of the line away (ECMA-48 EL). */
const CLEAR_LINE = '\r\u001B[K'

async function readAll(stdin: Host['stdin']): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return textOf(Buffer.concat(chunks), '-')
}
