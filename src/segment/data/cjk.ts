/** Words that tie a Chinese or Japanese quotation to what follows it. Source: news usage; see docs/formats/segmentation.md. */

/** Japanese particles and forms after `」`: the sentence goes on. */
export const QUOTATIVE =
  /^(?:と|って|っていう|という|といった|とか|など|の|を|が|は|に|で|も|へ|や|から|まで|より|だ|です|である|なる|なの|か、|、)/u

/** A short clause that reports who spoke: `他问。`, `商工会会长说。`. */
export const REPORTING_ZH =
  /^[^\u3002\uFF01\uFF1F\u201C\u201D\uFF0C,]{0,20}(?:说|说道|表示|指出|问|问道|答|答道|回答|回答道|强调|介绍|补充|写道|喊道|称)(?:道)?[\u3002\uFF0C\uFF1A]/u
export const REPORTING_JA =
  /^[^\u3002\uFF01\uFF1F\u300C\u300D]{0,20}(?:言った|言う|語った|述べた|話した|尋ねた|答えた|聞いた|叫んだ|問うた|問いかけた|強調した)/u

/** Names that end with a full stop. */
export const NAMES = ['モーニング娘。', '藤岡弘、', 'つのだ☆ひろ', 'ほっともっと。']
