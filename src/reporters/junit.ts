import type {Finding} from '../model/index.ts'
import {type Reporter, type ReporterOptions, wording} from './reporter.ts'
import {xml} from './xml.ts'

/** JUnit XML: a suite a file, a failed case a finding of severity error, a passed case with output for the others. */
export const junit: Reporter = ({findings}, options) => {
  const files = [...new Set(findings.map(({location}) => location.file))]
  const suites = files.map(file =>
    suite(
      file,
      findings.filter(({location}) => location.file === file),
      options
    )
  )
  const failures = findings.filter(({severity}) => severity === 'error').length
  const head = `<testsuites name="stele" tests="${findings.length}" failures="${failures}">`
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, '</testsuites>', ''].join('\n')
}

function suite(file: string, findings: readonly Finding[], options: ReporterOptions): string {
  const failures = findings.filter(({severity}) => severity === 'error').length
  const head = `  <testsuite name="${xml(file)}" tests="${findings.length}" failures="${failures}">`
  return [head, ...findings.map(finding => testCase(finding, options)), '  </testsuite>'].join('\n')
}

function testCase(finding: Finding, {t}: ReporterOptions): string {
  const {rule, severity, location} = finding
  const place = `${location.start.line}:${location.start.column}`
  const message = xml(wording(finding, t))
  const head = `    <testcase name="${xml(`${rule} ${place}`)}" classname="${xml(location.file)}">`
  const body =
    severity === 'error'
      ? `      <failure type="${xml(rule)}" message="${message}">${xml(`${location.file}:${place}`)}</failure>`
      : `      <system-out>${message}</system-out>`
  return [head, body, '    </testcase>'].join('\n')
}
