"""What becomes of a code on its way from the paper to the station."""

from __future__ import annotations

import random

# A US keyboard's keys from left to right, plain and shifted, and what is on the same keys elsewhere, as Windows and X11
# have it; a dead key counts as its sign.
_US = ("`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./", '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?')
_LAYOUTS = {
    "British": ("`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./", '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@ZXCVBNM<>?'),
    "German": ("^1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-", '°!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_'),
    "Swiss": ("§1234567890'^qwertzuiopü¨asdfghjklöäyxcvbnm,.-", '°+"*ç%&/()=?`QWERTZUIOPè!ASDFGHJKLéàYXCVBNM;:_'),
    "French": ("²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!", "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§"),
    "Belgian": ("²&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùwxcvbn,;:=", "³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%WXCVBN?./+"),
    "Spanish": ("º1234567890'¡qwertyuiop`+asdfghjklñ´zxcvbnm,.-", 'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ZXCVBNM;:_'),
    "Italian": ("\\1234567890'ìqwertyuiopè+asdfghjklòàzxcvbnm,.-", '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°ZXCVBNM;:_'),
    "Czech": (";+ěščřžýáíé=´qwertzuiopú)asdfghjklů§yxcvbnm,.-", '°1234567890%ˇQWERTZUIOP/(ASDFGHJKL"!YXCVBNM?:_'),
    "Swedish": ("§1234567890+´qwertyuiopå¨asdfghjklöäzxcvbnm,.-", '½!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄZXCVBNM;:_'),
    "Turkish": ('"1234567890*-qwertyuıopğüasdfghjklşizxcvbnmöç.', "é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİZXCVBNMÖÇ:"),
    "Russian": ("ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.", 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'),
    "Dvorak": ("`1234567890[]',.pyfgcrl/=aoeuidhtns-;qjkxbmwvz", '~!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_:QJKXBMWVZ'),
}
_FROM = "".join(_US)
_TO = {name: "".join(rows) for name, rows in _LAYOUTS.items()}


def typed(text: str) -> dict[str, str]:
    """Return what a scan of `text` becomes, by the name of the layout."""
    found = {name: text.translate(str.maketrans(_FROM, to)) for name, to in _TO.items()}
    return found | {f"{name}, caps lock": each.swapcase() for name, each in ({"US": text} | found).items()}


FRAME = " \t\r\n\x00\x02\x03\x1d"  # what scanners may put around a code
_FRAMES = ("{}", "{}\r\n", "{}\n", "\x02{}\x03", " {}\t", "{}\x00", "\x1d{}\r")
_ALIKE = {"O": "0", "0": "O", "l": "1", "1": "l", "I": "l", "S": "5", "B": "8", "Z": "2", "_": "-", "-": "_", "/": "\\"}
_FOREIGN = str.maketrans("aceopqrstxyAEOPTXB+-_/0123", "асеорԛгѕtхуАЕОРТХВ＋‐＿∕０１２３")


def framed(text: str, rng: random.Random) -> str:
    """Return a code as some scanner sends it: the same code."""
    return rng.choice(_FRAMES).format(text)


def misread(text: str, other: str, rng: random.Random) -> str:
    """Return what may become of a code by a bad scan, a wrong setting or a helping hand; `other` is another code."""
    at = rng.randrange(1, len(text))
    begin, end = text[:at], text[at:]
    wrong = [
        begin,
        end,
        text + text,
        *(one + gap + two for gap in ("", "\r\n", " ", "\t", "\x1d") for one, two in ((text, other), (other, text))),
        begin + other,
        other[: len(other) // 2] + end,
        begin + text,
        begin + end[1:],
        begin + end[0] + end,
        begin + rng.choice(" \n\x00\x7f\u200b\u00ad") + end,
        text.upper(),
        text.lower(),
        text[::-1],
        "".join(_ALIKE.get(sign, sign) for sign in text),
        begin + _ALIKE.get(end[0], "~") + end[1:],
        text.translate(_FOREIGN),
        begin + end.translate(_FOREIGN),
        rng.choice(("\ufeff", "\u200b", "\u00a0", "]Q1", "]C0", "*", '"', "https://blynk.cloud/")) + text,
        text + rng.choice(("0", ".0", "\u200b", "\u00a0", "/", "*", '"', "\n1", "\u0661")),
        text.replace("+", rng.choice(("", " ", "%2B", "+0", "+-", "++"))),
        text.replace("/", rng.choice(("", "-", "/0", "//", "/-", "/+"))),
        *typed(text).values(),
    ]
    return rng.choice(wrong)
