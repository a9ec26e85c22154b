import {slug as githubSlug} from 'github-slugger'
import type {TargetShape} from './data/targets.ts'

/**
 * Makes the ids of a page's headings, in their order; a second heading of the same text gets a number. An id that its author gave it is
 * taken as it is.
 */
export type Slugger = (text: string, id?: string | null) => string

/** A slugger of one page, as the builder has it. */
export function createSlugger(kind: TargetShape['slugs']): Slugger {
  const {base, empty, isCountingOwn} = BUILDERS[kind]
  const used = new Set<string>()
  return (text, given = null) => {
    if (given !== null) {
      if (isCountingOwn) used.add(given)
      return given
    }
    const wanted = base(text) || empty
    let id = wanted
    for (let number = 1; used.has(id); number += 1) id = `${wanted}-${number}`
    used.add(id)
    return id
  }
}

interface Builder {
  readonly base: (text: string) => string
  readonly empty: string
  /** A heading whose words give the id that another one was given is numbered. */
  readonly isCountingOwn: boolean
}

const BUILDERS: Readonly<Record<TargetShape['slugs'], Builder>> = {
  github: {base: text => githubSlug(text), empty: '', isCountingOwn: false},
  vitepress: {base: vitepress, empty: '', isCountingOwn: true},
  hugo: {base: hugo, empty: 'heading', isCountingOwn: true}
}

/** As `@mdit-vue/shared`, VitePress's own, has it. */
function vitepress(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[\u0000-\u001f]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}

/** As Hugo's `autoHeadingIDType: github`, which is not quite GitHub's: letters and digits of any script, `_`, `-`. */
function hugo(text: string): string {
  return [...text.trim()]
    .map(character =>
      character === ' ' || character === '-' ? '-' : /[_\p{L}\p{Nd}]/u.test(character) ? character : ''
    )
    .join('')
    .toLowerCase()
}
