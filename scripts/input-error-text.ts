import type {InputError} from '../src/input-error.ts'
import type {Translate} from '../src/messages/index.ts'
import {reasoned} from '../src/messages/reason.ts'
import {visible} from '../src/reporters/width.ts'

/** `file:line:column: what was seen, what was expected`. */
export function inputErrorText(
  {code, path, position, args}: Pick<InputError, 'code' | 'path' | 'position' | 'args'>,
  t: Translate
): string {
  const place = position ? `${path}:${position.line}:${position.column}` : path
  return visible(`${place}: ${t(`input.${code}`, reasoned(args, t))}`)
}
