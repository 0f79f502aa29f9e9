"""A date as metadata or a dateline writes it -> EDTF. For dates inside running text see archive.text.dates."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

MONTHS = {  # all forms in which the languages of the pages write them, casefolded; "+" takes the Kazakh endings
    1: "jan january januar januari jänner janvier janv enero ene gennaio gen styczeń stycznia styczniu sty январь "
"января январе янв січень січня січні січ қаңтар+ қаң janeiro ocak ιανουάριος ιανουαρίου leden ledna januára "
"ianuarie január يناير جانفي ינואר בינואר јануар јануара јануари januarja студзеня студзень январи yanvar "
"tammikuu tammikuuta jaanuar janvāris janvārī janvāra sausio gener xaneiro იანვარი հունվարի siječnja siječanj "
"ιαν",
    2: "feb february februar februari februarie feber février fév févr fevrier febrero febbraio luty lutego lutym lut "
"февраль февраля феврале фев февр лютий лютого лютому лют ақпан+ ақп fevereiro fev şubat φεβρουάριος "
"φεβρουαρίου únor února február februára فبراير فيفري شباط פברואר בפברואר февруари фебруар фебруара фебруари "
"februarja лютага люты феврали fevral helmikuu helmikuuta veebruar februāris februārī februāra vasario febrer "
"febreiro თებერვალი փետրվարի veljače veljača şub φεβ febr",
    3: "mar march märz mrz mars marzo marzec marca marcu март марта марте мар березень березня березні бер наурыз+ нау "
"maart mrt março mart μάρτιος μαρτίου březen března marec martie március marts مارس آذار اذار מרץ במרץ марти "
"сакавіка сакавік maaliskuu maaliskuuta märts martā marta kovo მარტი մարտի ožujka ožujak μαρ márc maret",
    4: "apr april avril avr abril abr aprile kwiecień kwietnia kwietniu kwi апрель апреля апреле апр квітень квітня "
"квітні кві сәуір+ сәу nisan απρίλιος απριλίου duben dubna apríl apríla aprilie április أبريل ابريل إبريل أفريل "
"نيسان אפריל באפריל април априла априли красавіка красавік апрели aprel huhtikuu huhtikuuta aprill aprīlis "
"aprīlī aprīļa balandžio აპრილი ապրիլի travnja travanj nis απρ ápr aprila",
    5: "may mai mayo maggio mag maj maja maju май мая мае травень травня травні тра мамыр+ мам mei maio mayıs μάιος "
"μαΐου květen května máj mája május مايو ماي أيار ايار מאי במאי мај маја мајот траўня майи toukokuu toukokuuta "
"maijs maijā maija gegužės maig მაისი մայիսի svibnja svibanj μάι",
    6: "jun june juni juin junio giugno giu czerwiec czerwca czerwcu cze июнь июня июне июн червень червня червні чер "
"маусым+ мау junho haziran ιούνιος ιουνίου červen června jún júna iunie június يونيو يونيه جوان حزيران יוני "
"ביוני юни јун јуна јуни junija juna чэрвеня чэрвень июни iyun kesäkuu kesäkuuta juuni jūnijs jūnijā jūnija "
"birželio juny xuño ივნისი հունիսի lipnja lipanj haz ιουν",
    7: "jul july juli juillet juil julio luglio lug lipiec lipca lipcu lip июль июля июле июл липень липня липні лип "
"шілде+ шіл julho temmuz ιούλιος ιουλίου červenec července júl júla iulie július يوليو يوليه جويلية تموز יולי "
"ביולי юли јул јула јули julija jula ліпеня ліпень июли iyul heinäkuu heinäkuuta juuli jūlijs jūlijā jūlija "
"liepos juliol xullo ივლისი հուլիսի srpnja srpanj tem ιουλ",
    8: "aug august août aout agosto ago sierpień sierpnia sierpniu sie август августа августе авг серпень серпня "
"серпні сер тамыз+ там augustus augusti ağustos αύγουστος αυγούστου srpen srpna augusta augusztus أغسطس اغسطس "
"أوت آب אוגוסט באוגוסט августи avgusta avgust жніўня жнівень avqust elokuu elokuuta augusts augustā rugpjūčio "
"agost აგვისტო օգոստոսի kolovoza kolovoz ağu αυγ agustus ogos",
    9: "sep sept september septembre septiembre setiembre settembre set wrzesień września wrześniu wrz сентябрь "
"сентября сентябре сен сент вересень вересня вересні вер қыркүйек+ қыр setembro eylül σεπτέμβριος σεπτεμβρίου "
"září septembra septembrie szeptember سبتمبر أيلول ايلول ספטמבר בספטמבר септември септембар септембра септембри "
"верасня верасень сентябри sentyabr sentabr syyskuu syyskuuta septembris septembrī rugsėjo setembre სექტემბერი "
"սեպտեմբերի rujna rujan eyl σεπ szept",
    10: "oct okt october oktober octobre octubre ottobre ott październik października październiku paź октябрь октября "
"октябре окт жовтень жовтня жовтні жов қазан+ қаз outubro out ekim οκτώβριος οκτωβρίου říjen října október "
"októbra octombrie أكتوبر اكتوبر אוקטובר באוקטובר октомври октобар октобра октобри кастрычніка кастрычнік "
"октябри oktyabr oktabr lokakuu lokakuuta oktoober oktobris oktobrī oktobra spalio ოქტომბერი հոկտեմբերի eki οκτ",
    11: "nov november novembre noviembre listopad listopada listopadzie lis ноябрь ноября ноябре ноя нояб листопада "
"листопаді лист қараша+ қар novembro kasım νοέμβριος νοεμβρίου novembra noiembrie نوفمبر נובמבר בנובמבר ноември "
"новембар новембра новембри лістапада лістапад ноябри noyabr marraskuu marraskuuta novembris novembrī lapkričio "
"ნოემბერი նոյեմբերի studenoga studeni kas νοε listopadu",
    12: "dec dez december dezember décembre déc decembre diciembre dic dicembre grudzień grudnia grudniu gru декабрь "
"декабря декабре дек грудень грудня грудні гру желтоқсан+ жел dezembro aralık δεκέμβριος δεκεμβρίου prosinec "
"prosince decembra decembrie ديسمبر דצמבר בדצמבר декември децембар децембра децембри снежня снежань декабри "
"dekabr joulukuu joulukuuta detsember decembris decembrī gruodžio desembre decembro დეკემბერი դեկտեմբերի δεκ "
"desember disember",
}  # fmt: skip
KAZAKH_ENDINGS = (
    "", *"да де та те дағы дегі тағы тегі дан ден нан тан тен ның нің дың дің тың тің ға ге қа ке ы і".split(),
)  # fmt: skip
FORMS = {
    whole.casefold(): month
    for month, forms in MONTHS.items()
    for form in forms.split()
    for whole in ([form[:-1] + ending for ending in KAZAKH_ENDINGS] if form.endswith("+") else [form])
}
WORDS_TOO = frozenset(  # short forms that name no month without a day beside them
    "ago eki gen gru haz kas lip lis lug lut mag maia nis out set sie sty tem бер вер гру жел лип лист лют мам нау сер "
    "там тра чер қар".split()
)
MONTH = r"(?P<month>[^\W\d_]+)"  # any word, looked up in FORMS
MAY_BE = re.compile(r"\d\d")  # every date has a year
ISO = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d)[-/.](?P<month>0?[1-9]|1[0-2])[-/.](?P<day>[0-2]?\d|3[01])(?!\d)"
    r"(?P<rest>(?:T|\s+)\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?",
    re.I,
)
COMPACT = re.compile(r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?:T?\d{4,6}Z?)?(?!\d)")
DAY_FIRST = re.compile(
    rf"(?<![\d.,])(?P<day>[0-3]?\d)(?:(?:st|nd|rd|th|er)\b|\.|º|ª|-го)?[\s,./-]*(?:de\s+|of\s+|"
    rf"-)?{MONTH}[\s,./-]*(?:de\s+|del\s+)?(?P<year>(?:19|20)\d\d|'\d\d|(?<=[\s-])\d\d(?=[\s)]*$))(?!\d)",
    re.I,
)
MONTH_FIRST = re.compile(
    rf"(?<!\w){MONTH}[\s.]*(?P<day>[0-3]?\d)(?:st|nd|rd|th)?[\s,.]+(?P<year>(?:19|20)\d\d)(?!\d)", re.I
)
YEAR = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:[\s,.-]|жылғы|жылы|ж|gada|yil|m\.)+"
YEAR_DAY = re.compile(rf"{YEAR}(?P<day>[0-3]?\d)[\s.-]*{MONTH}", re.I)
YEAR_MONTH = re.compile(rf"{YEAR}{MONTH}[\s.]*(?P<day>[0-3]?\d)(?!\d|[:.]\d)", re.I)
CJK = re.compile(r"(?P<year>(?:19|20)\d\d)\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]?")
NUMBERS = re.compile(
    r"(?<![\d./-])(?P<first>\d{1,2})(?P<sep>\.\s?|[/-])(?P<second>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-])"
)
MONTH_YEAR = re.compile(rf"(?<!\w){MONTH}[\s.,]+(?:de\s+)?(?P<year>(?:19|20)\d\d)(?!\d)", re.I)
STAMP = re.compile(r"1[0-9]{9}(?:\d{3})?$")
EARLIEST = 1990
LONGEST = 400  # characters of a text that are read


def stamp(text: str, zone: ZoneInfo | None = None) -> str | None:
    """EDTF day (or less) of a machine's date: ISO 8601, RFC 5322, a Unix time, or any form `written` knows.

    A time in UTC is moved to the source's `zone` where that is known; a local time keeps its own day.
    """
    text = text.strip()
    if not text:
        return None
    if match := ISO.match(text):
        return zoned(match, text, zone) or iso(match)
    if match := COMPACT.match(text):
        return iso(match)
    if STAMP.match(text):
        return datetime.fromtimestamp(int(text[:10]), zone or UTC).date().isoformat()
    if re.match(r"(?:\w{3},\s*)?\d{1,2} \w{3} \d{4} \d\d:\d\d", text):
        try:
            return parsedate_to_datetime(text).date().isoformat()
        except ValueError:
            pass
    if match := re.fullmatch(r"((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?", text):
        return text
    return written(text)


def zoned(match: re.Match[str], text: str, zone: ZoneInfo | None) -> str | None:
    """The day in the source's zone of a moment given in UTC; None when it is not such a moment."""
    if zone is None or (match["zone"] or "").upper() not in ("Z", "UTC", "GMT", "+00:00", "+0000", "+00"):
        return None
    try:
        moment = datetime.fromisoformat(match[0].upper().replace("UTC", "Z").replace("GMT", "Z").replace(" Z", "Z"))
    except ValueError:
        return None
    return moment.astimezone(zone).date().isoformat()


def iso(match: re.Match[str]) -> str | None:
    return day(int(match["year"]), int(match["month"]), int(match["day"]))


def day(year: int, month: int, number: int) -> str | None:
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    try:
        return date(year, month, number).isoformat() if year >= EARLIEST else None
    except ValueError:
        return None


def month_number(name: str) -> int | None:
    """The month a whole word names in one of the languages of the pages; None when it names none."""
    return FORMS.get(name.casefold())


def written(text: str, *, month_before_day: bool | None = None) -> str | None:
    """EDTF of the first full date written in `text`; a month with its year when there is no day; None otherwise.

    Numbers as 03/04/2016 are read only when they can mean one day, or when `month_before_day` tells.
    """
    found = first_written(text, month_before_day)
    return found[0] if found else None


def first_written(text: str, month_before_day: bool | None = None) -> tuple[str, str] | None:
    """(EDTF, surface) of the first date in the beginning of `text`."""
    text = text[:LONGEST]
    if not MAY_BE.search(text):
        return None
    hits = []
    for pattern in (ISO, DAY_FIRST, MONTH_FIRST, YEAR_DAY, YEAR_MONTH, CJK):
        for match in pattern.finditer(text):
            if value := named(match):
                hits.append((match.start(), value, match[0]))
                break
    if (numeric := NUMBERS.search(text)) and (value := numbers(numeric, month_before_day)):
        hits.append((numeric.start(), value, numeric[0]))
    return min(hits)[1:] if hits else month_and_year(text)


def month_and_year(text: str) -> tuple[str, str] | None:
    """(EDTF, surface) of the first month with its year; short forms that are words of their own are none."""
    for match in MONTH_YEAR.finditer(text):
        month = month_number(match["month"])
        if month and match["month"].casefold() not in WORDS_TOO:
            return f"{match['year']}-{month:02}", match[0].strip()
    return None


def named(match: re.Match[str]) -> str | None:
    year, month, number = match["year"], match["month"], match["day"]
    if not month or not number:
        return None
    value = int(month) if month.isdigit() else month_number(month)
    return day(int(year.lstrip("'")), value, int(number)) if value else None


def numbers(match: re.Match[str], month_before_day: bool | None) -> str | None:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if match["sep"][0] == "." or first > 12:
        return day(year, second, first)
    if second > 12:
        return day(year, first, second)
    if first == second:
        return day(year, first, second)
    if month_before_day is None:
        return None
    return day(year, first, second) if month_before_day else day(year, second, first)
