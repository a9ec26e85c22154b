/**
 * Finds the article that a link leads to: relative to the page it stands in, or by the last steps of a path from the root, where only
 * one article ends with them. Undefined for addresses of other sites and for pages that are none of the project's.
 */
export function pageIndex(paths: readonly string[]): (page: string, from: string) => string | undefined {
  const bySuffix = new Map<string, string | undefined>()
  for (const path of paths) {
    const steps = stepsOf(path)
    for (let at = 0; at < steps.length; at += 1) {
      const suffix = steps.slice(at).join('/')
      bySuffix.set(suffix, bySuffix.has(suffix) && at > 0 ? undefined : path)
    }
  }
  const known = new Map(paths.map(path => [stepsOf(path).join('/'), path]))
  return (page, from) => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(page)) return undefined
    if (page.startsWith('/') || page === '') return bySuffix.get(stepsOf(page).join('/'))
    const folder = stepsOf(from).slice(0, -1)
    return (
      known.get(joined(folder, page)) ?? known.get(joined(stepsOf(from), page)) ?? bySuffix.get(stepsOf(page).join('/'))
    )
  }
}

function stepsOf(path: string): string[] {
  const steps = path
    .toLowerCase()
    .split('/')
    .filter(step => step !== '' && step !== '.' && step !== '..')
  return steps.at(-1) === 'index' || steps.at(-1) === '_index' ? steps.slice(0, -1) : steps
}

function joined(folder: readonly string[], page: string): string {
  const steps = [...folder]
  for (const step of page.toLowerCase().split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
