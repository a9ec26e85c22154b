/** People by what they are to each other and what they do, in families: as `index.ts` says. Source: usage of news and notices in the three languages. */
export const PEOPLE = `
# relatives
father,dad|父亲,爸爸|父親,お父さん
mother,mom,mum|母亲,妈妈|母親,お母さん
son|儿子,长子,次子|息子,長男,次男,子息
daughter|女儿,长女,次女|娘,長女,次女,令嬢
grandson|孙子,外孙|孫,男孫
granddaughter|孙女,外孙女|孫,孫娘,女孫
grandchild,grandchildren|孙辈,孙子,孙女,孙子女|孫
great-grandson|曾孙|曾孫,ひ孫
great-granddaughter|曾孙女|曾孫,ひ孫
grandfather,grandpa|祖父,爷爷,外祖父,外公|祖父,おじいさん
grandmother,grandma|祖母,奶奶,外祖母,外婆|祖母,おばあさん
brother,elder brother,older brother,big brother|哥哥,兄长,兄弟|兄,お兄さん,兄弟
brother,younger brother,little brother|弟弟,兄弟|弟,兄弟
sister,elder sister,older sister,big sister|姐姐,姐妹|姉,お姉さん,姉妹
sister,younger sister,little sister|妹妹,姐妹|妹,姉妹
husband|丈夫|夫,旦那
wife,wives|妻子,太太,爱人,夫人|妻,奥さん,夫人,令夫人
uncle|叔叔,伯父,舅舅,叔父,舅父|おじ,叔父,伯父,おじさん
aunt|姑姑,阿姨,姨妈,姑母,姨母,伯母|おば,叔母,伯母,おばさん
nephew|侄子,外甥,侄儿|甥,おい
niece|侄女,外甥女|姪,めい
cousin|表哥,表弟,表姐,表妹,堂兄,堂弟,堂姐,堂妹,表亲,堂兄弟,表兄弟|いとこ,従兄弟,従姉妹,従兄,従弟
widow|遗孀,寡妇|未亡人
- father-in-law,mother-in-law,son-in-law,daughter-in-law,brother-in-law,sister-in-law,parents,siblings,brothers and sisters,sister city,sister cities,sister school,sister ship|岳父,岳母,公公,婆婆,女婿,儿媳,姐夫,妹夫,嫂子,父母,兄弟姐妹,姐妹城市,姐妹校,姐妹船,大丈夫|義父,義母,義兄,義弟,義姉,義妹,両親,父母,兄弟姉妹,姉妹都市,姉妹校,姉妹船,工夫,大丈夫,夫婦

# ages
infant,baby,babies|婴儿,宝宝|乳児,赤ちゃん,赤ん坊,乳幼児
toddler,preschooler|幼儿,学龄前儿童|幼児,未就学児,乳幼児
child,children,kid,toddler,infant,preschooler|儿童,孩子,小孩,小朋友,孩童,少儿,幼儿,婴儿,学龄前儿童,少年|子ども,子供,児童,お子さん,お子様,こども,幼児,乳児,赤ちゃん,乳幼児,未就学児,少年
teenager,teen,adolescent,young people,youth,young person,youths|青少年,少年,青年,年轻人|青少年,少年,若者,ティーンエイジャー,10代,十代,青年
senior citizen,elderly,older people,elderly people,seniors,the aged,older adults|老人,老年人,长者,高龄者|高齢者,お年寄り,老人,シニア

# school people
student,pupil|学生,同学,学员|学生,生徒,児童
teacher,schoolteacher,instructor|教师,老师,教员,任课教师,讲师,教练|教師,教員,教諭,先生,講師
headteacher,headmaster,school principal,principal|校长|校長,学校長
graduate,alumnus,alumni|毕业生,校友|卒業生,同窓生,修了生
parent,guardian|家长,父母,监护人|保護者,父母,親,両親
researcher|研究人员,研究者,科研人员,研究员,学者|研究者,研究員
librarian|图书管理员,图书馆员,馆员|司書,図書館員
- parent element,parent company,parent directory,parent folder,parent class,parent process,student council,graduate school,graduate student,graduate course,parent-teacher,principal office,principal component|研究生,学生会,留学生,家长会|大学院生,学生会,生徒会,留学生,研究生

# health workers
doctor,physician|医生,医师,大夫|医師,医者,ドクター,先生
surgeon|外科医生,外科医师|外科医
nurse|护士,护理人员,护师|看護師,看護婦,ナース
pharmacist|药剂师,药师|薬剤師
dentist|牙医,牙科医生|歯科医師,歯科医,歯医者
midwife,midwives|助产士|助産師
paramedic,ambulance crew|急救人员,急救员,救护人员|救急隊員,救急救命士,救急隊
caregiver,carer,care worker|护理员,看护人员,照护者,护理人员,护工|介護者,介護士,介護職員,介護職
veterinarian,vet,veterinary surgeon|兽医|獣医,獣医師
dietitian,nutritionist|营养师|栄養士,管理栄養士
physiotherapist,physical therapist|理疗师,物理治疗师|理学療法士
patient|患者,病人,病患|患者,入院患者,受診者
donor|捐献者,献血者,捐赠者,捐助者|提供者,献血者,ドナー,寄付者
- doctor’s degree,doctoral,patient safety|医师资格|

# travellers
passenger|乘客,旅客,搭乘者|乗客,旅客,利用客,搭乗者,搭乗客
driver|司机,驾驶员,驾驶人,车手|運転手,運転士,運転者,ドライバー
pilot|飞行员,机长,驾驶员|パイロット,機長,操縦士
flight attendant,cabin crew|空乘人员,空乘,乘务员,空姐,客舱乘务员|客室乗務員,キャビンアテンダント
crew,crew member|机组人员,机组,船员,乘务组,船组人员,全体船员|乗組員,乗員,乗務員,クルー,船員
cyclist|骑行者,骑车人,骑自行车者,自行车手,骑自行车的人|自転車利用者,サイクリスト,自転車に乗る人
pedestrian|行人,步行者|歩行者
airline,carrier|航空公司|航空会社,エアライン
taxi driver,cab driver|出租车司机|タクシー運転手,タクシードライバー
commuter|通勤者,上班族|通勤客,通勤者
sailor,seafarer|水手,海员,船员|船員,水夫,船乗り
captain|船长,机长,队长|船長,機長,キャプテン,主将
- pilot project,pilot programme,pilot program,pilot scheme,device driver,driver’s licence,driver's license,graphics driver,driver software,mail carrier,carrier bag,aircraft carrier|驾驶员座舱|パイロット事業,パイロットプロジェクト,デバイスドライバー,グラフィックドライバー

# guests and customers
customer,shopper,client|顾客,客户,消费者,客人|顧客,お客様,買い物客,取引先,客,来店客,お客さま
guest,invitee|客人,来宾,嘉宾,宾客,住客|来賓,招待客,ゲスト,客,宿泊客,お客様,お客さま
visitor|访客,参观者,游客,来访者,访问者,观众,来宾|来場者,来館者,見学者,訪問者,来訪者,観光客,来園者,ビジター,来客
tourist,sightseer,holidaymaker,vacationer|游客,观光客,旅客|観光客,旅行者,旅行客
resident,inhabitant,local people|居民,住户,市民,当地人|住民,居住者,市民,入居者,地元の人
shopkeeper,shop owner,storekeeper|店主,店家|店主,商店主
farmer|农民,农户,农夫,果农|農家,農民,農業者,農業従事者,生産者
fisherman,fishermen,fisher|渔民,渔夫|漁師,漁業者,漁民
volunteer|志愿者,义工,志愿人员|ボランティア,有志
spectator,audience|观众,听众|観客,観衆,聴衆
sponsor|赞助商,赞助者,赞助方,主办方|スポンサー,協賛企業,協賛者
exhibitor|参展商,展商,参展企业|出展者,出展企業
participant,attendee|参加者,参与者,与会者,参会者,参加人员,出席者|参加者,出席者,受講者
contestant,competitor,athlete,player|选手,参赛者,运动员,参赛选手|選手,出場者,競技者
applicant|申请人,申请者,应聘者,报名者,求职者|申請者,応募者,志願者,申込者,申し込み者
- guest room,guest house,guest speaker,guest book,visitor centre,visitor center,resident registration,resident card,tourist information,tourist office,customer service,applicant tracking||客席,客室,乗客,顧客満足,観光客数

# emergency and public services
police officer,policeman,police|警察,警官,民警,警员,警务人员,警方|警察官,警官,警察,警備員
firefighter,fireman,firemen|消防员,消防队员,消防人员,消防官兵|消防士,消防隊員,消防団員
soldier,troops|士兵,军人,官兵,部队|兵士,兵隊,軍人,自衛官,部隊
security guard|保安,保安人员,警卫|警備員,守衛
coastguard,coast guard|海警,海岸警卫队|海上保安官,海上保安庁,沿岸警備隊
lifeguard|救生员|ライフセーバー,監視員,救助員
- police station,police box,fire station||警察署,消防署
`
