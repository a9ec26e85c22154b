import {isCodeCharacter} from '../characters.ts'
import type {InlineCode} from '../model/index.ts'

/** How an inline code bears on a boundary: `trailing` stays with the sentence before it when nothing parts them. */
export type CodeRole = 'open' | 'close' | 'alone' | 'trailing' | 'break'

/** Roles of code characters by their UTF-16 offsets. */
export type CodeRoles = Pick<ReadonlyMap<number, CodeRole>, 'get'>

/** The roles in a bare text: the second of two equal characters closes; a lone one trails. */
export function guessRoles(text: string): CodeRoles {
  const roles = new Map<number, CodeRole>()
  const opened = new Map<string, number>()
  for (let at = 0; at < text.length; at += 1) {
    if (!isCodeCharacter(text, at)) continue
    const first = opened.get(text[at]!)
    roles.set(at, first === undefined ? 'trailing' : 'close')
    if (first === undefined) opened.set(text[at]!, at)
    else {
      roles.set(first, 'open')
      opened.delete(text[at]!)
    }
  }
  return roles
}

/** The roles of a segment's codes. */
export function rolesOf(codes: readonly InlineCode[]): CodeRoles {
  return new Map(codes.map(code => [code.at, roleOf(code)]))
}

function roleOf({role, kind, data}: InlineCode): CodeRole {
  if (role !== 'alone') return role
  if (kind === 'break' || (/^<br\b/i.test(data) && (kind === 'html' || kind === 'element'))) return 'break'
  if (kind === 'footnoteReference') return 'trailing'
  return kind === 'html' ? (data.startsWith('</') ? 'close' : 'open') : 'alone'
}
