interface Change {
  readonly here: {readonly key: string}
  readonly there: {readonly key: string}
}

/**
 * What a version does to an address, for one that it does to several: the site or the folder that it names instead, where the rest of both is
 * the same. Any other change is one of its own.
 */
export function changeOfSite(change: Change): unknown {
  const [own, others] = [change.here, change.there].map(({key}) => key.split('/'))
  let rest = 0
  while (rest < Math.min(own!.length, others!.length) && own!.at(-1 - rest) === others!.at(-1 - rest)) rest += 1
  const isAddress = /^https?:$/.test(own![0]!) && /^https?:$/.test(others![0]!)
  if (rest === 0 || !isAddress) return change
  return [own, others].map(steps => steps!.slice(0, -rest).join('/')).join('\n')
}
