import type { WrittenLink, WrittenText } from '../small-types.js';
/**
 * 電話番号です。数字、ハイフン、丸かっこ、空白と、先頭の「+」が使えます。
 * A telephone number: digits, hyphens, brackets and spaces, with a `+` in front where it is international.
 * @title 電話番号 / Telephone
 * @pattern ^\+?\d[\d ()-]{1,30}$
 * @examples ["03-0000-0000", "+81-3-0000-0000"]
 */
export type PhoneNumber = string;
/**
 * 電子メールのアドレスです。
 * An e-mail address.
 * @title メールアドレス / E-mail
 * @pattern ^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d-]{1,63}(\.[A-Za-z\d-]{1,63})+$
 * @examples ["privacy@example.co.jp"]
 */
export type EmailAddress = string;
/**
 * 曜日です。英語3文字で書きます。「-」で何曜日から何曜日まで、「,」で区切って並べます。
 * Days of the week by three letters: a range with a hyphen, several with commas.
 * @title 曜日 / Days
 * @pattern ^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(, ?(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)*$
 * @examples ["Mon-Fri", "Mon,Wed,Fri"]
 */
export type Weekdays = string;
/**
 * 時刻です。24時間制で「09:30」のように書きます。
 * A time of day by the 24-hour clock, `09:30`.
 * @title 時刻 / Time
 * @pattern ^(([01]\d|2[0-3]):[0-5]\d|24:00)$
 * @examples ["09:30", "17:00"]
 */
export type TimeOfDay = string;
/**
 * 受付時間の1つです。昼休みがあるときは、午前と午後を分けて2つ書きます。
 * A span of opening hours. Where there is a break at noon, write two.
 * @title 受付時間 / Opening hours
 */
export interface WrittenHours {
    /**
     * 受け付ける曜日です。
     * The days of the week.
     * @title 曜日 / Days
     * @examples ["Mon-Fri"]
     */
    days: Weekdays;
    /**
     * 受付を始める時刻です。
     * When it opens.
     * @title 開始 / Open
     * @examples ["09:30"]
     */
    open: TimeOfDay;
    /**
     * 受付を終える時刻です。
     * When it closes.
     * @title 終了 / Close
     * @examples ["12:00"]
     */
    close: TimeOfDay;
}
/**
 * 窓口です。名称、住所、連絡のしかた、受付時間を書きます。
 * Where somebody can be reached: the name, the address, the ways to get in touch and the hours.
 * @title 窓口 / Place
 */
export interface WrittenPlace {
    /**
     * 窓口や部署の名称です。
     * The name of the desk or department.
     * @title 名称 / Name
     * @examples [{"ja": "個人情報相談窓口", "en": "Personal information desk"}]
     */
    name?: WrittenText;
    /**
     * 住所です。
     * The address.
     * @title 住所 / Address
     * @examples [{"ja": "東京都千代田区見本町1-2-3", "en": "1-2-3 Mihoncho, Chiyoda-ku, Tokyo, Japan"}]
     */
    address?: WrittenText;
    /**
     * 電話番号です。いくつも書けます。
     * The telephone number, or several.
     * @title 電話番号 / Telephone
     * @examples ["03-0000-0000", ["03-0000-0000", "06-0000-0000"]]
     */
    tel?: PhoneNumber | PhoneNumber[];
    /**
     * 通話料のかからない電話番号です。
     * A telephone number that is free of charge.
     * @title フリーダイヤル / Toll-free number
     * @examples ["0120-000-000"]
     */
    tollFree?: PhoneNumber;
    /**
     * 電子メールのアドレスです。
     * The e-mail address.
     * @title メールアドレス / E-mail
     * @examples ["privacy@example.co.jp"]
     */
    email?: EmailAddress;
    /**
     * お問い合わせフォームへのリンクです。
     * A link to a form on the web.
     * @title フォーム / Web form
     * @examples [{"label": {"ja": "個人情報のお問い合わせフォーム", "en": "Privacy enquiry form"},
     *   "url": "/contact/privacy/"}]
     */
    form?: WrittenLink;
    /**
     * 受付時間です。
     * The opening hours.
     * @title 受付時間 / Opening hours
     * @examples [[{"days": "Mon-Fri", "open": "09:30", "close": "12:00"},
     *   {"days": "Mon-Fri", "open": "13:00", "close": "16:30"}]]
     */
    hours?: WrittenHours[];
    /**
     * 休みの日です。
     * The days on which it is closed.
     * @title 休業日 / Closed
     * @examples [{"ja": "土曜日、日曜日、祝日、年末年始", "en": "Weekends, public holidays and the new year holidays"}]
     */
    closed?: WrittenText;
    /**
     * 来社や来店を受け付けるかどうかです。書くと、標準の文章でそのことを示します。
     * Whether visits in person are accepted. If it is given, built-in wording says so.
     * @title 来社の受付 / Visits
     * @examples [false]
     */
    acceptsVisit?: boolean;
    /**
     * 窓口に添える注記です。
     * A note.
     * @title 注記 / Note
     * @examples [{"ja": "商品やサービスのお問い合わせ先ではありません。",
     *   "en": "This is not the desk for questions about products and services."}]
     */
    note?: WrittenText;
}
