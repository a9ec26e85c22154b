/**
 * Readings that characters have in Japanese names of persons, in Latin letters, each with the characters in their Simplified form.
 * Source: derived from the names of persons and the nouns of mecab-ipadic 2.7.0 (Nara Institute of Science and Technology, its permissive licence) by way
 * of kuromoji 0.1.2, words parted into the readings of their characters.
 */
export const NAME_READINGS =
  'a上亚厚可吾哑四安家小山我扬新明晶有朝木朱杏步浅海爱相粟紫网芦英荒赤足阿青飞马鲇麻 abu虻 abumi镫 abura油 aburada油 ae飨 aga上吾 agari上东扬明 age上 ai会合哀爱相秋艾蓝逢间飨 aida间 aino相 aji味网鯵 aka明朱赤 akaba赤 akada赤 ' +
  'akane茜 akatsuki晓 ake明昭晓曙朱绯 aki亮启哲尧彬彰扬昌明映昭显晃晓晔晖晶朋朗枫瑛璋皓秋穐空章诠鉴韶饱龝 akino彰 akira亮光全叡启哲彬彰斌旭昌明昭昶显晁晃晄晓晖晟晶朗洸照玲瑛璋皎皓瞭章聪诠辉鉴阳 ako赤 aku恶饱 akutaga芥 akutsu圷 ' +
  'ama余天尼海甘蜑雨 amaga天 amane周 amano天 amari余 amaru余 ame天雨 ameno雨 ami网 amo天 an安庵按暗杏案行 ana穴 ane姊 ano穴 anza安 anzu杏 ao青 aoi碧苍葵 ara新有粕荒 arai洗 araragi兰 arashi岚 ' +
  'arata新 are荒 ari在有蚁 aru有 asa朝浅麻 asahi旭 ase朝 ashi爱芦苇足 aso浅麻 asobi游 asu明游足飞 ata安 atae与 atama头 atara新 atarashi新 atari当 ataru中 ate当 atera左 ato后迹 ' +
  'atsu充厚惇教敦淳渥温热笃贵 atsushi厚惇敦毅淳温睦穆笃纯醇 awa淡粟 awase合 aya彩文斐礼章纹绚绫绮 ayu步鲇 ayumi步 ayumu步 aza朝浅麻 aze畦 azu东 azuma东 azusa梓 ba原叶场塲幡庭末波畑破祖端羽芳迫饭马麦 bachi八钵 bai原梅 ' +
  'baka计 bakari计 bako箱 baku博漠畠白莫貘麦 bama滨 bami喰 ban万伴半坂挽晚板番盘磐蕃阪马 bana端花 bando板 bane埴羽 bara原茨 bare晴 bari开张治针雀 baru原春 basa迫 basama迫 base桥 bashi桥 bata幡畑畠端 ' +
  'batake畑畠 bato鸠 batsu末 baya早 bayama山 bayashi林 be上倍兵别家户瓶米边部 bei平米 ben辨 beni红 beppo别 bera平 betsu别 bi伸味妃孙尾日木桧樋比火生眉美老蒲薇飞鱼 bika光 bikari光 biki引曳 biko彦 bin敏 ' +
  'bina日 bira平 biraki开 biro广 bishi菱 bito人 bitsu柜 bo保戊暮木本步穗 boku北卜墨木朴母牧目睦 bon凡品本 bonai内 bori堀 boro幌 boshi干星 boso细 bou保坊宝峰房方望法茅 bu不丰伏分夫妇富峰布府文步武父生穗舞芜蒲部面风 ' +
  'buchi渊缘 bui丰 buka深 buke深 buki吹雪 buku伏福 bukuro袋 bumi文 bun丰分文 buna舟船 bune舟船 buri振风 busa总房 buse伏 bushi伏节 busuji毒 buto太 butsu佛 buyu汤 bya白 byaku白百 byou兵苗 ' +
  'byoudo平 cha卓舍茶 che崔 chi七八内刀刃千口右吉喜地市持智池治渊痴知稚筑紫置茅行路道风 chigo儿 chiha千 chika义亲俔允几周恭慎爱睦近隣 chikara力 chikashi亲迩 chiku竹筑 chin椿珍镇陈 chinaga德 chino茅 chinze镇 ' +
  'chiri尘 chiru散 chitsugu承 chiuri卖 chiwa扇 chizu迟 cho樗猪直绪 choku直 chon全 chou丁兆听帖张手晁朝潮澄町畅肇肠蝶调赵迢重铫长鸟 chuu中仲冲宙忠抽柱生 da伊出右壁多太弹段洋田达陀駄 dachi立达 dado户 dagi田 ' +
  'dai代内台大太平梯醍 daira平 daka高鹰 dakara宝 dake岳武竹 daki泷 daku泽 dama玉珠 dan团坛弹檀段淡男谷 dana棚 dane种 dani溪谷足 dare垂足 daru达 dashi出 date楯立达馆 datsu立达 de丰传出大手木田铁 dei泥 ' +
  'den传傅典出殿田电 dera寺 deri照 do人内土堂头度户所斗时殿渡登百等道都门马 dohara原 doi樋 doki时 doko所 dokoro所 doku得德独 domari泊 dome富止留 domi富留 domo友 don土钝 dono殿 doo远 doori通 dooshi通 ' +
  'dori取鸟 doshi年 dotemo朝 dou东働同堂头岛当桐洞渡百童藤道 douno堂 e依兄卫可右吉咏家延影得悦惠慧户方星映枝柄植榎永江海爱瑛生笑绘英荏荣衣越部重风饭 ebi虾蛭蛯 ebisu戎 echi越 eda条枝 egusa枝 ei卫叡咏影映暎永泳瑛英荣莹衡锐颖 eita永 ' +
  'eki伯易益驿 emi笑 en园圆延渊演烟燕猿盐远 eno榎绘 enoki榎 eri襟 etsu悦越 fan焕 fu不二伏古吹夫妇孚富布府扶敷文普步深父生福舟船芙部降风 fubu吹 fuchi渊 fuda札礼 fue笛 fuge凤 fuji藤 fuka深 fukashi深渊 fuke吹更深 ' +
  'fuki吹蕗 fuko深 fukou深 fuku伏吹复福 fukuro袋 fumi史文章籍郁 fumoto麓 fun分 funa舟船 fune舟船 funyu舟 furi振降 furu古降 fusa总房 fuse伏 fushi伏节 fuso总 fusu伏 futa二双 futatsu二 futo太 ' +
  'futon太 futoshi太 futsu二拂 fuu夫富枫风 fuyu冬 ga下乐加十华卧合向和嘉垣子学家屈峨川我月果歌河珂瓦甲神芽贺闲雅飞香鵞鹿 gachi胜 gada形 gadake岳 gaeri返 gahara原 gahira平 gai垣外崖开海涯狩皆街谷贝 gake垣挂 gaki书垣柿 ' +
  'gaku乐学岳觉角额鳄 gakushi隐 gama竃蒲釜镰 game龟 gami上务头神 gamine峰 gamo蒲鸭 gan丸元岩岸眼贯赝雁颜龛 gana金 ganaka乐 gane兼金钟铁 ganu古 ganza神 gaoka丘冈岳 gara唐干柄潟雀 garaki乐 gari刈狩苅雁 ' +
  'garu轻 gasa笠 gasaki崎 gasane重 gase濑 gashi樫 gashima岛 gashira头 gashiwa柏 gata县形悬方潟片 gatake岳 gatana刀 gatani谷 gatsu月胜 gatsuma妻 gawa为川河 gaya谷 ' +
  'ge下介削华向夏外家庆景月柳植殖毛气祁艺花 gehara原 gei庆艺 gen严元原坚岩幻弦源玄研谚贤轩间阮 geshi押 geta桁 getsu月 gi义仪喜城子宜岐木来树气祇纪置衣规记贵起黄 giku菊 gimachi町 gimi君 gin吟银 ginata刀 ginu绢衣 gira明 ' +
  'gire布 giri桐雾 gishi岸 gita北 giwa际 giya屋 go乡五伍儿兴午古右合后吴吾固国太子小居川御悟户护木来梧江河浓湖牛砂胡误越醐金高 goe越 goko心 gokoro心 goku国岳极石谷 goma驹 gome笼米込 gomi込 gon严权根艮言金 goori郡 ' +
  'gori来 goro来 goromo衣 gose起越 goshi腰越 goto事琴 gou乡兴刚合后川江河神耕豪 goya越 gu久公具右宫弘愚来郡 guchi口 gujo郡 guma熊隈 gumi汲 gumo云 gun军群郡 guni国 gura乐仓座椋藏 gurashi暮 guraza乐 ' +
  'gure暮雨 guri栗群 guro畔黑 guru来栗 guruma车 gusa种草 gushi串 gusu楠 gusuku城 guu功宫嵎 guwa桑 gyo御行鱼 gyoku玉 gyou业京形教晓经绕行 gyuu久牛生 ha二伯八初半南发叶土垣埴巴幡把春晴杷榛治法波流白破端繁羽芳萩葩长饭黄齿 ' +
  'haba巾幅 hachi八蜂 hae生 hagi作萩 hai早林灰背 hajime一元创初基始孟宗源甫祝章肇良 hajimu黎 haka博 hakama袴 hakari计 hakaru计 hako筥箱 hakobu运 haku伯博柏泊白迫 hama滨 hamo鳢 han伴八半埴帆板榛潘繁范藩阪饭 ' +
  'hana华塙端花英鼻 hanabu花 hanan花 hanawa塙轮 hane羽 hani埴 hanpe泛 hara原服 harai拂 harashi晴 hare晴 hari张播治针 haru东原始明春晴榛治温遥阳 haruka悠遥 haryu针 hasa挟架迫 hasama迫 hase支 ' +
  'hashi桥梁端阶 hashida外 hashira柱 hashiri走 hashita端 hasse八 hasu莲 hata幡旗畑畠秦端鳍 hatake畑畠 hato鸠 hatsu八初发肇 haya勇捷敏早林速逸隼 hayashi林 haza挟迫 hazama硲迫间 hazu彗筈绮 ' +
  'he下兵屁平户日边逸部闭 hebi蛇 hei兵坪平并瓶秉 heisu惠 heki又壁癖碧 hen片边逸 hi一云妃小常干平引日柄桧樋比氷火秀簸绯肥阳非飞 hia日 hibiki响 hidari左 hide伟秀英荣豪 hie稗 higashi东 hige髭 hii曾 hiji土肘肱 hijiri圣 ' +
  'hika光 hikari光晶 hikaru光 hike引 hiki匹引曳曵疋 hiko彦 hime姬 hin品宾彬滨苹 hina日雏 hino日桧樋 hinoki桧 hira平 hiraki开 hiraku开 hiro佑公博启圣大孔宏宙实容宽寻平广弘恕昊欧泛洋浩渊溥濶熙皓硕礼祥紘缓英裕阳 ' +
  'hiromu启 hiroshi博启坦大央宏容宽广弘昊普汪泛洋洪洽浩滉漠熙紘裕鸿 hiru昼蛭 hisa久刚央宽寿尚 hisashi久央寿常恒永荣龟 hishi菱 hisoka密 hita常直 hito一人仁均 hitomi眸瞳 hitoshi仁均寿彬整斋等钓钧齐 hitotsu一 ' +
  'hitotsuba一 hitsu柜 hitsuji未 hiya冷寒 ho丰亩保北发圃堀宝峰布帆步法浦甫百秀穗蒲蜂辅鬼 hodo程 hoka外 hoko鉾 hoku北 homare誉 hon品本誉 hono穗 hora洞 hori堀濠 horigo堀 horo幌袰 hoshi干星 hoso细 ' +
  'hota武 hotaru萤 hotaruga萤 hote布 hotsu发堀 hou丰侯保凤匏北宝寳封峰彭报抱放方朋朴棚法泡芳蓬邦鹏 houri祝 hozu秀 hya百 hyaku百 hyou俵兵冯平彪瓢飘 hyoudo兵 hyu日 hyuu日 ' +
  'i一为五井亥代以伊会伟位依入兵几出十卫台合和唯壹夷威家射尹居岩平惟意揖斋斐日李板比氷洗海牛猪生田相石矶祖稻紫结维肥胆花行衣袋西谷路逸风饭鱼 ibara原茨 ichi一内壹市都 ichino市栎檪 icho鸭 ida田 idake岳 idashi出 ide出 ido户 ie家 iga鱼 igake挂 ' +
  'igawa川 igi生祇 igusa枝 ihara原 ihou朋 ii猪饭 iichi一 iji寺 iju伊寿 ika五生花 ikada筏 ikari碇 ikawa川 ike池生 ikeno池 iki伯气生行 iku几征生育行郁 ikyuu丘 ima今 imawa忌 imi见 imo芋 ' +
  'imoku木 imu严 in伊允印员因尹引胤荫阴院隐音 ina印引稻苗 ine稻 ino井猪稻野饭 inu犬狗 inui干 io庵 iori庵 ippe逸 ira平 iratsu郎 ire入 iri入煎西 iro色 iru入日 iruru容 isa功勇勋石矶砂谏 isabu三 isago砂 ' +
  'isami勇 isamu勇武 isao公功勋庸德魁 ishi石 ishizu石 iso矶礒 isono石 isou寄 ita分板田 itaru格至达 ito丝纯 itou到 itsu一五伍逸 itsuki斋树 iuchi内 iwa岩石磐 iwai祝 iwao严岩磐 iya弥 iyama山 iza居 ' +
  'izu严出泉津 izumi和泉 izuri出 izuru出 ja奢津砂社舍若邪雀 jakkyo若 jaku寂石若雀 ji之事二仁侍儿内冶出十千史司嗣地士子字实寺寿尔师志慈持时智林枝椎次死氏水池治滋濑牛甚知祖神耳至茅路进道 jika近鹿 jikara力 jikawa川 jiki敷直食 jiku竹竺 ' +
  'jima岛缟 jimi染 jimo下 jin人仁仭心新湛甚神臣进针阵陈靭 jina品 jine笹 jino篠 jio盐 jira白 jiri后尻 jiro代城白 jita下 jitsu实日 jo冗助城女如定庄徐恕所舒 jon正 ' +
  'jou丈上丞乘井净匠场城定将常庄情戏成星杖条正生町盛穰精绍襄让诚锄锭青静 jouto上 ju住入十寿手数朱树珠种鹫 juku宿 jun中准循惇旬润淳纯绚顺 jutsu十 juu中住充十涩生重鹫 ' +
  'ka一上下个伽何余佳兼冈冢加勘化十华可右叶各合和哥嘉圭坂坚壹夏家尊崋川开我数方日春果架柏柯栢歌气水河海火狩珂珈瓜甲目确神禾科胜花荷葛葭薰角贺赤郁酒金釜铁锻镰雅霞风香馨鸟鸭鹿 kaba桦蒲 kabaza椛 kabe壁 kabu冠 kabura芜镝 kabuto兜甲 kachi胜陆 kade足 ' +
  'kado角门 kaede枫 kaeri归 kafumi文 kaga利香 kagami鉴镜 kage影挂景荫 kagi键 kago笼 kai介会垣堺帆开拐改槐海皆芥诫谷贝阶颖饲魁 kaito垣 kaji柁梶楫舵 kajikaza鳅 kake垣悬挂駈 kakehi笕 kakei笕 kaki垣柿 ' +
  'kakino柿 kako栫 kaku恪格觉角郭革鹤 kakuno角 kama竃蒲釜釡镰间 kaman釜 kame瓶龟 kami上头神纸 kamiga务 kamino上 kamo甘神蒲鸭 kamu神 kan上关冠劝勘卷完官宽寒干康柑桑梶欢汉涣灌玩环甘甲神管苅莞菅蒲观贯金鉴门闲间韩馆 ' +
  'kana兼奏金铁鹿 kanae中鼎 kanai叶 kaname要 kanaza金 kanba神蒲镰 kane兼包印周谦金钟铁 kanega金 kanen金 kaneta兼 kaneto种 kani蟹 kanmuri冠 kanna铁 kanno神 kano叶神鹿 kanoe庚 kanou叶 ' +
  'kao薰香 kaori匂香 kaoru磬芳薰香馨 kappu冠 kara半唐柄空辛 karasu乌 kari假光刈滑狩苅雁 karu苅轻 kasa笠 kasami嵩 kase柏笠 kashi柏樫 kashiko贤 kashira头 kashiwa柏 kasu粕糟 kasumi霞 ' +
  'kata像县坚容巩形方潟片象贤 katachi形 katagi樫 katana刀 katsu且克功彊捷活羯胜葛雄鲣 katsura桂葛 kawa为勾可川河革 kawara瓦 kawazu川 kaya栢榧茅萓萱 kayan柏 kayo通 kayoi通 kaza风 kaze风 ' +
  'kazu一万员和寿收数日知筹算葛计量 kazura桂葛 ke下之今介佐佳华右圭宅家岳庆悬日明毛气池溪穴结缺花袈解警计 kebi女通 kechi结 kega卦 kei京令佳启圭家庆形径惠敬景桂溪琼竞絅经继肇花萤计蹊鸡 kemuri烟 ken俭健兼剑卷坚宪干建拳显权献监研虔见谦贤轩釼镰间 kena穴 ' +
  'kenari成 kendo人 keshi岸 keta田 ketsu洁穴结 keyaki槻 keyama山 ki仪企伎其几北吉喜嘉器城基奇妃姬季寄岐岸峡崎己希幸归挥敷方旗晖月木机材来杵枝树桐橘毅气淇熙熹琴生甲着矩禧稀空纪绢绮置艺菊葵衣规记贯贵起辉酒金雉雪骐鬼黄龟 kibitai额 kichi吉 ' +
  'kichijo吉 kiki利 kiku掬菊 kimi仁公君皇 kimo肝 kimu金 kin京今公勤均斤欣琴芹菫谨近金钦锦 kina菜 kino木纪 kinoe甲 kinu绢衣 kippe桔 kippu木 kiri切桐雾 kiryu桐 kisaka象 kisaki妃 kishi岸 kisou竞 ' +
  'kita北来 kitsu吉橘 kiwa盘磐 kiwamu究 kiyo净圣洁洌清精 kiyoshi冽净圣忠洁洌涣清澄穆精纯 kiyosu清 ko不东久九乞今儿匂口古固国坂壶女好子孤小居巨己幸库弘弦户故木枯根河浓湖生神粉股胡草蒲虎贡越近郎金香高鱼鹿黄黑鼓 koba小 kobi媚 kobu小 koda小 ' +
  'koe越 koga小 koi恋越鲤 kokono九 kokoro心 koku克国石谷黑 koma驹 koman驹 kome米 komi込 komo菰 kon今小昆根混绀近金 konno近 kono木此比神近 konpa金 konpi琴 koo郡 koori郡 koppe户 kore惟是 koro顷 ' +
  'koromo衣 koromoga顷 koshi腰舆越 kosu越 koto允理琴言辞 kotobuki寿 kotsu骨 kou上乡交亨光兜公兴冈功勾匂厚口合后向吼垢好孔孝宏小川工幸广库康弘恒慊旷昂晃更桁江沟河洪洸洽浩滉生甲皎皐神篁紘红纲考耕耿航荒虹行讲郊鉱镐香高鸭鸿黄 koudo人 kouno神鸿 ' +
  'kowa强 kowashi毅 koza小 kozu小 kozue梢 ku丘久九云公六内功十口句右国宫役恭木来杭栗楠淑玖球矩神福红胡苦草迫黑 kubi頚 kubo洼 kuchi口朽 kuda下百 kudari下 kudashi下 kudo工 kuga陆 kuge鹄 kugi钉 kuhashi桥 ' +
  'kui咋喰 kuji神 kujira鲸 kuki茎 kukiza茎 kuma前熊隈 kumaga熊 kuman熊 kume粂 kumi汲 kumo云 kun久勋君国栗薰训 kuna国 kuni匡国州晋有训邦都 kuniji柴 kuno九 kunpe君 kura仓库座樱藏鞍 kure吴暮榑槫红 ' +
  'kurenai红 kuri作来栗缲 kuriya厨 kuro玄畔藏黑 kuru来栗 kuruma车 kuryu栗 kusa日种草 kushi串栉笔 kusu楠 kusuno楠 kusunoki楠樟 kuta太 kutsu屈忽朽沓津 kutsuwa辔 kuu宫空 kuwa桑神锹 kuwano桑 ' +
  'kuzu楠葛 kyo今去居巨挙旭景狂虚许锯 kyoku旭曲极玉 kyou乔乡亨享京亮共兴匡协卿响姜孝峡强恭挟教敬晓杏枭桥梗橿清经镜香 kyousu恭 kyouta晓 kyu久 kyuu丘久九休及宫弓朽泣球臼鸠 kyuura严 ' +
  'ma万丸丽乐十又增士大天孙山岛幡摩曲末松正海满滨熊牧目真磨稀羽舞茉诚间雅马魔麻麿 machi待町 madara斑班 mado圆窓 madoka圆瞬 mae前合 magane铁 magari曲 magawa川 magi槙牧 mago孙 mai前居昧米舞 majiri交 maki卷慎槙牧莳 mako真 ' +
  'makoto一丹信允孚实寔忱恂慎洵理真诚 maku幕 mama壗继 mame豆 mamori守 mamoru卫守护葵衞 mamu满 man万幡政曼满真马 mana爱真 manabu学 mano野 mare希 mari余毬鞠 maro麿 maru丸圆 ' +
  'masa仁优全公匡和圣壮将当征成摄政方昌晶柾正理真精胜诚雅顺 masaka作 masaki柾 masaru优勉大将杰胜贤 masashi仁政雅 mase增 mashi增益 mashiro代 masu加升增枡桝润益纯舛鳟 mata亦俣全又复岐股 mato和的 matoi纒缠 matsu末松真 ' +
  'matsuka松 matsuri祭 matsuza松 matto松 maya厩 mayu茧 mayumi檀 mayuzumi黛 me免名女妻布明梅海目米芽连铭马 megu惠爱芽 megumi惠爱 megumu萠 meguri廻 mei名命明米茗迷鸣 men免女明绵面 meo夫 meshi饭 ' +
  'mesu召 mi三京位充光公南味喰土圣壬妃实宫巨己已巳弓弥御惠新望未朱民水江泉洋海深满爱珠瑞生益真神箕绩网美翠耳臣行见观规视览角身躬道金鱼 michi亨伦充庸径成晋满理裕路迪通道 michiru满 michito至 midori碧绿翠 migaki磨 migaku琢磨 migi右 migiwa汀 ' +
  'miji叶 mika瓮 mikata方 miki干树 mimi耳 min三明民水眠 mina南水沓源皆 minami南 minamiga南 minamino南 minamoto源 minato凑港 mine岑岭峰 mino南水箕蓑 minori农稔 minoru丰实年满稔穗穰 mio澪雄 ' +
  'miru见 misa操 misaki岬 misao操 misu帘 mitsu三允充光密满盈苗 mitsugu税贡 mitsuo光 mitsuru充满盈统 miya宫都 miyabi雅 miyako京都 miyakono都 miyano宫 miyu幸 miyuki幸 mizo沟 mizu水瑞端 ' +
  'mizuho瑞 mo九云卫右四基大守持文方最望木桃母毛物生百目真红茂萌门间马 moarai口 mochi以持操望用秉糯茂饼 modori戾 moe萌萠 moi萌 moku木杢牧目秃默 momi籾 momo桃百股 momono桃 mon文纹部门闻 mono物 mori保卫守护敬杜森盛 moro室师诸 ' +
  'moroko唐 morozu两 mote茂 moto下元基本源素统翰职许诚资躬 motoki干 motomu求 motsu持物 mou力孟望毛猛生网舞马 moyasu泰 mozu水 mu六务向无梦武牟百睦虫行陆鹉 mugi麦 mui六向 muka向 mukae向迎 mukaeda向 mukai向迎 ' +
  'mukaina向 mukashi昔 muki向 muko向 mukou向 muku向椋 muna宗栋皆 munaka宗 mune宗栋统致 muneka宗 mura庄村邑 murasaki紫 mure村群 muro室鲁 mushi虫 musubi结 musubu结 mutsu六睦陆 mutsumi睦 ' +
  'myo三名水 myou名夫女妙明苗 na七中今仲内南名向和土夏奈女平成无梨楠永波流浦浪海生直穴纳花苗茄菜葵行那长阿鱼鸣 nabe边部锅 nada滩 nae苗 naga广永良长 nagare流 nagase流 nagashi流 nagi凪柳水渚薙 nagisa渚 nago砂长 nai乃内纳 ' +
  'naka中仲冲央舍 nakaba半 nakaji中 nakan中 nakano中 nakara半 nakashi修 naki鸣 nako子 nama海生 namazu鲶 name滑行 nami南并次波浪 nan南杏楠男纳网难 nana七 nanatsu七 nani难 nano七浓 nanu七 ' +
  'nao尚犹直 naoshi直 nara成楢 narabi并 nare成流 nari业为也城就形成生诚震鸣齐 naru功成爱考鸣 nase生 nashi作成无梨 nata南向当方 naten出 natsu夏捺 natsume枣 nauchi内 nawa绳苗 naya谷 ne上右合子宁岭峰年根祢羽舟音 ' +
  'nei井宁 neko猫 nemuri眠 nen年念然稔 neri练 netake节 ni丹二仁儿入右合尔尼新日谷迩 nichi日 nigori浊 nii二新 nin人仁任忍新 ninaga蜷 nino新 nira韮 nishi西 nishigo锦 nishiki锦 nishiko锦 ' +
  'nishino西 nisho西 nita似 nitsu仁日 niwa庭波花 niza下 no乃之典农卢尾布延廼水沼泉浓海爱生直纳能野 nobe延边 nobo登 nobori升登 noboru上伸升昂登襄陟 nobu亘伸信修允喜圆宜宣寅将展庸延敦涛畅登矗范诚进陈顺颂 nochi内后 noda野 ' +
  'nodai大 nodate馆 noe上江 nogi禾 nogo御 nogou乡 nohama滨 nohana花 nohara原 noharu原 nohashi嘴觜 nohe户 nohira平 noi井 noichi市 noike池 noin院 nojou城尉 nokami上守神 nokawa川 ' +
  'noki木轩 noko子 nokoshi越 nokou小 nokubo洼 nokuchi口 nokuma熊隈 nokuni国 nokura仓 noma间 nomae前 nomaki卷 nomata俣又股 nome目 nomi家海 nomichi道 nomine峰 nomiya宫 nomizu水 ' +
  'nomo面 nomori森 nomoto本 nomyo名 non野音 nonome云 noo尾 nori义乘仪伦典则功史周宜宣宪宽展希式德悳教敦敬方智永法矩礼祝纪统范规训记贺 noro吕 nosaki崎 nosato里 nosawa泽 nose濑 noseki关 noshima岛 noshin新 ' +
  'noshiri尻 noshiro代白 noshita下 noshou庄 nosu巢栖洲 nosuke助 notaki泷 notani谷 note手 notsu津 notsubo坪 notsuki月 nou南嚢浓王生直纳能苗野 nouchi内 noue上 nouga直 noumi海 noura浦 ' +
  'nowa轮 nowaki胁 noya谷 noyama山 nozo希望 nozomi希望 nozomu望 nu奴忽怒沼温 nui缝边 nuka糠额 nuki拔木贯 nuku温贯 numa沼 nuno布 nuru温 nushi主 nya若 nyaku若 nyo女如 nyou女 nyu丹二 ' +
  'nyuu乳入生 o乃乙于亲伯保冈勇和士大太夫央奥女小尾御忍折押曰月朗樱正步海渡温牡王生男白百相穗笈织绪翁花荻越近远邑郎阿雄青音鬼鱼麻黄 oba小 obi带 obito带 obu小生 ochi落越 ogi荻萩 ogino荻 ogo越 ogyu荻 oi井及多生种笈老追 oji牡 oka丘冈岳阜陆 ' +
  'oke桶置 oki兴冲意置起 okino冲 oko兴冈大 okoshi起 oku奥屋 omi巨臣 omo主重面 omote表 on园御恩榲温男苑远雄音鬼 ona女 oni鬼鱼 onna女 ono斧 oo多大太 oobu大 oodo大 ooga大 oohi大 ootori凤 ooza大 ore上折 ' +
  'ori下居折织 oro下 oroshi下 osa修治长 osae押 osaka刑 osamu修宰收攻治纪纳统长靖 oshi忍押 oshiu鸳 oso獭 oto乙夫音 otoko男 otsu乙越 ou仰合墺央奥小尾应扇押松横樱欧汪王瓮生相网翁莺近逢邑青鸥鸭鹦黄 ougi扇 owa大尾 oya亲 ' +
  'oyu老 oza小 pa波童端羽 pachi八 paku伯博白迫 pan半板范饭 pana端 para原 pashi桥 pe北边部 pei兵北平米 peki壁碧 pen片边 pi日樋比美飞 pin品滨 pira平 po亩保步浦甫 poku北 pon本 poro幌 pou丰保宝峰方法邦 pouzu炮 ' +
  'pu夫富布风 puku伏福 puu风 pyaku百 pyon平 pyou平彪瓢 ra乐仓十原城子平座彰木柄浦片牧神罗良萝薇藏裸 rado户 raga乐 ragi佛木 rai丽徕来氷礼蕾赖雷 raiko来 raise耒 raki开 raku乐落 rakuwa桑 ramochi持 ' +
  'ran乱兰岚峦澜蓝赖鸾 ranu知 rasaki崎 rase濑 rashi岚 razaki崎 re上下丽伶玲礼连 rei丽令伶冷励岭峰怜澪灵玲礼莉藜铃零黎 ren廉恋炼莲连 resan山 retsu烈 reyama山 ri下丽人入六切利力厘取合吏堀子寄履岩律折李林栗梨浬理璃立笠篱纶织良草莉通里陆鲤 ' +
  'ribe志 rihata籏 rihi一 riki力 riko子 riku六陆 rin临伦凛林梨琳蔺轮铃隣麟 rindo龙 ritsu律栗立笠 riya谷 riyama山 rizura连 ro代六吕娄楼老良芦衣路郎露鲁鹭 roda田 rogane银 roku六录碌禄绿陆鹿麓 rokuse鹿 ' +
  'ron论龙 roo尾 roppu六 roten太 rou朗楼浪生老良郎露龙 ru儿十古日春松流瑠留类缕路 ruga向 rugi木 rui泪类 rumi桃海 rumiza桃 rumizu水 ryoku力绿 ryou两了亮僚凉凌岭梁棱渔玲绫良菱蓼谅辽量陵领龙 ryuu刘柳泷流浏生留立笠隆龙 ' +
  'sa三久五佐作冴十叉咲坂大宰寒小山嵯左差幸彩总房抄斋新早朝樱沙泽浅狭猿瑳生白皐相真砂笠笹纱舍良艸茶草荣菜裟角谢贞道酒里麻 sabi淋 sabu三寒 sachi佑幸祥 sada侦信定济祯贞 sadamu定 sadato贞 sae冴纱齐 saga下相 sagari下 sage下 sagi鹭 sago砂 ' +
  'saha濑 sai哉妻崔幸彩才斋杂柴犀碎税紫细菜西财载采齐 saiwai幸 saji栈 saka坂积荣酒阪 sakabe壁 sakae荣 sakai堺境 sakaiga界 sakaki榊 sakari盛 sakasa逆 sake酒鲑 saki东先前匂向咲埼岬崎碕 sako迫 saku作咲昨朔策筰索 ' +
  'sakubo洼 sakura樱 sama间 same雨鲛 sami仁见 samu三寒 san三山散算讃 sana真 sane实真 saneto实 sanga寒 sangyo参 sanpu杉 sao操棹 sara更皿 sari锁 saru沙猿 saruha猿 sasa朝笹篠 sasage捧棒 ' +
  'sashi刺剌差幸指藏 saso篠 sasu指 sataka圣 sato乡仁哲圣学怜悟惠敏智理聪诚谕贤达里 satoru了启哲悟晓聪觉谕 satoshi哲总慧敏智理聪觉训谕贤 satsu咲萨 sawa早泽 saya明清 sayaka凉 sayo精 saza小细 ' +
  'se世势千圣士妹姓所折施清濑生石稻背节西谷赤迫雪 sega迫 sei世井制势圣城声征成政整星晟晴栖正泰清生盛省精西誓诚逝醒青靖静齐 seige霁 seki关堰夕尺石硕碛积绩赤迹 sen专仙僊千占宣山川所扇染泉洗浅潜箭船迁选钱铣铨鲜 seno妹濑 sera濑 seri芹 setsu哀折拙摄节说雪 ' +
  'sha三写叉庄斜沙盐石砂社纱者舍车 shako积 shaku借尺杓石积赤释锡 shanha上 shi七下不东丝为之九伏住使信倭出刺史司后嗣四土士夫头委子宍尻岸巳市师志思支斯新施旨时枝枳柴柿桥梓椎次止氏注清滋牛狮白盐真矢石矶示神篠紫美肆至节芝花衣诗资越酒门鹿 shiakira谟 shiba柴芝 ' +
  'shibetsu别 shibo柴神芝 shibone骨 shibu涩 shichi七 shido押 shiga师 shige信允惠慈成滋繁茂重镇 shigeru卯成滋秀繁茂蔼蕃重 shigeshi滋 shigi鴫 shihiko彦 shii椎 shika子尔然色饰鹿 shiki布式敷色 ' +
  'shiko子 shima岛洲 shimaru丸 shimegi标 shimo下霜 shimono下 shimou下 shin亲伸信宍审岑心志慎振新晋森榛槙津深清渗真神秦绅臣身辰进针震 shina信品科级阶 shine标稻 shino信篠 shinobu仁忍 shio入栞汐潮盐 shiono盐 ' +
  'shiori栞 shippo七 shira白素 shiraki朴 shire知 shiri后尻知 shiro代城白 shirou白 shishi宍猪鹿 shita下设 shitaka鹰 shitsu七后室质 shiu章 shiyama山 shiyuki之 shizu倭镇闲静 shizuka静 ' +
  'shizuku雫 shizuri折 sho世东初叶唱所曙正渚绪翔诸 shoku埴式植织 shoro寄 shou上匠升召啸圣奖宵将小尚庄床彰性承捷摄旭昌昭晶松梢正沼涉清湘照璋生盐相省祥章笑笙粧精翔肖胜裳证诏详象逍钟青 shu主修出取守手朱殊珠种酒须首 shuku宿淑祝 shun俊峻春瞬舜蕣隽骏 ' +
  'shutsu出 shuu众修周宗崇州搜收柊楸洲清湫甃生秀秋终舟集 shuuge蹴 so三十园外宗左庄征徂总息惣想所曾来楚泷泽添生甦矶祖素苏衣诅麻 sode外袖 soe副添 soi添 soko底 soku则即息足 soma杣 some染 son孙尊成村 sone埣 sono其园苑薗 sora空 ' +
  'sori反 soto外 sou三仓创壮宋宗寒庄总惣操早曾桑棕沧泽漱爽生瘦相粟聪艸苍草装霜 su住修助十右周垂子守寸寿崇州巢强数日末朱杉栖洲澄珠直相砂祖种笥素菅萃西角诹酒陶须鹫 subi子 sudo首 sue季居未末陶 suga日管菅 suge菅 sugi杉榲生 sugino杉 sugo菅 ' +
  'sugu直 suguru优杰英 sui吹杉水睡穗粹翠醉 suji筋 suka鸟 suke亮介佑典助右弼相补裕资辅 suki次 sumi住墨寿栖淑清澄炭纯角速隅 suna砂 sunao愿直 sune强 suno帘春洲 suri折白磨 suru折骏 susu煤 susuki薄 ' +
  'susumu丞劝奖将征晋渐超进迪 sute舍 suu崇数 suzu凉清铃铎 suzuka凉 suzume雀 suzuri砚 ta丹二他内十卓县右坚多夛大天太尊屋岳崇建形手方武泷潟玉田畑种立端竹蓼谷足达高 tabi度旅 tachi城日盘立达陆馆 tachibana橘 tada但匡只唯尹忠惟敕理直能 ' +
  'tadano忠 tadashi义仪佶侃匡征律忠是正直督祯端精糺董规贞质 tadasu匡 tade蓼 tae妙 tagai互 tagi宅 tagu田 taha把 tai代台大太岱带平当泰袋谛退 taira平 taji但 taka乔任刚卓孝宅宝尊尚尧峻崇嵩幸庄教敬昂登竹誉象贵隆高鹰 takada高 ' +
  'takamura篁 takan高 takara宝寳财 takashi丘乔充卓天孝宗尊尧峻崇嵩巍敞敬猛节贵隆高魏 takaza高 take丈健刚勇士壮威孟岳峰建武毅猛竹豪赳雄 takeki猛 takeno竹 takeru健威 takeshi健刚壮威孟岳彪斌武毅洸猛英豪赳雄 taki泷 takino泷 ' +
  'tako蛸高 taku卓坦宅拓泽琢田诧 takubo啄 takumi匠工巧 tama圭玉环珠赐 tamaga玉 tamaki环 tame为 tami丹民 tamotsu保完有 tan丹反坦探旦汤湛潭炭田端谭谷 tana棚种 tane种稙胤 tani溪谷 tano田穴 tappe辰达 tara手足 ' +
  'tarashi子 tari渡谷足 taru垂樽足龟 tashi足达 tasuku佐佑翼 tate干建楯立贤达馆 tatsu展立辰达龙 tatsuki树 tatsumi巽 tatsumuri牛 tawara俵 tazu寻 te丰传出刀哲天弟彻手敕日泰立袋达铁 tegi木 ' +
  'tei丁亭停呈定帝庭悌梯汀祯贞郑鼎 teji币 tekawa川 teki滴狄笛荻适 ten传典天殿添转 tera寺 teru光昭晃晖暎照皓耀辉 teshi彻 tetsu启哲彻晢辙鐡铁 to一东丰人兎内刀利十友取吐和唐土圣堵外多头女寅富常年当徒得德户斗时智木杜永海渡田登百砥砺等菟藤远都里门青音鸟 ' +
  'tobi富飞鸢 tochi枥 todo留 todoro轰 todoroki轰 toga户栂科 togi研磨 toi樋 toki凯刻常敕时期祝言辰鸨 tokku德 toko常床心野 tokoro所 toku得德悳敏笃 tokubo秃 toma笘苫 tomari泊 tome女留 tomi宝富德福 ' +
  'tomo与交价伦伴供俱偕共具友塘巴明智朋朝珠知鞆 tomoe巴 tomomi巴 ton东富沌通顿飞 tona人 tono外殿 too十远通 toori通 tooru亨享彻畅融达透通 tooshi通 tora寅虎 tori取执西部酉鸟鹫 toro取瀞 tose岁年 ' +
  'toshi俊利功季寿岁年慧捷敏淑睦稔纪聪载辰锐 totsu咄讷 tou东任倒兜冬刀唐塔塘头岛当手栋桃桐橙汤沼泽涛滔玉田登瞳稻等统苳藤透道镫陶 touga唐 touge峠 toumi江 touno唐 toyo丰樋 toyoto丰 tsu九传保十司四土奥对律拓月木柘梅水津男积筑继葎角越通都鹤黄 ' +
  'tsubaki椿 tsubame燕 tsubara粲 tsubasa翼 tsubo坪壷穗 tsubu圆 tsubura圆 tsuchi土槌 tsue杖 tsugai番 tsugi二嗣存木次继 tsugu二从嗣次绍绎继臧贡 tsui椎筑 tsuji字辻 tsuka冢家束 tsukasa务司 ' +
  'tsukawa川 tsuke付附 tsuki付务宫月槻筑 tsuko子 tsuku作筑附 tsukuda佃 tsukuni国 tsukuri作造 tsukuru作 tsuma妻 tsume爪 tsumi摘海积采 tsumori森积 tsumoru积 tsumu万纺 tsuna纲 tsundo人 ' +
  'tsune典则常庸彝径恒经雅 tsuno角 tsupa羽 tsupata肤 tsura行贯 tsure连 tsuru弦敦钓鹤 tsurugi剑 tsusa总 tsushi对 tsuta岛田茑 tsutae传 tsutaga传 tsutai传 tsutau传 tsutomu任力务努勉勗勤孜强恪 ' +
  'tsutou传 tsutsu津筒 tsutsumi堤 tsuu通 tsuya艳 tsuyo强 tsuyoshi刚壮强彊毅省豪雄 tsuyu露 tsuzu葛 tsuzura九葛 ' +
  'u上东乌云井佑保内初卯友右太央头宇宝宥尾峰布府愚日有杏枫植歌武氏法浮海牛王瓜生百碓祖祥笛织绵羽芋芳菟藤行迂通道重钟集雨风鱼鹈 ubu产 ubuka生 uchi内打知 uchino内 uden田 udo人户 ue上植殖 uen植缘 ufu大 uga向花 ugi木 ugo户 uguisuda鴬 ui初 ' +
  'uichi一 uji寺次氏治牛路 ujima岛 uki浮辉 uma马 ume梅楳 umi江海 umon文 umu武 un云恩海温蕴运 una海 une畔 uno鹈 unyuu入 uo鱼 uono鱼 ura卜占后浦良里 urara丽 ureshi嬉 uri瓜 uru卖漆闰 urushi漆 ' +
  'uryou领 usai栽西 ushi丑四子牛 ushio潮 ushiro后 usu碓臼薄 usui邃 usuki薄 uta呗太歌诗 uto人 utsu内空 utsushi移 uwa上 uya谷野 uyama山 uzan山 uzu水津 wa上倭匂右叶吾和山岩川房方早晴波泽渡石破磐羽若草访轮鹫 ' +
  'waga吾我 wai合爱隈 waka稚若 wake分 waki分胁 wako若 waku涌饱 wami见 wan湾 wani鳄 wara原春藁 warabe童 warabi蕨 warawa童 ware我 wari割 wasa早 wase鹫 washi鹫 washiro代 wata幡渡绵 ' +
  'watana渡 watara渡 watari渡 wataru亘弥济涉渡航 watashi渡 wazu津 ya也八养合哉夜大宅安家尔屋山岩弥悦早柏柳椰烧矢祖箭绫耶舍茅谷野阳 yabu薮 yachi谷 yado宿 yagi柳 yagyu柳 yai烧 yaka香 yake宅烧 yakko奴 yako都 ' +
  'yaku役益药 yama大山形 yamaga山 yaman山 yamano山 yamato和 yame蒲 yamori森 yan山 yana柳栅梁 yanado簗 yanagi柳 yanai柳 yari鎗鑓 yasa优 yashi子 yashiro社 yasu休保宁安尉康怀恭惠易泰能靖 ' +
  'yasushi宁安康恭泰靖 yatsu八谷 yawara和 yaza矢 yo与世代余依八叶吉四夜寄寿洋生百米良荣蓉誉豫阳顺鱼黄 yobu呼 yodo淀 yoi宵生 yoke除 yoko横 yoku欲翼 yoma米 yomogi蓬 yon四泳 yona米 yone米 yori仗依和因宪寄由自赖顺 ' +
  'yoriyuki赖 yoro寄 yorozu万 yoru夜 yose寄 yoshi严义令仪优佳僖允克叔吉启善喜嘉备好孝宜寿幸庆德悦惠慈敬昌欣淑温爱由祥祯福禧秀纯美能膳至良芳荣葭计贤贺 yoshiha好 yoshima芳 yoshimi嘉好 yotsu四 ' +
  'you八养叶央奎容庸扬摇暘曜杨榕洋炀瑶璎瓮生用畅羊耀蓉要遥鎔阳鹰 yowa弱 yu优佑侑勇友夕妃宙幸弓忧悠愉有木柚汤油温游熊瑜由百结行裕许谕雨 yui唯结 yukari由紫缘 yuki之于亨介侑功千幸征志恭致行雪顺 yuku征行 yume梦 yumi实弓步 yun弓 yuno汤 yura摇 ' +
  'yusu梼 yutaka丰优温胖裕隆 yuu优佑侑勇友右夕夫幽忧悠有楢涌游熊犹猷由结绵融裕郁雄韵 yuuba夕 yuzu柚 yuzuri让 yuzuru让谦 za三佐左座材沙石砂藏 zabu三布 zai哉在宰斋细菜西财齐 zaka坂阪 zakana鱼 zake酒 zaki前咲崎 zako迫 ' +
  'zaku作谷 zakura樱 zama间 zan三山斩 zane实真 zara皿 zaru猿 zasa笹 zashi指 zato乡里 zawa泽 ze世前势善女师所是濑膳鱼 zei势成砌西 zeki关石 zen仙全前千善山染禅膳 zeni钱 zeri台 zo增所曾泽生祖衣须 zoe副泻添 zoi添 ' +
  'zoku族足 zome初染 zon尊 zono园苑薗 zora空 zou三增慥泽草藏象造 zu主住十右图头子寻寿户手数文松栖水津洲珠相积角豆辻都铃须鹤 zuchi土 zue家末计 zuha叶 zui水瑞随 zuka冢束 zuke付野 zuki月槻筑附 zuko头 zuku筑 zukuri作造 ' +
  'zuma妻潴 zumaya阿 zume爪诘 zumi住昙泉澄积纯角 zumo云 zuna砂纲 zune恒 zuno角 zura面 zuri折钓 zuru鹤 zusa总 zuta太 zute传 zutsu筒 zutsumi堤 zuu数通'

/** The characters that so many of those names have that their readings are all there. */
export const COMMON_IN_NAMES =
  '一七万丈三上下不与世丘东丝丞中丰丸丹为丽乃久义之乐乙九也乡了二云五井亚京亭亮亲人仁今介仓仙代以仪仲任伊伍伏优传伦伯伴伸住佐佑余作佳依俊保信俣修健儿元充光克入全八公六兰关兴兵典养兼内冈冢冬冲凉几出刀分则刚初利别前剑力功加助势勇勘北匡十千升半华 ' +
  '卓南博卫卯卷厚原又友取口古可台史右叶司合吉名后向吕君启吹吾周味和咲品哉哲唐唯善喜嗣嘉四园国圆土圣圭地场坂坚坪垣城基堀堂增壁士夏夕外多夜大天太夫央头奈奥女好妃妻姬子孙孝季学宅宇守安宏宗定宜宝实宣室宪宫家宽寄寅富寒寺寿将尊小尔尚尻尾居屋山岐岛岩 ' +
  '岭岳岸峰崇崎川左己巳市布帆师希常幡干平年并幸广庄庆座庭庵康庸延建开弓引弘弥当形彦彩彰影彻征得御德心志忠总恒恭悌悠悦惟惠慎成我户房所扇手折护押拓持挂捷摩政敏教敦敬数敷文斋新方日早时昌明星映春昭是显晃晋晓景晴晶智暮曾月有朋朗望朝木未末本朱杉杏村 ' +
  '条来松板林果枝柏染柳柴柿树栖栗根桂桃桐桑桥桧梅梦梨梶棚森植椎楠槙樋横樫樱橘次欣歌正步武殿毅比毛氏民气水永江池汤沙沟河治沼泉法波泰泷泽洋津洲洼流浅浓浦浩浪海涩淑深淳添清渊渡温游湖源溪滋满滨潟潮澄濑照熊爱片牛牧狩猛猪猿玄玉王玲珠理琢琴瑞瑠生田由 ' +
  '甲男町畅畑留畠登白百皆益盐盛目直相省真睦矢知石矶砂研磐磨礼祖神祥祯福秀秋种科积稔稻穗穴空立章童端竹笃笑笠笹筑策篠米精紘素紫繁红纪纯纱纲纳细织经结绘继绪绫绵绿网罗置美羽翠老耕聪股育胁胜胤能臣至舍舞舟船良节芝芦花芳芽苅苗若英茂范茅茉茶草荒荣荻莉 ' +
  '莲菅菊菜萩葛蒲蓑蓝藏藤虎蝶行衣裕西要见观规觉角计记诚诸谦谷贝贞贤贯贵贺资赖赤起越足路轩轮辅辉辰边辻达近进远迫通造逸道那邦郁郎郡部都酒里重野金釜针铁铃锅锦镰长门间阪阳阿陆隆隈雀雁雄雅雨雪露青靖静音顺须风飞饭馆香马驹高鬼鱼鸟鸣鸭鹈鹤鹫鹰鹿麦麻麿 黄黑齐龙龟'

/** Names that are read as a whole, and not by their characters. Source: the same. */
export const READ_AS_A_WHOLE =
  '一歩hajime 流石sasuga 舎人toneri 功刀kunugi 潮来itako 要人kaname 樹里itsuki 七五三shime 服部hattori 東海林shouji 小鳥遊takanashi 長谷川hasegawa 長谷部hasebe 大和yamato 飛鳥asuka'
