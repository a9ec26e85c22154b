/**
 * Names of countries in English, Chinese and Japanese, a line each.
 * Source: Unicode CLDR 48 by way of Intl.DisplayNames (Unicode License V3), the everyday names in `words.ts`.
 */
export const PLACES = `
afghanistan|阿富汗|アフガニスタン
albania|阿尔巴尼亚|アルバニア
algeria|阿尔及利亚|アルジェリア
andorra|安道尔|アンドラ
angola|安哥拉|アンゴラ
armenia|亚美尼亚|アルメニア
azerbaijan|阿塞拜疆|アゼルバイジャン
bahamas|巴哈马|バハマ
bahrain|巴林|バーレーン
bangladesh|孟加拉国|バングラデシュ
belarus|白俄罗斯|ベラルーシ
belgium|比利时|ベルギー
belize|伯利兹|ベリーズ
benin|贝宁|ベナン
bhutan|不丹|ブータン
bolivia|玻利维亚|ボリビア
bosnia and herzegovina|波斯尼亚和黑塞哥维那|ボスニア・ヘルツェゴビナ
botswana|博茨瓦纳|ボツワナ
brunei|文莱|ブルネイ
bulgaria|保加利亚|ブルガリア
burkina faso|布基纳法索|ブルキナファソ
burundi|布隆迪|ブルンジ
cambodia|柬埔寨|カンボジア
cameroon|喀麦隆|カメルーン
central african republic|中非共和国|中央アフリカ共和国
chad|乍得|チャド
chile|智利|チリ
colombia|哥伦比亚|コロンビア
comoros|科摩罗|コモロ
congo - brazzaville|刚果（布）|コンゴ共和国(ブラザビル)
congo - kinshasa|刚果（金）|コンゴ民主共和国(キンシャサ)
costa rica|哥斯达黎加|コスタリカ
côte divoire|科特迪瓦|コートジボワール
croatia|克罗地亚|クロアチア
cuba|古巴|キューバ
cyprus|塞浦路斯|キプロス
czechia|捷克|チェコ
denmark|丹麦|デンマーク
djibouti|吉布提|ジブチ
dominican republic|多米尼加共和国|ドミニカ共和国
ecuador|厄瓜多尔|エクアドル
el salvador|萨尔瓦多|エルサルバドル
equatorial guinea|赤道几内亚|赤道ギニア
eritrea|厄立特里亚|エリトリア
estonia|爱沙尼亚|エストニア
eswatini|斯威士兰|エスワティニ
ethiopia|埃塞俄比亚|エチオピア
fiji|斐济|フィジー
finland|芬兰|フィンランド
gabon|加蓬|ガボン
gambia|冈比亚|ガンビア
georgia|格鲁吉亚|ジョージア
ghana|加纳|ガーナ
grenada|格林纳达|グレナダ
guatemala|危地马拉|グアテマラ
guinea|几内亚|ギニア
guinea-bissau|几内亚比绍|ギニアビサウ
guyana|圭亚那|ガイアナ
haiti|海地|ハイチ
honduras|洪都拉斯|ホンジュラス
hungary|匈牙利|ハンガリー
iceland|冰岛|アイスランド
jamaica|牙买加|ジャマイカ
jordan|约旦|ヨルダン
kazakhstan|哈萨克斯坦|カザフスタン
kenya|肯尼亚|ケニア
kiribati|基里巴斯|キリバス
kuwait|科威特|クウェート
kyrgyzstan|吉尔吉斯斯坦|キルギス
laos|老挝|ラオス
latvia|拉脱维亚|ラトビア
lebanon|黎巴嫩|レバノン
lesotho|莱索托|レソト
liberia|利比里亚|リベリア
libya|利比亚|リビア
liechtenstein|列支敦士登|リヒテンシュタイン
lithuania|立陶宛|リトアニア
luxembourg|卢森堡|ルクセンブルク
madagascar|马达加斯加|マダガスカル
malawi|马拉维|マラウイ
malaysia|马来西亚|マレーシア
maldives|马尔代夫|モルディブ
mali|马里|マリ
malta|马耳他|マルタ
marshall islands|马绍尔群岛|マーシャル諸島
mauritania|毛里塔尼亚|モーリタニア
mauritius|毛里求斯|モーリシャス
micronesia|密克罗尼西亚|ミクロネシア連邦
moldova|摩尔多瓦|モルドバ
monaco|摩纳哥|モナコ
mongolia|蒙古|モンゴル
montenegro|黑山|モンテネグロ
morocco|摩洛哥|モロッコ
mozambique|莫桑比克|モザンビーク
namibia|纳米比亚|ナミビア
nauru|瑙鲁|ナウル
nepal|尼泊尔|ネパール
new zealand|新西兰|ニュージーランド
nicaragua|尼加拉瓜|ニカラグア
niger|尼日尔|ニジェール
nigeria|尼日利亚|ナイジェリア
north macedonia|北马其顿|北マケドニア
oman|阿曼|オマーン
pakistan|巴基斯坦|パキスタン
palau|帕劳|パラオ
panama|巴拿马|パナマ
papua new guinea|巴布亚新几内亚|パプアニューギニア
paraguay|巴拉圭|パラグアイ
peru|秘鲁|ペルー
philippines|菲律宾|フィリピン
qatar|卡塔尔|カタール
romania|罗马尼亚|ルーマニア
rwanda|卢旺达|ルワンダ
samoa|萨摩亚|サモア
san marino|圣马力诺|サンマリノ
saudi arabia|沙特阿拉伯|サウジアラビア
senegal|塞内加尔|セネガル
serbia|塞尔维亚|セルビア
seychelles|塞舌尔|セーシェル
sierra leone|塞拉利昂|シエラレオネ
singapore|新加坡|シンガポール
slovakia|斯洛伐克|スロバキア
slovenia|斯洛文尼亚|スロベニア
solomon islands|所罗门群岛|ソロモン諸島
somalia|索马里|ソマリア
south africa|南非|南アフリカ
south sudan|南苏丹|南スーダン
sri lanka|斯里兰卡|スリランカ
sudan|苏丹|スーダン
suriname|苏里南|スリナム
tajikistan|塔吉克斯坦|タジキスタン
tanzania|坦桑尼亚|タンザニア
timor-leste|东帝汶|東ティモール
togo|多哥|トーゴ
tonga|汤加|トンガ
trinidad and tobago|特立尼达和多巴哥|トリニダード・トバゴ
tunisia|突尼斯|チュニジア
tuvalu|图瓦卢|ツバル
uganda|乌干达|ウガンダ
ukraine|乌克兰|ウクライナ
united arab emirates|阿拉伯联合酋长国|アラブ首長国連邦
uruguay|乌拉圭|ウルグアイ
uzbekistan|乌兹别克斯坦|ウズベキスタン
vanuatu|瓦努阿图|バヌアツ
vatican city|梵蒂冈|バチカン市国
venezuela|委内瑞拉|ベネズエラ
yemen|也门|イエメン
zambia|赞比亚|ザンビア
zimbabwe|津巴布韦|ジンバブエ
myanmar,burma|缅甸|ミャンマー,ビルマ`
