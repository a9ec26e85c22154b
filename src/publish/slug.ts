import {slug as githubSlug} from 'github-slugger'
import type {TargetShape} from './data/targets.ts'

/** Makes the ids of a page's headings, in their order; a second heading of the same text gets a number. */
export type Slugger = (text: string) => string

/** A slugger of one page, as the builder has it. */
export function createSlugger(kind: TargetShape['slugs']): Slugger {
  const {base, empty} = BUILDERS[kind]
  const used = new Set<string>()
  return text => {
    const wanted = base(text) || empty
    let id = wanted
    for (let number = 1; used.has(id); number += 1) id = `${wanted}-${number}`
    used.add(id)
    return id
  }
}

const BUILDERS: Readonly<Record<TargetShape['slugs'], {base: (text: string) => string; empty: string}>> = {
  github: {base: text => githubSlug(text), empty: ''},
  vitepress: {base: vitepress, empty: ''},
  hugo: {base: hugo, empty: 'heading'}
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
