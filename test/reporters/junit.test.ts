import {expect, test} from 'vitest'
import {junit} from '../../src/reporters/junit.ts'
import {CLEAN, findingAt, hostileReport, optionsOf, placeOf, reportOf, UNREAD} from './report.ts'

const file = 'content/ja/visit.md'
const text = '代表団\n15名が来訪した。\n'

test('passes a file in which nothing was found', () => {
  expect(junit(CLEAN, optionsOf({[file]: text}))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="stele" tests="1" failures="0" errors="0">
  <testsuite name="content/ja/visit.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="check" classname="content/ja/visit.md"/>
  </testsuite>
</testsuites>
`)
})

test('fails for errors only and counts what was skipped', () => {
  const location = placeOf('15名', {file, text})
  const report = {
    ...reportOf(findingAt(location), findingAt(location, {severity: 'warning'})),
    unchecked: [{file: 'content/ja/alone.md', reason: 'one-language', args: {}}]
  }
  expect(junit(report, optionsOf({[file]: text}))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="stele" tests="3" failures="1" errors="0">
  <testsuite name="content/ja/visit.md" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="sample 2:1" classname="content/ja/visit.md">
      <failure type="sample" message="“x” is wrong.">content/ja/visit.md:2:1</failure>
    </testcase>
    <testcase name="sample 2:1" classname="content/ja/visit.md">
      <system-out>warning: “x” is wrong.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="content/ja/alone.md" tests="1" failures="0" errors="0" skipped="1">
    <testcase name="check" classname="content/ja/alone.md">
      <skipped message="content/ja/alone.md: not compared, the article stands in one language only"/>
    </testcase>
  </testsuite>
</testsuites>
`)
})

test('does not pass a file that could not be read', () => {
  const options = optionsOf({[file]: text}, {unread: [UNREAD, {file, code: 'file.utf8', args: {}}]})
  expect(junit(CLEAN, options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="stele" tests="2" failures="0" errors="2">
  <testsuite name="content/ja/visit.md" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="check" classname="content/ja/visit.md">
      <error type="file.utf8" message="A byte here is not UTF-8, expected a text in UTF-8.">content/ja/visit.md</error>
    </testcase>
  </testsuite>
  <testsuite name="content/ja/broken.md" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="check" classname="content/ja/broken.md">
      <error type="front-matter.invalid" message="The front matter is not YAML here (the line is indented by too much or too little, or a bracket is not closed).">content/ja/broken.md:2:5</error>
    </testcase>
  </testsuite>
</testsuites>
`)
})

test('is well-formed XML 1.0 whatever the texts hold', () => {
  const {report, texts, unread} = hostileReport()
  const written = junit(report, optionsOf(texts, {unread}))
  expect(written).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF\u202E]/)
  // Markup taken away, no character of markup is left.
  const markup = /<\?xml [^<>]*\?>|<\/?[a-z-]+(?: [a-z]+="[^"<>&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<>&]*)*")*\/?>/g
  expect(written.replace(markup, '').replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toMatch(/[<>&]/)
  expect(written).toContain('&lt;e&gt;&quot;')
  expect(written).toContain(']]&gt;{{x}}$t(y)')
})
