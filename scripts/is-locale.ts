import type {Project} from '../src/store/project.ts'
import type {Frame} from './frame.ts'

/** Whether `--locale` names a locale of the project; the fault is told. */
export function isLocale(
  {locale}: {readonly locale?: string | undefined},
  {config}: Pick<Project, 'config'>,
  frame: Frame
): boolean {
  const locales = config.locales.map(({id}) => id)
  if (locale === undefined || locales.includes(locale)) return true
  const values = locales.join(frame.t('furniture.list'))
  frame.fault(frame.t('frame.badChoice', {input: locale, flag: '--locale', values}))
  return false
}
