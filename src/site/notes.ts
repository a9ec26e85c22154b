import type {Article, Block} from '../model/index.ts'

/** The numbers of the notes of an article, by identifier: as they are first named, those in notes themselves at the end, as on its page. */
export function noteNumbers({blocks}: Pick<Article, 'blocks'>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const named = [...blocks.filter(block => !isNote(block)), ...blocks.filter(isNote)].flatMap(({segments}) =>
    segments.flatMap(({codes}) => codes.filter(({kind}) => kind === 'footnoteReference'))
  )
  for (const {target = ''} of named) if (!numbers.has(target)) numbers.set(target, numbers.size + 1)
  return numbers
}

function isNote({containers}: Block): boolean {
  return containers.some(({kind}) => kind === 'footnoteDefinition')
}
