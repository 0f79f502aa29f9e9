"""Polish signs of tense: what in a clause tells that its dates lie ahead or behind."""

from __future__ import annotations

FUTURE = (
    r"\b(?:będ(?:ę|zie|ą|ziemy)|zosta(?:nie|ną)|odbęd(?:zie|ą)|rozpoczn(?:ie|ą)|zaczn(?:ie|ą)|zakończ(?:y|ą)|"
    r"stan(?:ie|ą) przed|wejd(?:zie|ą)|wyjd(?:zie|ą)|przyjd(?:zie|ą)|(?:po|przy|wy)jed(?:zie|ą)|(?:przy|po)lec(?:i|ą)|"
    r"(?:po)?wróc(?:i|ą)|ogłos(?:i|zą)|zapad(?:nie|ną)|spotka(?:ją)?|zbier(?:ze|zą)|zbiorą|rozstrzygn(?:ie|ą)|"
    r"wygłos(?:i|zą)|zagra(?:ją)?|weźmie|wezmą|złoż(?:y|ą)|przedstaw(?:i|ią)|zdecyduj(?:e|ą)|otworz(?:y|ą)|"
    r"wystąp(?:i|ią)|wystartuj(?:e|ą)|rusz(?:y|ą|a|ają)|potrwa(?:ją)?|nastąp(?:i|ią)|opublikuj(?:e|ą)|podpisz(?:e|ą)|"
    r"rozpatrz(?:y|ą)|zajm(?:ie|ą)|przyjm(?:ie|ą)|odwiedz(?:i|ą)|pojaw(?:i|ią)|otrzyma(?:ją)?|dowie(?:my)?|"
    r"ukaż(?:e|ą)|minie|miną|upływa|upłyn(?:ie|ą)|wygas(?:a|ną|nie)|startuj(?:e|ą)|rozpoczyna|kończy się|mija termin|"
    r"(?:za)?planowan\w*|planuj(?:e|ą|emy)|zamierza(?:ją)?|przewidzian\w*|wyznaczon\w*|ma(?:ją)? (?:\w+ )?\w+ć|"
    r"można|należy|trzeba|musi|muszą|powin(?:ien|na|no|ni|ny)|wolno|termin)\b"
)
PAST = (
    r"\b(?!szkoł|jeśli|czyli|chwili|kanał|wydział|oddział|podział|udział|materiał|artykuł|cał|mał|biał|tytuł|szczegół|"
    r"zespół|kościół|sił|rano\b|gdzieko|ogół|dół|stół|generał|był[ao]? mowa|złot|kobiet|świat|jako|ponad|okoł|mało\b)"
    r"\w{2,}(?:ł(?:[aoy]|em|am)?|li(?:śmy)?|(?:[aeo]n|[ęu]t|y[tł])o)(?: się)?\b|"
    r"\b(?:był[aoy]?|byli|szedł|szła|mógł|mogł[aoy]|mogli|wziął|miał[aoy]?|mieli)\b"
)
AHEAD = r"\b(?:przedłuż|odrocz|przełoż|przesu|aresztowa|zaplanowa|wyznacz)\w*\b[^.;]{0,60}\s(?:do|na)\s+(?:dnia\s+)?$"
PLANNED = (
    r"\b(?:zapowie|ogłos|wyznacz|zaplan|przełoż|odrocz|przesun|zapros|wezwa|zwoła|termin|ustal|postanow|zdecyd|polec|"
    r"poinform|powiedz|oświadcz|obieca|zaproponow|przedłuż|miał|mieli|areszt)\w*"
)
