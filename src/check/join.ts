import type {Report} from '../model/index.ts'

const NONE: Report['counts'] = {articles: 0, pages: 0, segments: 0, units: 0, suppressed: 0}

/** One report of the reports of several articles, in their order. */
export function joinReports(reports: readonly Report[]): Report {
  return {
    findings: reports.flatMap(({findings}) => findings),
    counts: reports.reduce((sums, {counts}) => added(sums, counts), NONE),
    unchecked: reports.flatMap(({unchecked}) => unchecked)
  }
}

function added(a: Report['counts'], b: Report['counts']): Report['counts'] {
  return {
    articles: a.articles + b.articles,
    pages: a.pages + b.pages,
    segments: a.segments + b.segments,
    units: a.units + b.units,
    suppressed: a.suppressed + b.suppressed
  }
}
