"""Polish signs of tense: what in a clause tells that its dates lie ahead or behind."""

from __future__ import annotations

FUTURE = (
    r"\b(?:będ(?:ę|zie|ą|ziemy)|zosta(?:nie|ną)|odbęd(?:zie|ą)|rozpoczn(?:ie|ą)|zaczn(?:ie|ą)|zakończ(?:y|ą)|"
    r"stan(?:ie|ą) przed|wejd(?:zie|ą)|wyjd(?:zie|ą)|przyjd(?:zie|ą)|(?:po|przy|wy|od|do|prze|z)j(?:edzie|adą)|"
    r"(?:przy|po)lec(?:i|ą)|"
    r"(?:po)?wróc(?:i|ą)|ogłos(?:i|zą)|zapad(?:nie|ną)|spotka(?:ją)?|zbier(?:ze|zą)|zbiorą|rozstrzygn(?:ie|ą)|"
    r"wygłos(?:i|zą)|zagra(?:ją)?|weźmie|wezmą|złoż(?:y|ą)|przedstaw(?:i|ią)|zdecyduj(?:e|ą)|otworz(?:y|ą)|"
    r"wystąp(?:i|ią)|wystartuj(?:e|ą)|rusz(?:y|ą|a|ają)|potrwa(?:ją)?|nastąp(?:i|ią)|opublikuj(?:e|ą)|podpisz(?:e|ą)|"
    r"rozpatrz(?:y|ą)|zajm(?:ie|ą)|przyjm(?:ie|ą)|odwiedz(?:i|ą)|pojaw(?:i|ią)|otrzyma(?:ją)?|dowie(?:my)?|"
    r"ukaż(?:e|ą)|minie|miną|upływa|upłyn(?:ie|ą)|wygas(?:a|ną|nie)|startuj(?:e|ą)|rozpoczyna|kończy się|mija termin|"
    r"zaprasza(?:my|ją)?|uchwal(?:i|ą)|ustal(?:i|ą)|rozpozna(?:ją)?|przesłucha(?:ją)?|skaż(?:e|ą)|"
    r"zwoln(?:i|ią)|ukarze|zbada(?:ją)?|sprawdz(?:i|ą)|wyda(?:dzą)?|uchyl(?:i|ą)|"
    r"oddal(?:i|ą)|(?:za|wy|od|s)płac(?:i|ą)|dosta(?:nie|ną)|powstaną|przesta(?:nie|ną)|dołącz(?:y|ą)|zmien(?:i|ią)|"
    r"wzrośnie|wzrosną|spad(?:nie|ną)|podnies(?:ie|ą)|przyniesie|przeprowadz(?:i|ą)|(?:z|wy)buduj(?:e|ą)|"
    r"znikn(?:ie|ą)|pokaż(?:e|ą)|"
    r"przekaż(?:e|ą)|powie(?:dzą)?|zamkn(?:ie|ą)|wyśl(?:e|ą)|wyrusz(?:y|ą)|wyjaśn(?:i|ią)|zapozna(?:ją)?|"
    r"opuszcz(?:ą)|opuści|"
    r"skończ(?:y|ą)|kończ(?:y|ą) się|dojdzie|dojdą|przejd(?:zie|ą)|znajd(?:zie|ą)|podejm(?:ie|ą)|obejm(?:ie|ą)|"
    r"uczcz(?:ą|i)|upamiętn(?:i|ią)|zapewn(?:i|ią)|wprowadz(?:i|ą)|"
    r"(?:za)?planowan\w*|planuj(?:e|ą|emy)|zamierza(?:ją)?|przewidzian\w*|wyznaczon\w*|ma(?:ją)? (?:\w+ )?\w+ć|"
    r"można|należy|trzeba|musi|muszą|powin(?:ien|na|no|ni|ny)|wolno|termin)\b"
)
PAST = (
    r"\b(?!szkoł|jeśli|czyli|chwili|kanał|wydział|oddział|podział|udział|materiał|artykuł|cał|mał|biał|tytuł|szczegół|"
    r"zespół|kościół|sił|rano\b|gdzieko|ogół|dół|stół|generał|był[ao]? mowa|złot|kobiet|świat|jako|ponad|okoł|mało\b)"
    r"\w{2,}(?:ł(?:[aoy]|em|am)?|li(?:śmy)?|(?:[aeo]n|[ęu]t|y[tł])o)(?: się)?\b|"
    r"\b(?:był[aoy]?|byli|szedł|szła|mógł|mogł[aoy]|mogli|wziął|miał[aoy]?|mieli)\b"
)
AHEAD = (
    r"\b(?:przedłuż|odrocz|przełoż|przesu|areszt|zakaz|zawies|wezwa|zaplanowa|wyznacz)\w*\b[^.;]{0,60}\s(?:do|na)\s+"
    r"(?:dnia\s+)?$|\A(?!.*\bod\s).*\b(?P<until>do)\s+(?:dnia\s+)?$"
)
STARTS = (
    r"\b(?:zakaz|wprowadz|zatwierdz|ustal|zamkn|znos|zawie[sś]|podn|podwyż|obniż|zmien|zwięk|przyj[ąę]|zezwol)\w*\b"
    r"[^.;]{0,60}\sod\s+(?:dnia\s+)?$"
)
PLANNED = (
    r"\b(?:zapowie|ogłos|wyznacz|zaplan|przełoż|odrocz|przesun|zapros|wezwa|zwoła|termin|ustal|postanow|zdecyd|polec|"
    r"poinform|powiedz|oświadcz|obieca|zaproponow|przedłuż|miał|mieli|areszt)\w*"
)
