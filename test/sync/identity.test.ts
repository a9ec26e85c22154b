import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {parallelOf} from '../exchange/desk.ts'

/** Paragraphs of two languages; some of them say the same twice. */
const PAIRS = [
  ['The port opened in 1997.', '港は1997年に開いた。'],
  ['It has 5 cranes. They are new.', 'クレーンが5基ある。どれも新しい。'],
  ['## History', '## 歴史'],
  ['- one ship\n- two ships', '- 船一隻\n- 船二隻'],
  ['The mayor came.', '市長が来た。'],
  ['```sh\nnpm ci\n```', '```sh\nnpm ci\n```'],
  ['See [the plan](/plan).', '[計画](/plan)を参照。']
] as const
const NEW = {en: 'Guests arrive by train at 9 o’clock.', ja: '客は9時に列車で着く。'}

test('inserting a paragraph changes no other id', () => {
  const page = fc.array(fc.constantFrom(...PAIRS), {minLength: 1, maxLength: 12})
  fc.assert(
    fc.property(page, fc.nat(), fc.constantFrom('en', 'ja', 'both'), (pairs, place, where) => {
      const versions = (list: readonly (readonly string[])[]) => ({
        en: `${list
          .map(([en]) => en)
          .filter(Boolean)
          .join('\n\n')}\n`,
        ja: `${list
          .map(([, ja]) => ja)
          .filter(Boolean)
          .join('\n\n')}\n`
      })
      const before = sync(parallelOf(versions(pairs)), undefined).memory
      const fresh = [where === 'ja' ? '' : NEW.en, where === 'en' ? '' : NEW.ja]
      const longer = [...pairs.slice(0, place % (pairs.length + 1)), fresh, ...pairs.slice(place % (pairs.length + 1))]
      const after = sync(parallelOf(versions(longer), before), before).memory
      const ids = after.units
        .filter(({variants}) => !Object.values(NEW).includes((variants.en ?? variants.ja)?.text ?? ''))
        .map(({id}) => id)
      expect(ids).toEqual(before.units.map(({id}) => id))
    }),
    {numRuns: 60}
  )
}, 60_000)
