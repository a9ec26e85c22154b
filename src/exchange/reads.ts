import type {Block} from '../model/index.ts'

/** What a block is and says, wherever it stands: two that read alike are the same to a reader. A bare address may or may not be found as a link. */
export function reads({kind, depth, id, value, lang, meta, label, target, key, containers, segments}: Block): string {
  const around = containers.map(({kind, ordered, checked}) => [kind, ordered, checked])
  const says = segments.map(({text, codes}) => [
    text.replaceAll(/\s+/g, ''),
    codes.map(({kind, role, target}) => [kind === 'address' ? 'link' : kind, role, target])
  ])
  return JSON.stringify([kind, depth, id, value, lang, meta, label, target, key, around, says])
}
