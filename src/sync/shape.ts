import type {Article} from '../model/index.ts'

/** What the blocks of an article are, and which items and rows they stand in: equal for texts that are built alike. */
export function shapeOf({blocks}: Article): string {
  return blocks
    .map(({kind, containers, depth}) => {
      const outer = containers.map(({kind, index}) => (/^(?:listItem|tableRow)$/.test(kind) ? `${kind}${index}` : kind))
      return [kind, depth, outer.join('>')].join('\0')
    })
    .join('\0\0')
}
