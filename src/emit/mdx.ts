import type {Article} from '../model/index.ts'

/** Whether new text is written as MDX wants it. Docusaurus reads its `.md` files as MDX too. */
export function isMdx({file, syntax}: Article): boolean {
  return file.endsWith('.mdx') || syntax.flavour === 'docusaurus'
}
