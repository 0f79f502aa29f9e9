"""Ukrainian tables."""

from __future__ import annotations

from archive.text.lexicon.tables import Lexicon, SentenceTable, words
from archive.text.lexicon.uk_dates import DATES

SENTENCE = SentenceTable(
    never=words(
        "п ім вул просп пров пл бул буд кв обл р-н див пор напр проф акад доц ген полк св зам т.зв т.е грец лат "
        "англ нім фр мал табл рис с.м.т смт м оз гр о т"
    ),
    number=words(
        "ст п пп ч гл рис мал с стор № тел вип кн ред вид т бл січ лют бер квіт трав черв лип серп верес жовт лист груд"
    ),
    perhaps=words("р рр ст тис млн млрд трлн грн коп дол км см кг м хв год сек н.е обл прим кв куб"),
    counted=words("р рр ст тис млн млрд грн коп т"),
    usually=words("ін т.д т.п т.ч тощо"),
    starters=words(
        "в у на з із зі та і й а але по за від до для при про після під над між через він вона вони воно ми ви я "
        "це цей ця ці той так там тут якщо коли як що щоб де хто не ні також однак потім тоді тепер зараз усі всі "
        "його її їх наш ваш мій один два три тому хоча поки без проти серед крім лише вже ще сьогодні вчора "
        "завтра адже отже"
    ),
)

LEXICON = Lexicon("uk", SENTENCE, dates=DATES)
