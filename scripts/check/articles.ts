import type {Finding} from '../../src/model/index.ts'
import type {Project} from '../../src/store/project.ts'

/** The paths of the articles that findings stand in. */
export function articlesOf({paths, sources}: Project, findings: readonly Finding[]): string[] {
  const files = new Set(findings.map(({location}) => location.file))
  return paths.filter(path => sources(path).some(({file}) => files.has(file)))
}
