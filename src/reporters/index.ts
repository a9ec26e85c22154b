import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {html} from './html/index.ts'
import {jsonl} from './jsonl.ts'
import {junit} from './junit.ts'
import {pretty} from './pretty.ts'
import type {Reporter} from './reporter.ts'
import {sarif} from './sarif.ts'

/** The reporters by the name of their format. */
export const reporters = {pretty, jsonl, sarif, junit, github, gitlab, html} as const satisfies Record<string, Reporter>
