import type {Opposition} from './opposition.ts'

/** Antonyms of manuals, in the one sense that they have there. Source: usage of manuals in the three languages. */
export const TECHNICAL_OPPOSITIONS: readonly Opposition[] = [
  {
    words: {
      en: 'encode, encodes, encoded, encoding | decode, decodes, decoded, decoding',
      zh: '编码 | 解码',
      ja: 'エンコード, 符号化 | デコード, 復号, 逆符号化'
    }
  },
  {
    words: {
      en: 'serialize, serializes, serialized, serialization, serialise | deserialize, deserializes, deserialized, deserialization, deserialise',
      zh: '序列化 | 反序列化',
      ja: 'シリアライズ, シリアル化, 直列化 | デシリアライズ, デシリアル化, 逆シリアル化'
    }
  },
  {
    words: {
      en: 'zoom in, zooms in, zoomed in, zooming in | zoom out, zooms out, zoomed out, zooming out',
      zh: '放大 | 缩小',
      ja: '拡大, ズームイン | 縮小, ズームアウト'
    }
  },
  {
    words: {
      en: 'log in, logs in, logged in, sign in, signs in, signed in | log out, logs out, logged out, log off, sign out, signs out, signed out',
      zh: '登录, 登入 | 登出, 退出登录, 注销 | 登录态, 登录状态, 登录名, 登录页',
      ja: 'ログイン, サインイン | ログアウト, ログオフ, サインアウト'
    }
  },
  {
    words: {
      en: 'mount, mounts, mounted, mounting | unmount, unmounts, unmounted, unmounting',
      zh: '挂载 | 卸载',
      ja: 'マウント | アンマウント'
    }
  },
  {
    words: {
      en: 'pause, pauses, paused, pausing | resume, resumes, resumed, resuming',
      zh: '暂停 | 恢复, 继续',
      ja: '一時停止, 中断 | 再開'
    }
  },
  {
    words: {
      en: 'ancestor, ancestors | descendant, descendants',
      zh: '祖先 | 后代',
      ja: '祖先 | 子孫'
    }
  },
  {
    words: {
      en: 'parent element, parent elements, parent node, parent nodes, parent component, parent process, parent class, parent directory, parent folder | child element, child elements, child node, child nodes, child component, child process, child class, subclass, subdirectory, subfolder',
      zh: '父元素, 父节点, 父组件, 父进程, 父类, 父级, 父目录, 父文件夹, 上级目录 | 子元素, 子节点, 子组件, 子进程, 子类, 子级, 子目录, 子文件夹',
      ja: '親要素, 親ノード, 親コンポーネント, 親プロセス, 親クラス, 親ディレクトリ, 親フォルダ | 子要素, 子ノード, 子コンポーネント, 子プロセス, 子クラス, サブクラス, サブディレクトリ, サブフォルダ'
    }
  },
  {
    words: {
      en: 'prefix, prefixes, prefixed | suffix, suffixes, suffixed',
      zh: '前缀 | 后缀',
      ja: '接頭辞, プレフィックス, プレフィクス | 接尾辞, サフィックス, サフィクス'
    }
  },
  {
    words: {
      en: 'incoming, inbound, ingress | outgoing, outbound, egress',
      zh: '传入, 入站 | 传出, 出站, 外发',
      ja: '着信, 受信, インバウンド, 流入 | 発信, 送信, アウトバウンド, 流出'
    }
  },
  {
    words: {
      en: 'upstream | downstream',
      zh: '上游 | 下游',
      ja: '上流, アップストリーム | 下流, ダウンストリーム'
    }
  },
  {
    words: {
      en: 'mutable | immutable',
      zh: '可变 | 不可变',
      ja: 'ミュータブル, 可変 | イミュータブル, 不変'
    }
  },
  {
    words: {
      en: 'absolute path, absolute paths, absolute url, absolute urls, absolute address | relative path, relative paths, relative url, relative urls, relative address',
      zh: '绝对路径, 绝对地址 | 相对路径, 相对地址',
      ja: '絶対パス, 絶対 URL, 絶対URL | 相対パス, 相対 URL, 相対URL'
    }
  },
  {
    words: {
      en: 'stateful | stateless',
      zh: '有状态 | 无状态',
      ja: 'ステートフル | ステートレス'
    }
  },
  {
    words: {
      en: 'wired | wireless, wirelessly',
      zh: '有线 | 无线',
      ja: '有線 | 無線, ワイヤレス'
    }
  },
  {
    words: {
      en: 'positive number, positive numbers, positive integer, positive integers, positive value, positive values | negative number, negative numbers, negative integer, negative integers, negative value, negative values',
      zh: '正数, 正整数, 正值 | 负数, 负整数, 负值',
      ja: '正の数, 正の整数, 正の値 | 負の数, 負の整数, 負の値'
    }
  },
  {
    words: {
      en: 'single quotes, single quote, single quotation | double quotes, double quote, double quotation',
      zh: '单引号 | 双引号',
      ja: '一重引用符, シングルクォート, シングルクォーテーション | 二重引用符, ダブルクォート, ダブルクォーテーション'
    }
  },
  {
    words: {
      en: 'single-click, single click | double-click, double click, double-clicking',
      zh: '单击 | 双击',
      ja: 'シングルクリック | ダブルクリック'
    }
  },
  {
    words: {
      en: 'required field, required fields, required parameter, required parameters, required attribute | optional field, optional fields, optional parameter, optional parameters, optional attribute',
      zh: '必填, 必选 | 可选, 选填',
      ja: '必須 | 任意, 省略可能, オプション'
    }
  },
  {
    words: {
      en: 'compile time, compile-time, build time, build-time | run time, run-time, runtime',
      zh: '编译时, 构建时, 编译期 | 运行时',
      ja: 'コンパイル時, ビルド時 | 実行時, ランタイム'
    }
  },
  {
    words: {
      en: 'server-side, server side | client-side, client side',
      zh: '服务端, 服务器端 | 客户端',
      ja: 'サーバーサイド, サーバ側, サーバー側 | クライアントサイド, クライアント側'
    }
  },
  {
    words: {
      en: 'hardware | software',
      zh: '硬件 | 软件',
      ja: 'ハードウェア, ハードウエア | ソフトウェア, ソフトウエア'
    }
  },
  {
    words: {
      en: 'plaintext, plain text, cleartext | ciphertext, encrypted text',
      zh: '明文 | 密文',
      ja: '平文 | 暗号文'
    }
  },
  {
    words: {
      en: 'whitelist, allowlist | blacklist, blocklist, denylist',
      zh: '白名单 | 黑名单',
      ja: 'ホワイトリスト, 許可リスト | ブラックリスト, 拒否リスト, ブロックリスト'
    }
  },
  {
    words: {
      en: 'mute, mutes, muted | unmute, unmutes, unmuted',
      zh: '静音 | 取消静音',
      ja: 'ミュート | ミュート解除, ミュートを解除'
    }
  },
  {
    words: {
      en: 'brighter, brighten, brightens | darker, darken, darkens',
      zh: '变亮, 更亮, 提亮 | 变暗, 更暗, 压暗',
      ja: '明るく, 明るい | 暗く, 暗い'
    }
  },
  {
    words: {
      en: 'light mode, light theme | dark mode, dark theme',
      zh: '浅色模式, 浅色主题, 亮色主题, 亮色模式 | 深色模式, 深色主题, 暗色主题, 暗黑模式, 暗色模式',
      ja: 'ライトモード, ライトテーマ | ダークモード, ダークテーマ'
    }
  },
  {
    words: {
      en: 'forward slash, forward slashes | backslash, backslashes',
      zh: '正斜杠 | 反斜杠',
      ja: 'スラッシュ | バックスラッシュ, 円記号'
    }
  },
  {
    words: {
      en: 'clockwise | counterclockwise, counter-clockwise, anticlockwise, anti-clockwise',
      zh: '顺时针 | 逆时针',
      ja: '時計回り, 右回り | 反時計回り, 左回り'
    }
  },
  {
    words: {
      en: 'transparent | opaque',
      zh: '透明 | 不透明',
      ja: '透明 | 不透明'
    }
  },
  {
    words: {
      en: 'convex | concave',
      zh: '凸 | 凹',
      ja: '凸 | 凹'
    }
  },
  {
    words: {
      en: 'symmetric | asymmetric',
      zh: '对称 | 非对称',
      ja: '対称 | 非対称'
    }
  },
  {
    words: {
      en: 'structured | unstructured',
      zh: '结构化 | 非结构化',
      ja: '構造化 | 非構造化'
    }
  },
  {
    words: {
      en: 'official | unofficial',
      zh: '官方 | 非官方',
      ja: '公式 | 非公式'
    }
  },
  {
    words: {
      en: 'backward compatible, backwards compatible, backward compatibility, backwards compatibility | forward compatible, forward compatibility',
      zh: '向后兼容 | 向前兼容',
      ja: '後方互換 | 前方互換'
    }
  }
]
