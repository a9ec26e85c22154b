/** What computers have and do, in families: as `index.ts` says. Source: the manuals of operating systems and programs in the three languages. */
export const COMPUTING = `
# peripherals
printer|打印机|プリンター,プリンタ
scanner|扫描仪,扫描器,扫描机|スキャナー,スキャナ
photocopier,copier,copy machine,copying machine|复印机,影印机|コピー機,複写機
fax machine|传真机|ファックス機,ファクス機,FAX機,ファクシミリ
projector|投影仪,投影机,放映机|プロジェクター,プロジェクタ,映写機
plotter|绘图仪|プロッター,プロッタ
microphone,mic|麦克风,话筒,传声器|マイク,マイクロフォン,マイクロホン
speaker,loudspeaker|扬声器,音箱,喇叭,音响|スピーカー,スピーカ,拡声器
headphone,headset,earphone,earbud,earpiece|耳机,耳麦,听筒|ヘッドホン,ヘッドフォン,イヤホン,イヤフォン,ヘッドセット
webcam,web camera,camera,digital camera,camcorder|摄像头,网络摄像头,摄像机,照相机,相机,数码相机|カメラ,ウェブカメラ,Webカメラ,デジカメ,デジタルカメラ
joystick|操纵杆,游戏杆,摇杆|ジョイスティック,操縦桿
gamepad,game pad,game controller|游戏手柄,手柄,游戏控制器|ゲームパッド,ゲームコントローラー,ゲームコントローラ
touchpad,trackpad,touch pad|触控板,触摸板|タッチパッド,トラックパッド
trackball|轨迹球|トラックボール
computer monitor,external monitor,external display,second monitor,monitor screen|显示器,显示屏|モニター,ディスプレイ,ディスプレー
stylus|触控笔,手写笔,触笔|スタイラス,スタイラスペン,タッチペン
barcode reader,barcode scanner,bar code scanner|条码扫描器,条形码扫描器,扫码枪,条码阅读器|バーコードリーダー,バーコードスキャナー
remote control,remote controller|遥控器|リモコン,リモートコントローラー
- guest speaker,keynote speaker,native speaker,public speaker,english speaker,japanese speaker,chinese speaker||
- 3d printer|3D打印机,3D 打印机|3Dプリンター,3Dプリンタ,3D プリンター
- vulnerability scanner,virus scanner,port scanner|漏洞扫描器,病毒扫描器,端口扫描器|脆弱性スキャナー,脆弱性スキャナ,ウイルススキャナー,ポートスキャナー

# power supply
battery,battery pack|电池,蓄电池,电池组|バッテリー,バッテリ,電池,蓄電池
charger,power adapter,power adaptor,ac adapter|充电器,电源适配器|充電器,チャージャー,ACアダプター,ACアダプタ,電源アダプター,電源アダプタ
power strip,extension cord,extension lead|接线板,插线板,排插,拖线板|電源タップ,テーブルタップ,延長コード
wall socket,power outlet,electrical outlet,wall outlet,power socket|插座,电源插座|コンセント
power bank,portable charger,mobile battery|充电宝,移动电源|モバイルバッテリー,モバイルバッテリ
- solar battery|太阳能电池|太陽電池

# computer parts
processor,cpu,microprocessor,central processing unit|处理器,中央处理器,微处理器,CPU|プロセッサー,プロセッサ,CPU,中央処理装置
motherboard,mainboard|主板,主机板|マザーボード,メインボード
graphics card,video card,gpu,graphics processor|显卡,图形卡,显示卡,图形处理器,GPU|グラフィックスカード,グラフィックカード,ビデオカード,グラフィックボード,グラフィックスボード,グラボ,GPU
sound card,audio card|声卡,音频卡|サウンドカード
network card,network interface card,network adapter,nic|网卡,网络适配器,网络接口卡|ネットワークカード,ネットワークアダプター,ネットワークアダプタ,LANカード,NIC
hard disk,hard drive,hard disk drive,hdd|硬盘,机械硬盘,硬盘驱动器,HDD|ハードディスク,ハードドライブ,ハードディスクドライブ,HDD
ssd,solid-state drive,solid state drive,solid-state disk|固态硬盘,固态驱动器,固态盘,SSD|SSD,ソリッドステートドライブ
memory module,ram,ram module,memory stick|内存条,内存模块,内存,RAM|メモリモジュール,メモリーモジュール,メモリ,メモリー,RAM
heat sink,heatsink|散热器,散热片|ヒートシンク,放熱板
- word processor,payment processor,text processor,data processor,signal processor,preprocessor,pre-processor|文字处理器,预处理器,后处理器,信号处理器,事件处理器,注解处理器|ワードプロセッサ,ワードプロセッサー,プリプロセッサ,プリプロセッサー,信号プロセッサ
- graphics card driver||
- memory leak,memory card|内存泄漏,内存泄露|メモリリーク,メモリーリーク,メモリカード,メモリーカード

# storage media
usb stick,usb flash drive,usb drive,flash drive,thumb drive,usb memory|U盘,U 盘,优盘,闪存盘,闪存驱动器|USBメモリ,USBメモリー,USB メモリ,USB メモリー,USBドライブ,フラッシュドライブ
memory card,sd card|存储卡,内存卡,SD卡,SD 卡|メモリーカード,メモリカード,SDカード,SD カード
floppy disk,floppy disc,diskette,floppy|软盘,软磁盘|フロッピーディスク,フロッピー
magnetic tape,tape drive,cassette tape,backup tape|磁带,磁带机|磁気テープ,テープドライブ,カセットテープ
cd-rom,compact disc,cd|光盘,CD,光碟|CD-ROM,CD,コンパクトディスク
dvd|DVD,数字光盘|DVD
- cd command|CD命令,CD 命令|CDコマンド
- ci/cd|CI/CD|CI/CD

# network devices
router|路由器|ルーター,ルータ
modem|调制解调器|モデム
network switch,ethernet switch|交换机,网络交换机|ネットワークスイッチ,スイッチングハブ
gateway|网关|ゲートウェイ,ゲートウエイ
access point|接入点,无线接入点|アクセスポイント
load balancer|负载均衡器,负载平衡器|ロードバランサー,ロードバランサ,負荷分散装置
firewall|防火墙|ファイアウォール,ファイアーウォール
proxy server,proxy|代理服务器,代理|プロキシ,プロキシサーバー,プロキシー,プロクシ
vpn,virtual private network|VPN,虚拟专用网,虚拟专用网络,虚拟私人网络|VPN,仮想プライベートネットワーク,仮想専用線
base station|基站|基地局

# kinds of connection
bluetooth|蓝牙,Bluetooth|ブルートゥース,Bluetooth
wi-fi,wifi,wireless lan|Wi-Fi,WiFi,WIFI,无线局域网|Wi-Fi,WiFi,ワイファイ,無線LAN,無線 LAN
ethernet|以太网|イーサネット,Ethernet
infrared|红外线,红外|赤外線
optical fibre,optical fiber,fibre-optic,fiber-optic,fiber optic,fibre optic|光纤|光ファイバー,光ファイバ,光回線
satellite|卫星|衛星

# devices
phone,smartphone,smart phone,mobile phone,cellphone,cell phone,telephone,handset|手机,智能手机,移动电话,电话|スマートフォン,スマホ,携帯電話,携帯,ケータイ,電話
tablet,tablet computer,tablet pc|平板电脑,平板,平板计算机|タブレット,タブレット端末,タブレットPC
laptop,laptop computer,notebook computer,notebook pc|笔记本电脑,手提电脑,便携式电脑,笔记本计算机,膝上型电脑|ノートパソコン,ノートPC,ラップトップ,ノート型パソコン
desktop computer,desktop pc|台式机,台式电脑,桌面电脑,台式计算机|デスクトップパソコン,デスクトップPC,デスクトップコンピューター,デスクトップコンピュータ
smart watch,smartwatch|智能手表,智能腕表|スマートウォッチ
television,tv,television set,telly,smart tv|电视,电视机,智能电视|テレビ,スマートテレビ,TV
game console,video game console|游戏机,游戏主机|ゲーム機,ゲームコンソール
e-reader,ereader,e-book reader,ebook reader|电子书阅读器,电子阅读器|電子書籍リーダー,電子書籍端末
pocket calculator,calculator|计算器|電卓,計算器
mainframe,mainframe computer|大型机,大型主机,大型计算机|メインフレーム,汎用機,汎用コンピューター
supercomputer|超级计算机,超级电脑,超算|スーパーコンピューター,スーパーコンピュータ,スパコン
drone|无人机|ドローン
- phone number,telephone number|电话号码|電話番号
- phone call,telephone call||

# parts of a user interface
button|按钮,按键|ボタン
menu|菜单,选单|メニュー
check box,checkbox|复选框,勾选框|チェックボックス
radio button,option button|单选按钮,单选框,单选钮|ラジオボタン,オプションボタン
slider|滑块,滑动条,滑杆|スライダー,スライダ
tooltip,tool tip|工具提示|ツールチップ
toolbar,tool bar|工具栏,工具条|ツールバー
sidebar,side bar,side panel|侧边栏,侧栏,边栏|サイドバー,サイドパネル
scroll bar,scrollbar|滚动条|スクロールバー
status bar|状态栏|ステータスバー
title bar|标题栏|タイトルバー
address bar,url bar,location bar|地址栏|アドレスバー,URLバー
navigation bar,navbar|导航栏|ナビゲーションバー,ナビバー
taskbar,task bar|任务栏|タスクバー
progress bar|进度条|プログレスバー,進捗バー,進行状況バー
cursor,mouse pointer|光标,鼠标指针|カーソル,マウスポインター,マウスポインタ
banner|横幅|バナー
badge|徽章,徽标|バッジ
breadcrumb,breadcrumb trail|面包屑,面包屑导航|パンくずリスト,パンくず
carousel|轮播,轮播图|カルーセル
widget|小部件,小组件,微件|ウィジェット
- drop-down menu,dropdown menu,menu bar,context menu|下拉菜单,菜单栏|ドロップダウンメニュー,メニューバー
- search box,search bar,search field|搜索框,搜索栏|検索ボックス,検索バー,検索欄
- tab key,tab character,tab-separated|Tab键,Tab 键|タブキー,Tabキー,タブ文字,タブ区切り
- shutter button,mouse button|鼠标按键|マウスボタン

# things on a desktop
wallpaper,desktop background|壁纸,桌面背景|壁紙
screensaver,screen saver|屏幕保护程序,屏保|スクリーンセーバー
clipboard|剪贴板,剪切板|クリップボード
recycle bin,trash can,trash|回收站,废纸篓,垃圾箱,垃圾桶|ごみ箱,ゴミ箱
icon|图标|アイコン
lock screen|锁屏,锁定屏幕|ロック画面
control panel|控制面板|コントロールパネル

# kinds of values
string|字符串,字串|文字列,ストリング
integer|整数,整型,整型数|整数,整数型
floating-point number,floating point number,floating-point,floating point|浮点数,浮点,浮点型|浮動小数点数,浮動小数点,浮動小数点型
boolean,boolean value,bool|布尔值,布尔型,布尔|ブール値,真偽値,論理値,ブーリアン,ブール型,ブール,真理値
array|数组,阵列|配列,アレイ
tuple|元组|タプル
enum,enumeration,enumerated type|枚举,枚举类型|列挙型,列挙体,enum
struct|结构体|構造体
date|日期|日付
regular expression,regex,regexp|正则表达式,正则|正規表現
- up to date,up-to-date,out of date,out-of-date,to date,due date|截止日期|期日
- wide array,vast array,whole array,impressive array||
- string quartet,string instrument,query string,connection string,format string|查询字符串,连接字符串,格式字符串|クエリ文字列,接続文字列,書式文字列

# data structures
linked list|链表|連結リスト,リンクリスト,リンクトリスト
queue|队列|キュー,待ち行列
hash table,hash map,hashmap|哈希表,散列表,哈希映射|ハッシュテーブル,ハッシュ表,ハッシュマップ
binary tree|二叉树|二分木,バイナリツリー,2分木
ring buffer,circular buffer|环形缓冲区,循环缓冲区|リングバッファ,循環バッファ
heap|堆内存,堆空间|ヒープ
stack|栈,堆栈|スタック
- technology stack,tech stack,full-stack,full stack,stack overflow,stack trace|技术栈,全栈,栈溢出,堆栈溢出,堆栈跟踪,堆栈追踪|技術スタック,フルスタック,スタックオーバーフロー,スタックトレース,OpenStack
- message queue,task queue,job queue|消息队列,任务队列,作业队列|メッセージキュー,タスクキュー,ジョブキュー

# bases of numbers
binary|二进制|2進数,二進数,2進,二進,2進法,二進法,バイナリ,バイナリー
octal|八进制|8進数,八進数,8進,八進,8進法
decimal|十进制|10進数,十進数,10進,十進,10進法,十進法
hexadecimal,hex|十六进制,16进制|16進数,十六進数,16進,十六進,16進法
- decimal point,decimal place|小数点,小数位|小数点
- binary tree,binary search|二分查找|二分探索,バイナリサーチ,バイナリツリー

# elements of a program
function|函数|関数,ファンクション
variable|变量|変数
constant|常量,常数|定数
loop|循环|ループ
macro|宏指令,宏命令|マクロ
operator|运算符,操作符|演算子,オペレーター,オペレータ
decorator|装饰器|デコレーター,デコレータ
constructor|构造函数,构造器,构造方法|コンストラクター,コンストラクタ
namespace,name space|命名空间,名称空间|名前空間,ネームスペース
iterator|迭代器|イテレーター,イテレータ,反復子
coroutine|协程|コルーチン
thread|线程|スレッド
inheritance|继承|継承
recursion,recursive|递归|再帰,再帰的
polymorphism,polymorphic|多态,多态性|ポリモーフィズム,多態性,多相性
- environment variable|环境变量|環境変数
- infinite loop,endless loop|无限循环,死循环|無限ループ
- function key|功能键|ファンクションキー

# objects of a database
primary key|主键|主キー,プライマリキー,プライマリーキー
foreign key|外键|外部キー,フォーリンキー
stored procedure|存储过程|ストアドプロシージャ,ストアドプロシージャー
database trigger|触发器|トリガー,トリガ
transaction|事务,交易|トランザクション,取引

# programs
database,db|数据库|データベース,DB
browser,web browser|浏览器|ブラウザー,ブラウザ,ウェブブラウザー,ウェブブラウザ
operating system,os|操作系统,OS|オペレーティングシステム,OS,基本ソフト
kernel|内核|カーネル
text editor,code editor,editor|文本编辑器,编辑器,代码编辑器|テキストエディター,テキストエディタ,エディター,エディタ
terminal,terminal emulator,command line,command prompt,console|终端,命令行,命令提示符,控制台|ターミナル,端末,コマンドライン,コマンドプロンプト,コンソール
package manager|包管理器,软件包管理器|パッケージマネージャー,パッケージマネージャ,パッケージ管理システム
file manager|文件管理器|ファイルマネージャー,ファイルマネージャ
virtual machine,vm|虚拟机|仮想マシン,仮想機械,VM,バーチャルマシン
container|容器|コンテナ,コンテナー
search engine|搜索引擎|検索エンジン,サーチエンジン
spreadsheet,spreadsheet program|电子表格,表格软件|スプレッドシート,表計算ソフト,表計算
word processor|文字处理软件,文字处理器,文字处理程序|ワープロ,ワードプロセッサ,ワードプロセッサー,文書作成ソフト
antivirus,anti-virus,virus scanner|杀毒软件,防病毒软件,反病毒软件|ウイルス対策ソフト,アンチウイルス,ウイルス対策
screen reader|屏幕阅读器,读屏软件,读屏器|スクリーンリーダー,画面読み上げソフト,読み上げソフト
chatbot,chat bot|聊天机器人|チャットボット
- editor in chief,editor-in-chief,managing editor||編集長
- game console|游戏主机|ゲームコンソール
- management console|管理控制台|管理コンソール

# language tools
compiler|编译器,编译程序|コンパイラー,コンパイラ
interpreter|解释器|インタープリター,インタープリタ,インタプリタ
debugger|调试器,调试工具|デバッガー,デバッガ
linker|链接器,连接器|リンカー,リンカ
assembler|汇编器,汇编程序|アセンブラー,アセンブラ
linter|代码检查工具,代码检查器,linter|リンター,リンタ,linter
formatter|格式化工具,格式化程序,格式化器|フォーマッター,フォーマッタ,整形ツール
profiler|性能分析器,性能分析工具,性能剖析器|プロファイラー,プロファイラ
parser|解析器,语法分析器,解析程序|パーサー,パーサ,構文解析器
bundler|打包器,打包工具|バンドラー,バンドラ
- transpiler|转译器|トランスパイラ,トランスパイラー

# acts on a picture
crop,cropped,cropping|裁剪,裁切,剪裁|トリミング,切り抜き,切り抜く,クロップ
rotate,rotated,rotating,rotation|旋转|回転
flip,flipped,flipping|翻转,镜像|反転,裏返す
resize,resized,resizing|调整大小,缩放,改变大小|リサイズ,サイズ変更,サイズを変更,拡大縮小
blur,blurred,blurring|模糊,虚化|ぼかし,ぼかす,ブラー
- crop rotation|轮作|輪作

# network things
domain name,domain|域名,网域|ドメイン名,ドメイン
ip address|IP地址,IP 地址|IPアドレス,IP アドレス
mac address|MAC地址,MAC 地址|MACアドレス,MAC アドレス
email address,e-mail address,mail address|电子邮件地址,邮箱地址,邮件地址,邮箱,电子邮箱|メールアドレス,メアド,電子メールアドレス,Eメールアドレス
port number,port|端口,端口号|ポート,ポート番号
subnet|子网|サブネット
url,web address|网址,URL|URL,ウェブアドレス
access token,token|令牌,访问令牌,Token|トークン,アクセストークン
cookie|Cookie,cookie|クッキー,Cookie,cookie
api key|API密钥,API 密钥,API Key|APIキー,API キー
phone number,telephone number,mobile number|电话号码,手机号,手机号码|電話番号,携帯番号
- sea port,port city,public domain,domain expert|公有领域|パブリックドメイン,パスポート,サポート,レポート

# security attacks and malware
phishing|网络钓鱼,钓鱼|フィッシング
ransomware|勒索软件,勒索病毒|ランサムウェア,ランサムウエア,身代金ウイルス
spyware|间谍软件|スパイウェア,スパイウエア
computer virus,virus|病毒,计算机病毒,电脑病毒|ウイルス,ウィルス,コンピューターウイルス
trojan horse,trojan|木马,特洛伊木马,木马程序|トロイの木馬
computer worm|蠕虫,蠕虫病毒|ワーム
spam,junk mail,spam mail|垃圾邮件,垃圾信息|スパム,迷惑メール,スパムメール
sql injection|SQL注入,SQL 注入|SQLインジェクション,SQL インジェクション
cross-site scripting,xss|跨站脚本,跨站脚本攻击,XSS|クロスサイトスクリプティング,XSS
denial-of-service,denial of service,ddos|拒绝服务,DDoS,DoS|サービス拒否,DDoS,DoS,サービス妨害
brute-force,brute force|暴力破解,穷举,暴力攻击|総当たり,ブルートフォース,総当たり攻撃
man-in-the-middle,man in the middle|中间人,中间人攻击|中間者,中間者攻撃
- antivirus,anti-virus,virus scanner|防病毒,反病毒,杀毒|ウイルス対策,アンチウイルス

# ways to prove who one is
fingerprint|指纹|指紋
face recognition,facial recognition,face id|人脸识别,面部识别,刷脸|顔認証,顔認識
iris scan,iris recognition,retina scan|虹膜识别,虹膜|虹彩認証,虹彩
voice recognition|声纹,声纹识别|声紋,声紋認証
captcha|验证码,人机验证|CAPTCHA,キャプチャ認証
security question|安全问题,密保问题|秘密の質問,セキュリティの質問
smart card,ic card|智能卡,IC卡,IC 卡|スマートカード,ICカード,IC カード

# version control
branch|分支|ブランチ
commit,committed,committing|提交|コミット
tag,tagged,tagging|标签,标记|タグ,タグ付け
label,labelled,labeled|标签|ラベル,ラベル付け
pull request,merge request,pr|拉取请求,合并请求,PR|プルリクエスト,プルリク,マージリクエスト,PR
issue|议题,工单,Issue,issue|イシュー,課題,Issue,issue
fork,forked,forking|复刻,分叉,派生,Fork,fork|フォーク,Fork,fork
merge,merged,merging|合并|マージ
repository,repo|仓库,存储库,代码库,版本库,代码仓库|リポジトリ,レポジトリ,リポジトリー
clone,cloned,cloning|克隆|クローン
rebase,rebased,rebasing|变基|リベース
milestone|里程碑|マイルストーン
- committed to,commit to,commits to||

# people of a project
administrator,admin,sysadmin,system administrator|管理员,系统管理员,管理者|管理者,アドミニストレーター,管理人
developer,programmer,coder,software engineer,engineer|开发者,开发人员,程序员,工程师,开发工程师|開発者,プログラマー,プログラマ,デベロッパー,エンジニア,技術者
maintainer|维护者,维护人员,维护员|メンテナー,メンテナ,保守担当者,保守者,管理者
reviewer|审阅者,审核者,审查者,评审者,评审人,审核人,审阅人,评审员|レビュアー,レビューアー,レビュワー,査読者,レビュー担当者
designer|设计师,设计者,设计人员|デザイナー,設計者
tester|测试员,测试人员,测试者|テスター,テスト担当者
translator|译者,翻译者,翻译人员,译员,翻译员|翻訳者,翻訳家
sponsor|赞助者,赞助商,赞助人|スポンサー,協賛者,協賛企業
intern|实习生|インターン,インターン生,実習生
product manager|产品经理|プロダクトマネージャー,プロダクトマネジャー
- fashion designer,interior designer|时装设计师,服装设计师,室内设计师|ファッションデザイナー,インテリアデザイナー
- civil engineer,chemical engineer,mechanical engineer,electrical engineer|土木工程师,化学工程师,机械工程师,电气工程师|土木技術者,機械技術者,電気技術者

# failures
time-out,timeout,timed out,time out,times out|超时,逾时|タイムアウト,時間切れ
crash,crashed,crashing|崩溃,宕机,闪退,死机|クラッシュ,異常終了
memory leak|内存泄漏,内存泄露|メモリリーク,メモリーリーク
deadlock,deadlocked|死锁|デッドロック
stack overflow|栈溢出,堆栈溢出|スタックオーバーフロー,スタックのオーバーフロー
buffer overflow,buffer overrun|缓冲区溢出|バッファオーバーフロー,バッファーオーバーフロー,バッファオーバーラン
race condition|竞态条件,竞争条件,竞态|競合状態,レースコンディション,競合条件
segmentation fault,segfault|段错误,分段错误|セグメンテーション違反,セグメンテーションフォールト,セグメンテーションエラー
infinite loop,endless loop|无限循环,死循环|無限ループ
syntax error|语法错误|構文エラー,文法エラー,シンタックスエラー
type error|类型错误|型エラー,タイプエラー
power failure,power outage,power cut,blackout|停电,断电|停電,電源断
out of memory,out-of-memory|内存不足,内存溢出|メモリ不足,メモリー不足
data loss|数据丢失,资料丢失|データ損失,データ消失,データの消失,データの損失
data corruption|数据损坏|データ破損,データの破損

# formatting
bold,boldface,bold type|粗体,加粗,粗体字,黑体|太字,ボールド,ボールド体
italic|斜体,斜体字|斜体,イタリック,イタリック体
underline,underlined,underlining|下划线,底线|下線,アンダーライン
strikethrough,strike-through,struck through|删除线|取り消し線,打ち消し線,取消線
heading|标题|見出し
block quote,blockquote,quotation|引用,引文,引用块|引用,引用文,ブロック引用
footnote|脚注|脚注
code block|代码块|コードブロック
bulleted list,bullet list,unordered list|项目符号列表,无序列表|箇条書き,順序なしリスト,番号なしリスト
numbered list,ordered list|编号列表,有序列表|番号付きリスト,順序付きリスト,番号付き箇条書き
- symbolic link|符号链接,软链接|シンボリックリンク
- quotation mark|引用符号|引用符,引用符号
- bold move,bold step,bold idea||

# kinds of media
image,picture,photo,photograph|图片,图像,照片,影像|画像,写真,イメージ,ピクチャー
video,video clip|视频,录像,影片|動画,ビデオ,映像
audio,audio recording,sound recording|音频,录音|音声,オーディオ,録音
- video card,video game,video call,video conference|电子游戏,视频通话,视频会议|ビデオカード,ビデオゲーム,ビデオ通話,ビデオ会議
- container image,docker image,disk image|容器镜像,镜像|コンテナイメージ,ディスクイメージ,Dockerイメージ

# signs of punctuation
comma|逗号|コンマ,カンマ,読点
full stop|句号|句点,ピリオド
semicolon,semi-colon|分号|セミコロン
colon|冒号|コロン
hyphen,dash|连字符,破折号,短横线,连接号,连字号|ハイフン,ダッシュ
slash,forward slash|斜杠,正斜杠,斜线|スラッシュ,斜線
asterisk|星号|アスタリスク,星印
parenthesis,parentheses,round bracket|圆括号,括号,小括号|丸括弧,括弧,丸カッコ,丸かっこ,かっこ,カッコ,小括弧
square bracket|方括号,括号,中括号|角括弧,角かっこ,角カッコ,括弧,ブラケット,大括弧
curly brace,curly bracket,brace|花括号,大括号,括号|波括弧,波かっこ,波カッコ,括弧,中括弧,ブレース
quotation mark,quote mark,double quote,single quote|引号,双引号,单引号|引用符,クォーテーションマーク,クォート,二重引用符,ダブルクォート,かぎ括弧
question mark|问号|疑問符,クエスチョンマーク,はてなマーク
exclamation mark,exclamation point|感叹号,叹号,惊叹号|感嘆符,エクスクラメーションマーク,びっくりマーク
apostrophe|撇号,省字号|アポストロフィ,アポストロフィー
underscore|下划线|アンダースコア,アンダーバー,下線
ellipsis,ellipses|省略号|省略記号,三点リーダー,三点リーダ
backtick,backquote|反引号|バッククォート,バックティック,バッククオート
at sign|at符号,艾特符号|アットマーク
ampersand|和号,与号|アンパサンド
hash sign,pound sign,hash mark|井号|ハッシュ記号,番号記号,シャープ記号,いげた
percent sign|百分号|パーセント記号
equals sign,equal sign|等号|等号,イコール記号
tilde|波浪号,波浪线|チルダ,波線

# keys of a keyboard
enter key,return key|回车键,回车,Enter键,Enter 键|エンターキー,Enterキー,Enter キー,リターンキー,Returnキー
space bar,spacebar,space key|空格键|スペースキー,スペースバー
tab key|制表键,Tab键,Tab 键|タブキー,Tabキー,Tab キー
shift key|上档键,Shift键,Shift 键|シフトキー,Shiftキー,Shift キー
ctrl,ctrl key,control key|控制键,Ctrl,Ctrl键,Ctrl 键|コントロールキー,Ctrl,Ctrlキー,Ctrl キー
alt key|Alt键,Alt 键|オルトキー,Altキー,Alt キー
escape key,esc key,esc|退出键,Esc,Esc键,Esc 键,ESC|エスケープキー,Esc,Escキー,Esc キー,ESC
backspace key,backspace|退格键,Backspace|バックスペースキー,バックスペース,Backspace
caps lock|大写锁定键,大写锁定,Caps Lock|キャプスロック,Caps Lock,CapsLock
arrow key,cursor key|方向键,箭头键|矢印キー,方向キー,カーソルキー
function key|功能键|ファンクションキー
insert key|插入键,Insert键,Insert 键|挿入キー,インサートキー,Insertキー,Insert キー
print screen|截屏键,Print Screen|プリントスクリーン,Print Screen,PrintScreen

# kinds of charts
bar chart,bar graph,column chart|条形图,柱状图,柱形图|棒グラフ,バーチャート,縦棒グラフ,横棒グラフ
pie chart|饼图,饼状图,圆饼图,扇形图|円グラフ,パイチャート
line chart,line graph|折线图,线图,曲线图|折れ線グラフ,線グラフ
scatter plot,scatterplot,scatter chart,scatter diagram|散点图|散布図,散布グラフ
histogram|直方图,柱状图|ヒストグラム,度数分布図
heat map,heatmap|热图,热力图|ヒートマップ
flow chart,flowchart|流程图|フローチャート,流れ図
gantt chart|甘特图|ガントチャート
radar chart,spider chart|雷达图,蛛网图|レーダーチャート
box plot,boxplot|箱线图,箱形图|箱ひげ図,ボックスプロット
area chart|面积图|面グラフ,エリアチャート
venn diagram|维恩图,韦恩图,文氏图|ベン図
sequence diagram|时序图,序列图|シーケンス図
class diagram|类图|クラス図
organization chart,organisation chart,org chart,organizational chart|组织结构图,组织架构图,组织图|組織図
mind map|思维导图,脑图,心智图|マインドマップ

# kinds of tests
unit test,unit testing|单元测试|単体テスト,ユニットテスト
integration test,integration testing|集成测试,整合测试|結合テスト,統合テスト,インテグレーションテスト
end-to-end test,end-to-end testing,e2e test|端到端测试,端对端测试|エンドツーエンドテスト,E2Eテスト,E2E テスト
regression test,regression testing|回归测试|回帰テスト,リグレッションテスト,退行テスト
acceptance test,acceptance testing|验收测试|受け入れテスト,受入テスト,検収テスト
smoke test,smoke testing|冒烟测试|スモークテスト
load test,load testing|负载测试,压力测试|負荷テスト,ロードテスト,負荷試験
stress test,stress testing|压力测试,负载测试|ストレステスト,負荷テスト
usability test,usability testing|可用性测试,易用性测试|ユーザビリティテスト,使用性テスト
penetration test,penetration testing,pen test|渗透测试|ペネトレーションテスト,侵入テスト,ペンテスト
a/b test,a/b testing|A/B测试,A/B 测试,AB测试|A/Bテスト,A/B テスト,ABテスト

# measures of a system
latency|延迟,时延|レイテンシ,レイテンシー,遅延,待ち時間
throughput|吞吐量,吞吐率|スループット,処理能力
bandwidth|带宽|帯域幅,帯域,バンド幅
frame rate|帧率,帧速率|フレームレート
bit rate,bitrate|比特率,码率,位速率|ビットレート
refresh rate|刷新率|リフレッシュレート
sampling rate,sample rate|采样率,取样率|サンプリングレート,サンプリング周波数,標本化周波数
screen resolution,display resolution|分辨率|解像度

# properties of a picture or sound
brightness|亮度|明るさ,輝度,明度
contrast|对比度|コントラスト
saturation|饱和度|彩度
hue|色相,色调|色相,色合い
opacity,transparency|不透明度,透明度|不透明度,透明度
sound volume,audio volume,volume level|音量|音量,ボリューム
font size,text size|字号,字体大小,文字大小|文字サイズ,フォントサイズ,文字の大きさ
- in contrast,by contrast,contrasts with||

# machine learning
classification|分类|分類
clustering|聚类|クラスタリング
regression,linear regression,logistic regression|回归|回帰
speech recognition|语音识别|音声認識
image recognition|图像识别|画像認識
machine translation|机器翻译|機械翻訳
speech synthesis,text-to-speech|语音合成,文本转语音|音声合成,読み上げ
- regression test,regression testing|回归测试|回帰テスト

# places to talk and publish online
forum,message board,bulletin board|论坛,讨论区,留言板|フォーラム,掲示板
blog,weblog|博客,部落格|ブログ
mailing list|邮件列表,邮件组|メーリングリスト
wiki|维基,Wiki,wiki|ウィキ,Wiki,wiki
chat room,chat,chatroom|聊天室,聊天|チャット,チャットルーム
newsletter|新闻通讯,电子报,简报,通讯|ニュースレター,会報,メールマガジン,メルマガ
podcast|播客|ポッドキャスト
webinar|网络研讨会,在线研讨会,线上研讨会|ウェビナー,オンラインセミナー
social media,social network,social networking|社交媒体,社交网络,社交平台|ソーシャルメディア,SNS,ソーシャルネットワーク
text message,sms|短信,短消息|ショートメッセージ,SMS,テキストメッセージ
video call,video conference,videoconference|视频通话,视频会议|ビデオ通話,ビデオ会議,テレビ会議,テレビ電話

# parts of a document
table of contents|目录|目次
appendix,appendices|附录|付録
preface,foreword|前言,序言|序文,まえがき,前書き,はしがき,序言
glossary|术语表,词汇表|用語集,用語解説
bibliography|参考文献,参考书目|参考文献,文献目録
caption|图注,说明文字,图片说明|キャプション,図の説明
page number|页码|ページ番号

# documents of a project
changelog,change log|更新日志,变更日志,更改日志,修订记录|変更履歴,更新履歴,変更ログ
tutorial|教程|チュートリアル
faq,frequently asked questions|常见问题,常见问题解答|よくある質問,FAQ
roadmap,road map|路线图|ロードマップ
code of conduct|行为准则,行为守则|行動規範
cheat sheet,cheatsheet|速查表,备忘单|チートシート,早見表
`
