/**
 * What is one of its kind: a line each, English|Simplified Chinese|Japanese, forms with a comma. A place has the country it lies in behind.
 * A form may stand in several lines: a president is 总统, 会长, 社长 and more.
 */

/** Countries that news name oftenest, with their adjectives; the others are in `align/data/places.ts`. Source: CLDR 48 and usage. */
export const NATIONS = `
Japan,Japanese|日本,日语,日文|日本
China,Chinese|中国,中文,汉语|中国
South Korea,South Korean,Korea,Korean|韩国,韩语,朝鲜半岛,朝鲜战争,朝鲜族,朝鲜王朝,朝鲜语,朝鲜文|韓国,朝鮮半島,朝鮮戦争,朝鮮族,朝鮮王朝,朝鮮語
North Korea,North Korean|朝鲜|北朝鮮
United States,US,U.S.,USA,America,American|美国|米国,アメリカ,アメリカ合衆国
Britain,British,United Kingdom,UK,U.K.,England,Great Britain|英国,英格兰,大不列颠|英国,イギリス,イングランド,大英帝国
Scotland,Scottish|苏格兰|スコットランド
Ireland,Irish|爱尔兰|アイルランド
France,French|法国,法语,法文|フランス,仏国
Germany,German|德国,德语,德文|ドイツ,独国
Italy,Italian|意大利,意语|イタリア
Spain,Spanish|西班牙|スペイン
Portugal,Portuguese|葡萄牙|ポルトガル
Netherlands,Dutch|荷兰|オランダ
Switzerland,Swiss|瑞士|スイス
Austria,Austrian|奥地利|オーストリア
Sweden,Swedish|瑞典|スウェーデン
Norway,Norwegian|挪威|ノルウェー
Poland,Polish|波兰|ポーランド
Greece,Greek|希腊|ギリシャ,ギリシア
Turkey,Turkish,Türkiye|土耳其|トルコ
Russia,Russian|俄罗斯,俄国,俄语,俄文|ロシア
India,Indian|印度|インド
Indian Ocean|印度洋|インド洋
Indonesia,Indonesian|印度尼西亚,印尼|インドネシア
Vietnam,Vietnamese|越南|ベトナム
Thailand,Thai|泰国,泰语|タイ,タイ王国,タイ語,タイ人,タイ国
Australia,Australian|澳大利亚,澳洲|オーストラリア,豪州
Canada,Canadian|加拿大|カナダ
Mexico,Mexican|墨西哥|メキシコ
New Mexico|新墨西哥|ニューメキシコ
Brazil,Brazilian|巴西|ブラジル
Argentina,Argentine|阿根廷|アルゼンチン
Egypt,Egyptian|埃及|エジプト
Iran,Iranian|伊朗|イラン
Iraq,Iraqi|伊拉克|イラク
Israel,Israeli|以色列|イスラエル
Syria,Syrian|叙利亚|シリア
Latin America,Latin American|拉丁美洲,拉美|ラテンアメリカ,中南米
North America,North American|北美,北美洲|北米,北アメリカ
South America,South American|南美,南美洲|南米,南アメリカ
Europe,European|欧洲|ヨーロッパ,欧州
Asia,Asian|亚洲|アジア
Africa,African|非洲|アフリカ
South Africa,South African|南非|南アフリカ
Finland,Finnish|芬兰|フィンランド
Denmark,Danish|丹麦|デンマーク
Iceland,Icelandic|冰岛|アイスランド
Belgium,Belgian|比利时|ベルギー
Hungary,Hungarian|匈牙利|ハンガリー
Romania,Romanian|罗马尼亚|ルーマニア
Bulgaria,Bulgarian|保加利亚|ブルガリア
Ukraine,Ukrainian|乌克兰|ウクライナ
Estonia,Estonian|爱沙尼亚|エストニア
Latvia,Latvian|拉脱维亚|ラトビア
Lithuania,Lithuanian|立陶宛|リトアニア
Croatia,Croatian|克罗地亚|クロアチア
Serbia,Serbian|塞尔维亚|セルビア
Slovenia,Slovenian|斯洛文尼亚|スロベニア
Ethiopia,Ethiopian|埃塞俄比亚|エチオピア
Kenya,Kenyan|肯尼亚|ケニア
Nigeria,Nigerian|尼日利亚|ナイジェリア
Ghana,Ghanaian|加纳|ガーナ
Tanzania,Tanzanian|坦桑尼亚|タンザニア
Uganda,Ugandan|乌干达|ウガンダ
Morocco,Moroccan|摩洛哥|モロッコ
Tunisia,Tunisian|突尼斯|チュニジア
Algeria,Algerian|阿尔及利亚|アルジェリア
Philippines,Philippine,Filipino|菲律宾|フィリピン
Malaysia,Malaysian|马来西亚|マレーシア
Mongolia,Mongolian|蒙古|モンゴル
Nepal,Nepali,Nepalese|尼泊尔|ネパール
Pakistan,Pakistani|巴基斯坦|パキスタン
Bangladesh,Bangladeshi|孟加拉国|バングラデシュ
Sri Lanka,Sri Lankan|斯里兰卡|スリランカ
Cambodia,Cambodian|柬埔寨|カンボジア
Kazakhstan,Kazakh|哈萨克斯坦|カザフスタン
Cuba,Cuban|古巴|キューバ
Peru,Peruvian|秘鲁|ペルー
Colombia,Colombian|哥伦比亚|コロンビア
Chile,Chilean|智利|チリ`

/** Cities, provinces and prefectures. Source: GeoNames and the gazettes of the three languages; usage of news. */
export const AREAS = `
Beijing|北京|北京|China
Shanghai|上海|上海|China
Tianjin|天津|天津|China
Chongqing|重庆|重慶|China
Guangzhou|广州|広州|China
Shenzhen|深圳|深圳,深セン|China
Chengdu|成都|成都|China
Nanjing|南京|南京|China
Suzhou|苏州|蘇州|China
Hangzhou|杭州|杭州|China
Ningbo|宁波|寧波|China
Wuxi|无锡|無錫|China
Xi'an,Xi’an,Xian|西安|西安|China
Wuhan|武汉|武漢|China
Changsha|长沙|長沙|China
Dalian|大连|大連|China
Shenyang|沈阳|瀋陽|China
Harbin|哈尔滨|ハルビン|China
Changchun|长春|長春|China
Qingdao|青岛|青島,チンタオ|China
Jinan|济南|済南|China
Xiamen|厦门|アモイ,廈門|China
Fuzhou|福州|福州|China
Kunming|昆明|昆明|China
Hefei|合肥|合肥|China
Nanchang|南昌|南昌|China
Zhengzhou|郑州|鄭州|China
Luoyang|洛阳|洛陽|China
Hong Kong|香港|香港|China
Macao,Macau|澳门|マカオ|China
Taipei|台北|台北|China
Taichung|台中|台中|China
Tainan|台南|台南|China
Kaohsiung|高雄|高雄|China
Hebei|河北|河北|China
Liaoning|辽宁|遼寧|China
Jilin|吉林|吉林|China
Heilongjiang|黑龙江|黒竜江,黒龍江|China
Jiangsu|江苏|江蘇|China
Zhejiang|浙江|浙江|China
Anhui|安徽|安徽|China
Fujian|福建|福建|China
Jiangxi|江西|江西|China
Shandong|山东|山東|China
Shanxi|山西|山西|China
Shaanxi|陕西|陝西|China
Henan|河南|河南|China
Hubei|湖北|湖北|China
Hunan|湖南|湖南|China
Guangdong|广东|広東|China
Guangxi|广西|広西|China
Hainan|海南|海南|China
Sichuan|四川|四川|China
Guizhou|贵州|貴州|China
Yunnan|云南|雲南|China
Gansu|甘肃|甘粛|China
Qinghai|青海|青海|China
Inner Mongolia|内蒙古|内モンゴル|China
Ningxia|宁夏|寧夏|China
Xinjiang|新疆|新疆|China
Tibet,Tibetan|西藏|チベット|China
Tokyo|东京|東京|Japan
Osaka|大阪|大阪|Japan
Kyoto|京都|京都|Japan
Hokkaido|北海道|北海道|Japan
Aomori|青森|青森|Japan
Iwate|岩手|岩手|Japan
Miyagi|宫城|宮城|Japan
Akita|秋田|秋田|Japan
Yamagata|山形|山形|Japan
Fukushima|福岛|福島|Japan
Ibaraki|茨城|茨城|Japan
Tochigi|枥木|栃木|Japan
Gunma|群马|群馬|Japan
Saitama|埼玉|埼玉,さいたま|Japan
Chiba|千叶|千葉|Japan
Kanagawa|神奈川|神奈川|Japan
Niigata|新潟|新潟|Japan
Toyama|富山|富山|Japan
Ishikawa|石川|石川|Japan
Fukui|福井|福井|Japan
Yamanashi|山梨|山梨|Japan
Nagano|长野|長野|Japan
Gifu|岐阜|岐阜|Japan
Shizuoka|静冈|静岡|Japan
Aichi|爱知|愛知|Japan
Mie|三重县|三重県|Japan
Shiga|滋贺|滋賀|Japan
Hyogo|兵库|兵庫|Japan
Nara|奈良|奈良|Japan
Wakayama|和歌山|和歌山|Japan
Tottori|鸟取|鳥取|Japan
Shimane|岛根|島根|Japan
Okayama|冈山|岡山|Japan
Hiroshima|广岛|広島|Japan
Yamaguchi|山口县|山口|Japan
Tokushima|德岛|徳島|Japan
Kagawa|香川|香川|Japan
Ehime|爱媛|愛媛|Japan
Kochi|高知|高知|Japan
Fukuoka|福冈|福岡|Japan
Saga|佐贺|佐賀|Japan
Nagasaki|长崎|長崎|Japan
Kumamoto|熊本|熊本|Japan
Oita|大分县|大分県|Japan
Miyazaki|宫崎|宮崎|Japan
Kagoshima|鹿儿岛|鹿児島|Japan
Okinawa|冲绳|沖縄|Japan
Sapporo|札幌|札幌|Japan
Sendai|仙台|仙台|Japan
Yokohama|横滨|横浜|Japan
Kawasaki|川崎|川崎|Japan
Nagoya|名古屋|名古屋|Japan
Kobe|神户|神戸|Japan
Kanazawa|金泽|金沢|Japan
Kitakyushu|北九州|北九州|Japan
Matsue|松江|松江|Japan
Matsuyama|松山|松山|Japan
Takamatsu|高松|高松|Japan
Himeji|姬路|姫路|Japan
Hakodate|函馆|函館|Japan
Narita|成田|成田|Japan
Haneda|羽田|羽田|Japan
Naha|那霸|那覇|Japan
Seoul|首尔|ソウル|South Korea
Busan,Pusan|釜山|釜山,プサン|South Korea
Incheon|仁川|仁川,インチョン|South Korea
Daegu|大邱|大邱,テグ|South Korea
Jeju|济州|済州,チェジュ|South Korea
Bangkok|曼谷|バンコク|Thailand
Hanoi|河内|ハノイ|Vietnam
Jakarta|雅加达|ジャカルタ|Indonesia
Manila|马尼拉|マニラ|philippines
Kuala Lumpur|吉隆坡|クアラルンプール|malaysia
New Delhi,Delhi|新德里,德里|ニューデリー,デリー|India
Mumbai|孟买|ムンバイ|India
Dubai|迪拜|ドバイ|united arab emirates
Istanbul|伊斯坦布尔|イスタンブール|Turkey
Constantinople|君士坦丁堡|コンスタンティノープル,コンスタンティノポリス|Turkey
Cairo|开罗|カイロ|Egypt
New York|纽约|ニューヨーク|United States
Washington|华盛顿|ワシントン|United States
Los Angeles|洛杉矶|ロサンゼルス|United States
Chicago|芝加哥|シカゴ|United States
Boston|波士顿|ボストン|United States
San Francisco|旧金山|サンフランシスコ|United States
Seattle|西雅图|シアトル|United States
Houston|休斯敦,休斯顿|ヒューストン|United States
Dallas|达拉斯|ダラス|United States
Las Vegas|拉斯维加斯|ラスベガス|United States
California|加利福尼亚,加州|カリフォルニア|United States
Texas|得克萨斯,德克萨斯,得州,德州|テキサス|United States
Florida|佛罗里达|フロリダ|United States
Hawaii|夏威夷|ハワイ|United States
Toronto|多伦多|トロント|Canada
Vancouver|温哥华|バンクーバー|Canada
London|伦敦|ロンドン|Britain
Cambridge|剑桥|ケンブリッジ|Britain
Oxford|牛津|オックスフォード|Britain
Manchester|曼彻斯特|マンチェスター|Britain
Edinburgh|爱丁堡|エディンバラ|Scotland
Dublin|都柏林|ダブリン|Ireland
Paris|巴黎|パリ|France
Berlin|柏林|ベルリン|Germany
Munich|慕尼黑|ミュンヘン|Germany
Frankfurt|法兰克福|フランクフルト|Germany
Moscow|莫斯科|モスクワ|Russia
Rome|罗马|ローマ|Italy
Milan|米兰|ミラノ|Italy
Venice|威尼斯|ベネチア,ヴェネツィア,ベニス|Italy
Madrid|马德里|マドリード|Spain
Barcelona|巴塞罗那|バルセロナ|Spain
Lisbon|里斯本|リスボン|Portugal
Amsterdam|阿姆斯特丹|アムステルダム|Netherlands
Brussels|布鲁塞尔|ブリュッセル|belgium
Geneva|日内瓦|ジュネーブ|Switzerland
Zurich,Zürich|苏黎世|チューリッヒ,チューリヒ|Switzerland
Vienna|维也纳|ウィーン|Austria
Athens|雅典|アテネ|Greece
Prague|布拉格|プラハ|czechia
Warsaw|华沙|ワルシャワ|Poland
Kyiv,Kiev|基辅|キーウ,キエフ|ukraine
Copenhagen|哥本哈根|コペンハーゲン|denmark
Stockholm|斯德哥尔摩|ストックホルム|Sweden
Oslo|奥斯陆|オスロ|Norway
Helsinki|赫尔辛基|ヘルシンキ|finland
Sydney|悉尼|シドニー|Australia
Melbourne|墨尔本|メルボルン|Australia
Auckland|奥克兰|オークランド|new zealand`

/**
 * Offices and ranks. A deputy is made of each: vice and deputy, 副; in Japanese the deputies that are called otherwise stand behind. Source: 「国の行政機関の職名」, 地方自治法, the titles of 人民政府 and of companies in
 * the three languages, usage of news. Left out: what is a thing or a word of programs as well (manager, editor, chair, speaker).
 */
export const OFFICES = `
mayor|市长|市長
governor|知事,县知事,省长,州长,行长,总督|知事,県知事,省長,州知事,総裁,総督
prefectural governor|县知事,知事|県知事,知事
prime minister,premier|总理,首相,内阁总理大臣|首相,総理,総理大臣
minister|部长,大臣,外长,防长,财长|大臣,外相,防衛相,財務相,経産相,厚労相,文科相,国交相,環境相,農相,法相,部長,長官|次官,事務次官,副大臣
president|总统,主席,总裁,会长,社长,校长,院长,议长,理事长,行长,总经理,董事长|大統領,主席,総裁,会長,会頭,社長,学長,総長,校長,議長,理事長,頭取,院長,知事,州知事
chairman,chairwoman,chairperson|主席,会长,董事长,议长,委员长,理事长,主任|会長,会頭,議長,委員長,理事長,主席,主任,座長
director,director-general,director general|处长,局长,主任,所长,院长,馆长,总监,司长,厅长,部长,科长,总干事,室长,董事,站长,园长|主任,所長,局長,部長,課長,館長,院長,室長,センター長,理事,取締役,監督,事務局長,園長|次長,局次長,事務局次長
dean|院长,系主任,学部长,教务长|学部長,研究科長,学院長,院長,部長
secretary-general,secretary general|秘书长,总书记,干事长|事務局長,秘書長,事務総長,書記長,総書記,幹事長|事務局次長,事務次長,次長
ambassador|大使|大使
consul general,consul-general|总领事|総領事
consul|领事|領事
professor|教授|教授
associate professor,assistant professor|副教授,助理教授|准教授,助教授,助教`

/** Those who go to school. Source: the levels of schools in the three countries. */
export const PUPILS = `
elementary school student,elementary school students,primary school student,primary school students,primary school pupils,schoolchildren|小学生|小学生,児童
junior high school student,junior high school students,middle school student,middle school students|初中生,中学生|中学生
high school student,high school students|高中生,中学生|高校生
university student,university students,college student,college students|大学生|大学生`

/** Sights and seats of power, with the country they stand in. Source: GeoNames, usage of news. */
export const SIGHTS = `
White House|白宫|ホワイトハウス|United States
Pentagon|五角大楼|ペンタゴン|United States
Statue of Liberty|自由女神像|自由の女神像,自由の女神|United States
Kremlin|克里姆林宫|クレムリン|Russia
Red Square|红场|赤の広場|Russia
Buckingham Palace|白金汉宫|バッキンガム宮殿|Britain
Big Ben|大本钟|ビッグベン,ビッグ・ベン|Britain
Tower Bridge|塔桥|タワーブリッジ|Britain
Eiffel Tower|埃菲尔铁塔|エッフェル塔|France
Louvre|卢浮宫|ルーブル|France
Colosseum|罗马斗兽场,斗兽场|コロッセオ|Italy
Tokyo Tower|东京塔,东京铁塔|東京タワー|Japan
Tokyo Skytree|东京晴空塔,晴空塔|東京スカイツリー,スカイツリー|Japan
Mount Fuji,Mt. Fuji|富士山|富士山|Japan
Great Wall|长城|万里の長城|China
Forbidden City|故宫,紫禁城|故宮,紫禁城|China
West Lake|西湖|西湖|China`

/** Digital currencies. Source: the white papers and pages of each in the three languages. */
export const COINS = `
bitcoin|比特币|ビットコイン
ethereum,ether|以太坊,以太币|イーサリアム,イーサ
litecoin|莱特币|ライトコイン
dogecoin|狗狗币|ドージコイン
ripple|瑞波币|リップル`

/** Dynasties of China. Source: the tables of dynasties of 现代汉语词典. */
export const DYNASTIES = `
han dynasty|汉代,汉朝|漢代,漢の時代
sui dynasty|隋代,隋朝|隋代,隋の時代
tang dynasty|唐代,唐朝|唐代,唐の時代
song dynasty|宋代,宋朝|宋代,宋の時代
yuan dynasty|元代,元朝|元代,元の時代
ming dynasty|明代,明朝|明代,明の時代
qing dynasty|清代,清朝|清代,清朝,清の時代`

/** Operating systems. Source: the pages of each in the three languages. */
export const SYSTEMS = `
Windows|Windows|Windows
macOS,Mac OS,Mac|macOS,Mac OS,Mac|macOS,Mac OS,Mac
Linux|Linux|Linux
Android|Android,安卓|Android,アンドロイド
iOS|iOS|iOS
iPadOS|iPadOS|iPadOS
FreeBSD|FreeBSD|FreeBSD
ChromeOS,Chrome OS|ChromeOS,Chrome OS|ChromeOS,Chrome OS`

/** Licences of software. Source: the list of SPDX. */
export const LICENCES = `
MIT|MIT|MIT
BSD|BSD|BSD
Apache|Apache|Apache
GPL|GPL|GPL
LGPL|LGPL|LGPL
AGPL|AGPL|AGPL
MPL|MPL|MPL
ISC|ISC|ISC`

/** Parts of a place by the points of the compass; behind, the axis: of its two ends the one is the opposite of the other (`antonym`). */
export const DIRECTIONS = `
eastern,east side,east bank,east coast,east gate,east end,east exit,east entrance,east wing|东部,东侧,东岸,东区,东边,东面,东门,东端,东翼,东海岸|東部,東側,東岸,東区,東口,東門,東端,東棟,東海岸|east-west
western,west side,west bank,west coast,west gate,west end,west exit,west entrance,west wing|西部,西侧,西岸,西区,西边,西面,西门,西端,西翼,西海岸|西部,西側,西岸,西区,西口,西門,西端,西棟,西海岸|east-west
southern,south side,south bank,south coast,south gate,south end,south exit,south entrance,south wing|南部,南侧,南岸,南区,南边,南面,南门,南端,南翼,南海岸|南部,南側,南岸,南区,南口,南門,南端,南棟,南海岸|north-south
northern,north side,north bank,north coast,north gate,north end,north exit,north entrance,north wing|北部,北侧,北岸,北区,北边,北面,北门,北端,北翼,北海岸|北部,北側,北岸,北区,北口,北門,北端,北棟,北海岸|north-south
northeast,northeastern|东北部,东北侧,东北岸,东北边,东北面,东北端|北東部,北東側,北東岸,北東端,東北部,東北側,東北岸,東北端|northeast
northwest,northwestern|西北部,西北侧,西北岸,西北边,西北面,西北端|北西部,北西側,北西岸,北西端,西北部,西北側,西北岸,西北端|northwest
southeast,southeastern|东南部,东南侧,东南岸,东南边,东南面,东南端|南東部,南東側,南東岸,南東端,東南部,東南側,東南岸,東南端|southeast
southwest,southwestern|西南部,西南侧,西南岸,西南边,西南面,西南端|南西部,南西側,南西岸,南西端,西南部,西南側,西南岸,西南端|southwest`
