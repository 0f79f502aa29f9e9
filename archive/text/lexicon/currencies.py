"""Signs and codes of currencies (ISO 4217), the same in all languages; names are in lexicon/<lang>_terms.py."""

from __future__ import annotations

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "₸": "KZT", "₽": "RUB", "₴": "UAH", "¥": "JPY", "₹": "INR", "₪": "ILS",
    "₺": "TRY", "₦": "NGN", "₱": "PHP", "฿": "THB", "₩": "KRW", "₫": "VND", "₼": "AZN", "₾": "GEL", "֏": "AMD",
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "hk$": "HKD", "s$": "SGD", "nz$": "NZD",
    "nt$": "TWD", "r$": "BRL", "z$": "ZWL", "f$": "FJD", "j$": "JMD", "tt$": "TTD", "n$": "NAD", "br": "BYN",
}  # fmt: skip
CODES = (
    "CHF|USD|EUR|GBP|RUB|BYN|KZT|KGS|UZS|TJS|AZN|AMD|GEL|TRY|UAH|PLN|CZK|HUF|SEK|NOK|DKK|CNY|RMB|JPY|KRW|INR|PKR|"
    "AUD|CAD|HKD|SGD|NZD|AED|SAR|EGP|ZAR|NGN|KES|UGX|MYR|THB|VND|IDR|PHP|MXN|BRL|MDL|RON|BGN|BDT|LKR|MMK|ILS|IRR|"
    "SDG|QAR|KWD|BHD|OMR|JOD|LBP|SYP|DZD|MAD|TND|LYD|XOF|XAF|GHS|TZS|RWF|ETB|ZMW|ZWL|MZN|NAD|BWP|KHR|LAK|NPR|MNT|CLP|COP|"
    "PEN|ARS|UYU|CRC|GTQ|NIO|CUP|DOP|JMD"
)
OLD = {
    "RMB": "CNY",
    "SH": "KES",
    "KSH": "KES",
    "USH": "UGX",
    "TSH": "TZS",
    "RM": "MYR",
    "GH¢": "GHS",
    "N": "NGN",
    "R": "ZAR",
    "QR": "QAR",
}
