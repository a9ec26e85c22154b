import type {Finding, Location, Report, Unread} from '../model/index.ts'

/** A report, the texts of its files and the files that could not be read. */
export interface Placed {
  readonly report: Report
  readonly texts: ReadonlyMap<string, string>
  readonly unread: readonly Unread[]
}

/** The same report with its files named from a folder above. `place` is the way from there, ending with `/`, or empty. */
export function placed({report, texts, unread}: Placed, place: string): Placed {
  if (place === '') return {report, texts, unread}
  const at = <One extends {readonly file: string}>(one: One): One => ({...one, file: place + one.file})
  const finding = ({location, related, fix, ...rest}: Finding): Finding => ({
    ...rest,
    location: at<Location>(location),
    related: related.map(at),
    ...(fix && {fix: at(fix)})
  })
  const findings = report.findings.map(finding)
  return {
    report: {...report, findings, unchecked: report.unchecked.map(at)},
    texts: new Map([...texts].map(([file, text]) => [place + file, text])),
    unread: unread.map(at)
  }
}
