import {appendFileSync, cpSync, existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'
import {manifestOf, project, release, WRONG} from './project.ts'

const versionOf = (root: string, path: string, locale: string) =>
  manifestOf(root)
    .articles.find((article: {path: string}) => article.path === path)
    .versions.find((version: {locale: string}) => version.locale === locale)

describe('an error', () => {
  test('stops the release unless the policy says otherwise', () =>
    inFolder(project(WRONG), async root => {
      const {status, stdout, stderr} = await release(root)
      expect(status).toBe(1)
      expect(stdout).toBe(
        'held back: content/ja/port.md: 1 error\n  content/ja/port.md:1:9: “6” in ja is “5 cranes” in en. [number-mismatch]\n'
      )
      expect(stderr).toBe(
        'Refused: nothing was written.\nWith "refused": "fallback" under "release" in the configuration, the rest would be published.\n'
      )
    }))

  test('that stops the release keeps nobody from what else there is to know', () =>
    inFolder(
      project({
        ...WRONG,
        'content/en/visit.md': 'See\n[the port](nowhere.md).\n',
        'content/ja/visit.md': '見よ、\n[港](nowhere.md)を。\n'
      }),
      async root => {
        const {status, stdout} = await release(root)
        expect(status).toBe(1)
        expect(stdout).not.toContain('published')
        for (const locale of ['en', 'ja'])
          expect(stdout).toContain(
            `notice: content/${locale}/visit.md:2: the link to nowhere.md leads to nothing in this release\n`
          )
      }
    ))

  test('is told five times a version, and then counted', () =>
    inFolder(
      project({
        'content/en/port.md': Array.from({length: 7}, (_, at) => `Pier ${at + 1} has ${at + 20} cranes.\n`).join('\n'),
        'content/ja/port.md': Array.from(
          {length: 7},
          (_, at) => `第${at + 1}埠頭にはクレーンが${at + 40}基ある。\n`
        ).join('\n')
      }),
      async root => {
        const {stdout} = await release(root)
        expect(stdout.match(/^ {2}content\/ja\/port\.md:.*\[number-mismatch\]$/gm)).toHaveLength(5)
        expect(stdout).toContain('\n  and 2 more; `stele check` shows all\n')
      }
    ))

  test('that is no error of the text, an article that cannot be read, is told as the reason', () =>
    inFolder(project({'content/ja/port.md': '---\ntitle: 港\n\n港。\n'}), async root => {
      const {status, stderr} = await release(root)
      expect(status).toBe(3)
      expect(stderr).toContain('Refused: nothing was written, since 1 file could not be read.\n')
      expect(stderr).not.toContain('fallback')
    }))

  test('holds back the version that is to blame, and links to it lead to the source', () =>
    inFolder(project(WRONG, {refused: 'fallback'}), async root => {
      const {status, stdout, read} = await release(root)
      expect(status).toBe(0)
      expect(stdout).toContain('3 published, 0 replaced, 1 held back')
      expect(read('release/ja/visit.md')).toContain('[港](../en/port.md)')
      expect(versionOf(root, 'port', 'ja')).toMatchObject({
        state: 'held',
        file: null,
        fallback: null,
        reasons: [{code: 'error-findings', count: 1}]
      })
      expect(versionOf(root, 'visit', 'ja').notices).toEqual([
        {code: 'link-fallback', target: 'port.md', line: 6, locale: 'en'}
      ])
    }))

  test('in the source holds back what was made from it', () =>
    inFolder(
      project(
        {
          'content/en/port.md':
            '---\ntitle: Port\n---\n\n<!-- ignore number-mismatch: nothing is hidden here -->\n\nThe port is open.\n',
          'content/ja/port.md': '---\ntitle: 港\n---\n\n港は開いている。\n'
        },
        {refused: 'fallback'}
      ),
      async root => {
        const config = JSON.parse(String(project().get('stele.config.json')))
        const rules = {'unused-ignore': 'error'}
        writeFileSync(
          join(root, 'stele.config.json'),
          JSON.stringify({...config, rules, release: {refused: 'fallback'}})
        )
        const {status} = await release(root)
        expect(status).toBe(0)
        expect(versionOf(root, 'port', 'en').reasons).toEqual([{code: 'error-findings', count: 1}])
        expect(versionOf(root, 'port', 'ja').reasons).toEqual([{code: 'source-errors', count: 1}])
        // Nothing stands at either place: the link keeps its words.
        expect(versionOf(root, 'visit', 'ja').notices).toEqual([{code: 'link-unpublished', target: 'port.md', line: 6}])
      }
    ))

  test.each([
    ['notice', [{code: 'error-findings', count: 1}]],
    ['allow', []]
  ])('is published with %s', (error, notices) =>
    inFolder(project(WRONG, {error}), async root => {
      expect((await release(root)).status).toBe(0)
      expect(versionOf(root, 'port', 'ja')).toMatchObject({state: 'published', reasons: [], notices})
    })
  )
})

describe('review', () => {
  test('is asked of every segment of a translation when the policy wants it', () =>
    inFolder(project({}, {unreviewed: 'refuse', refused: 'fallback'}), async root => {
      await call(['sync'], root)
      await release(root)
      expect(versionOf(root, 'visit', 'ja').reasons).toEqual([{code: 'unreviewed', count: 2}])
      expect(versionOf(root, 'visit', 'en').state).toBe('published')
    }))

  test('of a machine draft is asked unless the policy allows it', () =>
    inFolder(project({}, {refused: 'fallback'}), async root => {
      await call(['sync'], root)
      const file = join(root, '.stele/memory/port.jsonl')
      const memory = (await call(['sync'], root)).read('.stele/memory/port.jsonl')
      const draft = memory.replace(/("ja":\{[^}]*"origin":)"person"/, '$1"machine"')
      expect(draft).not.toBe(memory)
      writeFileSync(file, draft)
      await release(root)
      expect(versionOf(root, 'port', 'ja').reasons).toEqual([{code: 'machine-drafts', count: 1}])
      writeFileSync(file, draft.replace(/("ja":\{[^}]*"state":)"translated"/, '$1"reviewed"'))
      await release(root)
      expect(versionOf(root, 'port', 'ja').state).toBe('published')
    }))
})

describe('a fallback', () => {
  test.each([
    ['a mark of an excerpt', 'A.\n\n<!-- truncate -->\n\nB.', ['A.', '<!-- truncate -->', 'B.']],
    ['a mark of Hugo', 'A.\n<!--more-->\nB.', ['A.', '<!--more-->', 'B.']],
    ['a mark at the beginning', '<!-- excerpt -->\n\nB.', ['<!-- excerpt -->', 'B.']],
    ['a mark at the end', 'A.\n\n<!-- more -->', ['A.', '<!-- more -->']],
    ['two marks', 'A.\n\n<!--more-->\n\nB.\n\n<!--more-->', ['A.', '<!--more-->', 'B.\n\n<!--more-->']],
    ['code with a mark', '```md\n<!--more-->\n```\n\nB.', ['```md\n<!--more-->\n```\n\nB.']],
    ['a mark in a line', 'A <!--more--> B.', ['A <!--more--> B.']],
    ['a mark in a list', '- A.\n  <!--more-->\n- B.', ['- A.\n  <!--more-->\n- B.']],
    ['another comment', 'A.\n\n<!-- more to come -->\n\nB.', ['A.\n\n<!-- more to come -->\n\nB.']]
  ])('what stands in with %s is marked before it and behind it', (_, text, parts) => {
    const files = {'content/en/new.md': `${text}\n`}
    return inFolder(project(files, {fallback: 'source'}), async root => {
      const {read} = await release(root)
      const marked = parts.map(part => (/^<!--.*-->$/.test(part) ? part : `<div lang="en">\n\n${part}\n\n</div>`))
      expect(read('release/ja/new.md')).toContain(`\n\n${marked.join('\n\n')}\n`)
    })
  })

  test('shows the source in its own language with a notice', () =>
    inFolder(project(WRONG, {refused: 'fallback', fallback: 'source'}), async root => {
      const {stdout, read} = await release(root)
      expect(stdout).toContain('in its place: ja/port.md (in en)')
      const page = read('release/ja/port.md')
      expect(page).toContain('> このページの日本語版はまだ公開されていません。英語版を表示しています。')
      expect(page).toContain('<div lang="en">\n\nThe port has 5 cranes.\n\n</div>')
      // The place is there, so links stay in the language.
      expect(read('release/ja/visit.md')).toContain('[港](port.md)')
      expect(manifestOf(root).fallbacks).toEqual([{for: 'ja', kind: 'source', locale: 'en', path: 'port'}])
      // A page in another language is not offered as a translation.
      expect(read('release/en/port.md')).not.toContain('ja/port.md')
    }))

  test('is used for a language that nobody has written yet', () =>
    inFolder(project({}, {fallback: 'source'}), async root => {
      writeFileSync(join(root, 'content/en/new.md'), 'A new page.\n')
      const {status} = await release(root)
      expect(status).toBe(0)
      expect(versionOf(root, 'new', 'ja')).toMatchObject({
        state: 'fallback',
        reasons: [{code: 'missing-language', locale: 'ja'}]
      })
    }))

  test('keeps the page of the last release, as it was', () =>
    inFolder(project({}, {refused: 'fallback', fallback: ['last', 'source']}), async root => {
      await release(root, '--to', 'first')
      writeFileSync(join(root, 'content/ja/port.md'), WRONG['content/ja/port.md'])
      const {read} = await release(root, '--last', join(root, 'first'))
      expect(read('release/ja/port.md')).toBe(read('first/ja/port.md'))
      expect(versionOf(root, 'port', 'ja').fallback).toEqual({kind: 'last', revision: null})
      // And of the one after it.
      await release(root, '--to', 'third', '--last', join(root, 'release'))
      expect(read('third/ja/port.md')).toBe(read('first/ja/port.md'))
    }))

  test.each([
    ['plain', 'ja/visit.md'],
    ['hugo', 'content/ja/visit.md'],
    ['docusaurus', 'i18n/ja/docusaurus-plugin-content-docs/current/visit.md'],
    ['starlight', 'src/content/docs/ja/visit.md'],
    ['vitepress', 'ja/visit.md']
  ])('keeps of links to pages that are gone since the words, for %s', (target, file) => {
    const english =
      '---\ntitle: Visit\n---\n\n5 cranes: [the port](port.md#north), [the quay][q], [map](/map/).\n\n[q]: quay.md\n'
    const japanese =
      '---\ntitle: 訪問\n---\n\nクレーン5基：[港](port.md#north)、[埠頭][q]、[地図](/map/)。\n\n[q]: quay.md\n'
    const quay = {'content/en/quay.md': 'The quay is long.\n', 'content/ja/quay.md': '埠頭は長い。\n'}
    const pages = {...quay, 'content/en/visit.md': english, 'content/ja/visit.md': japanese}
    return inFolder(project(pages, {refused: 'fallback', fallback: 'last', target}), async root => {
      expect((await release(root, '--to', 'first')).status).toBe(0)
      for (const locale of ['en', 'ja']) rmSync(join(root, `content/${locale}/port.md`))
      writeFileSync(join(root, 'content/en/visit.md'), english.replace('[the port](port.md#north)', 'the port'))
      writeFileSync(join(root, 'content/ja/visit.md'), japanese.replace('[港](port.md#north)', '港').replace('5', '6'))
      const {read} = await release(root, '--last', join(root, 'first'))
      expect(versionOf(root, 'visit', 'ja').fallback).toMatchObject({kind: 'last'})
      const [before, after] = [read(`first/${file}`), read(`release/${file}`)]
      expect(after).toBe(before.replace(/\[港\]\((?:[^()]|\{\{.*?\}\})*\)/, '港'))
      expect(after).toContain('クレーン5基：港、[埠頭][q]')
    })
  })

  test('takes no page of the last release that somebody changed', () =>
    inFolder(project({}, {refused: 'fallback', fallback: ['last', 'source']}), async root => {
      await release(root, '--to', 'first')
      writeFileSync(join(root, 'first/ja/port.md'), 'changed')
      writeFileSync(join(root, 'content/ja/port.md'), WRONG['content/ja/port.md'])
      await release(root, '--last', join(root, 'first'))
      expect(versionOf(root, 'port', 'ja').fallback).toEqual({kind: 'source', locale: 'en'})
    }))

  test('reads the manifest of a large site, which has more than 20 MB', () =>
    inFolder(project({}, {refused: 'fallback', fallback: 'last'}), async root => {
      await release(root, '--to', 'first')
      appendFileSync(join(root, 'first/manifest.json'), ' '.repeat(21_000_000))
      writeFileSync(join(root, 'content/ja/port.md'), WRONG['content/ja/port.md'])
      expect(await release(root, '--last', join(root, 'first'))).toMatchObject({status: 0, stderr: ''})
      expect(versionOf(root, 'port', 'ja').fallback).toEqual({kind: 'last', revision: null})
    }))

  test('of a last release that is none is an input error', () =>
    inFolder(project({'old/manifest.json': '{"formatVersion": 1}'}), async root => {
      const none = await release(root, '--last', join(root, 'nowhere'))
      expect(none).toMatchObject({status: 3, stderr: 'ROOT/nowhere/manifest.json: There is no such file.\n'})
      const old = await release(root, '--last', join(root, 'old'))
      expect(old.status).toBe(3)
      expect(old.stderr).toContain('ROOT/old/manifest.json:1:19:')
    }))
})

describe('release notes', () => {
  test('tell in each language what is new, changed, withdrawn and replaced', () =>
    inFolder(project({}, {fallback: 'source'}), async root => {
      await release(root, '--to', 'first')
      writeFileSync(join(root, 'content/ja/visit.md'), '---\ntitle: 訪問\n---\n\n[港](port.md)を参照のこと。\n')
      writeFileSync(join(root, 'content/en/new.md'), '# A new page\n\nText.\n')
      const {read} = await release(root, '--last', join(root, 'first'))
      expect(read('release/notes/en.md')).toBe('# Release notes\n\n## New\n\n- A new page\n')
      expect(read('release/notes/ja.md')).toBe(
        '# リリースノート\n\n## 更新\n\n- 訪問\n\n## 代替表示\n\n- A new page（英語）\n'
      )
    }))

  test.each([
    ['a translation', ['content/ja/port.md'], ['ja']],
    ['a source', ['content/en/port.md'], ['en']],
    ['an article', ['content/en/port.md', 'content/ja/port.md'], ['en', 'ja']]
  ])('call %s that was taken out withdrawn, whatever the fallback', (_, gone, locales) =>
    inFolder(project({}, {refused: 'fallback', fallback: 'last'}), async root => {
      await release(root, '--to', 'first')
      for (const file of gone) rmSync(join(root, file))
      const {read} = await release(root, '--last', join(root, 'first'))
      const said = {en: '## Withdrawn\n\n- port\n', ja: '## 公開終了\n\n- port\n'}
      for (const locale of ['en', 'ja'] as const) {
        const isGone = locales.includes(locale)
        expect(existsSync(join(root, `release/${locale}/port.md`)), locale).toBe(!isGone)
        if (isGone) expect(read(`release/notes/${locale}.md`)).toContain(said[locale])
        else expect(read(`release/notes/${locale}.md`)).not.toContain(said[locale])
      }
    })
  )

  test('tell a page that went to another place as moved', () =>
    inFolder(project(), async root => {
      await release(root, '--to', 'first')
      for (const locale of ['en', 'ja'])
        cpSync(join(root, `content/${locale}/visit.md`), join(root, `content/${locale}/2020/visit.md`))
      for (const locale of ['en', 'ja']) rmSync(join(root, `content/${locale}/visit.md`))
      const {read} = await release(root, '--last', join(root, 'first'))
      expect(read('release/notes/en.md')).toBe('# Release notes\n\n## Moved\n\n- Visit\n')
      expect(read('release/notes/ja.md')).toBe('# リリースノート\n\n## 移動\n\n- 訪問\n')
    }))

  test('tell two pages of one title as what they are', () =>
    inFolder(project({'content/en/b.md': '# Visit\n'}), async root => {
      await release(root, '--to', 'first')
      rmSync(join(root, 'content/en/b.md'))
      writeFileSync(join(root, 'content/en/c.md'), '# Visit\n')
      writeFileSync(join(root, 'content/en/d.md'), '# Visit\n')
      const {read} = await release(root, '--last', join(root, 'first'))
      expect(read('release/notes/en.md')).toBe(
        '# Release notes\n\n## New\n\n- Visit\n- Visit\n\n## Withdrawn\n\n- Visit\n'
      )
    }))

  test('do not call a page changed that is kept and lost a link', () =>
    inFolder(project({}, {refused: 'fallback', fallback: 'last'}), async root => {
      await release(root, '--to', 'first')
      for (const locale of ['en', 'ja']) rmSync(join(root, `content/${locale}/port.md`))
      writeFileSync(join(root, 'content/en/visit.md'), 'See 5 cranes.\n')
      writeFileSync(join(root, 'content/ja/visit.md'), '6基のクレーンを参照。\n')
      const {read} = await release(root, '--last', join(root, 'first'))
      expect(read('release/ja/visit.md')).toContain('港を参照。')
      expect(read('release/notes/ja.md')).toBe(
        '# リリースノート\n\n## 公開終了\n\n- port\n\n## 代替表示\n\n- 訪問（以前のリリースの版）\n'
      )
    }))

  test('say that nothing has changed', () =>
    inFolder(project(), async root => {
      await release(root, '--to', 'first')
      const {read} = await release(root, '--last', join(root, 'first'))
      expect(read('release/notes/en.md')).toBe('# Release notes\n\nNothing has changed since the last release.\n')
    }))
})

describe('two pages', () => {
  const named = (one: string, other: string) =>
    Object.fromEntries(
      [one, other].flatMap(name => [
        [`content/en/${name}.md`, 'Open.\n'],
        [`content/ja/${name}.md`, '開いている。\n']
      ])
    )

  test('that would be one file stop the release, and the policy may hold back the second', () =>
    inFolder(project(named('a/_index', 'a/index')), async root => {
      const stopped = await release(root, '--target', 'docusaurus')
      expect(stopped.status).toBe(1)
      expect(stopped.stdout).toContain(
        'held back: content/ja/a/index.md: its page would be the same file as that of content/ja/a/_index.md\n'
      )
      writeFileSync(
        join(root, 'stele.config.json'),
        '{"locales": {"en": {}, "ja": {}}, "release": {"refused": "fallback"}}'
      )
      expect((await release(root, '--target', 'docusaurus')).status).toBe(0)
      expect(versionOf(root, 'a/_index', 'ja').file.path).toBe(
        'i18n/ja/docusaurus-plugin-content-docs/current/a/index.md'
      )
      expect(versionOf(root, 'a/index', 'ja')).toMatchObject({
        state: 'held',
        file: null,
        reasons: [{code: 'place-taken', other: 'content/ja/a/_index.md'}]
      })
      expect((await call(['site'], root)).status).toBe(0)
    }))

  // Addresses are made of letters, digits and hyphens; numbers in front are not part of them.
  test.each([
    ['starlight', 'a&b', 'ab'],
    ['hugo', 'two words', 'two-words'],
    ['docusaurus', '01-setup', '02-setup']
  ])('with one address stop the release for %s: %s and %s', (target, one, other) =>
    inFolder(project(named(one, other)), async root => {
      const stopped = await release(root, '--target', target)
      expect(stopped.status).toBe(1)
      expect(stopped.stdout).toContain(
        `held back: content/ja/${other}.md: its page would have the address of content/ja/${one}.md;`
      )
      // For a site whose own settings tell the two apart.
      for (const [treatment, isTold] of [
        ['notice', true],
        ['allow', false]
      ] as const) {
        const config = {locales: {en: {}, ja: {}}, release: {address: treatment}}
        writeFileSync(join(root, 'stele.config.json'), JSON.stringify(config))
        const passed = await release(root, '--target', target)
        expect(passed.status).toBe(0)
        expect(passed.stdout.includes(`notice: content/ja/${other}.md: its page would have the address`)).toBe(isTold)
        expect(versionOf(root, other, 'ja').state).toBe('published')
      }
    })
  )

  test('with one address leave one of them, where the policy holds back the rest', () =>
    inFolder(project(named('a&b', 'a+b'), {refused: 'fallback', fallback: 'source'}), async root => {
      expect((await release(root, '--target', 'starlight')).status).toBe(0)
      expect(versionOf(root, 'a&b', 'ja').state).toBe('published')
      expect(versionOf(root, 'a+b', 'ja')).toMatchObject({state: 'held', file: null})
    }))

  test.each([
    ['plain', 'Visit', 'visit', process.platform === 'linux'],
    ['vitepress', 'Visit', 'visit', process.platform === 'linux'],
    ['plain', 'two words', 'two-words', false],
    ['vitepress', 'two words', 'two-words', false],
    ['starlight', '01-setup', '02-setup', false],
    ['starlight', 'a', 'b', false]
  ])('for %s, %s and %s, may be one somewhere: %s', (target, one, other, isTold) =>
    inFolder(project(named(one, other)), async root => {
      const {status, stdout} = await release(root, '--target', target)
      expect(status).toBe(0)
      const line = `notice: content/ja/${other}.md: its name differs from that of content/ja/${one}.md in capital letters`
      expect(stdout.includes(line)).toBe(isTold)
    })
  )
})
