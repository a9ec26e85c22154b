import {stepsOf} from './link-target.ts'

/**
 * The same file beside the page and outside of the pages: `./LICENSE` and `../../LICENSE`, as a README at the root of a repository and its
 * translations in a folder have it.
 */
export function isFromOutside(
  one: {readonly key: string; readonly target: string},
  other: {readonly key: string; readonly target: string}
): boolean {
  const climbs = ({target}: {readonly target: string}) => target.startsWith('../')
  const isBeside = ({target}: {readonly target: string}) =>
    /^(?:\.\/)?(?!\.\.)[\w.-]/.test(target) && !/^[a-z][a-z+.-]*:/i.test(target)
  const isOne = stepsOf(one.key).join('/') === stepsOf(other.key).join('/')
  return isOne && ((climbs(one) && isBeside(other)) || (climbs(other) && isBeside(one)))
}
