import {neutralTarget} from '../../neutral-target.ts'

/**
 * The page of the project that a target without a host names, seen from the page it stands in: `docs/topics/tide` of `tide.md` in `docs/topics/pier`,
 * of `../topics/tide/` and of `/ja/docs/topics/tide`. Undefined for an address and for a place in the page.
 */
export function ownPage(target: string, path: string, locales: ReadonlySet<string>): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|[#{]|$)/i.test(target)) return undefined
  const steps = target.startsWith('/') ? [] : path.split('/').slice(0, -1)
  for (const step of target.replace(/[?#].*$/s, '').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return bare(neutralTarget(`/${steps.join('/')}`, locales))
}

/** Whether an address leads to that page on the site that shows the project: the same steps behind the host, two of them at least. */
export function isOnSite(key: string, page: string | undefined): boolean {
  const [, steps = ''] = /^https?:\/\/[^/]+\/(.*)$/.exec(key) ?? []
  return page?.includes('/') === true && bare(steps) === page
}

function bare(key: string): string {
  return key.replace(/\?$/, '').replace(/^\/+|\/+$/g, '')
}
