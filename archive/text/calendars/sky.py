"""Where the sun and the moon stand: good to a minute of time for the years 1600-2400, enough to tell a calendar day.

Moments are days and fractions since 2000-01-01 12:00 UT; longitudes are degrees along the ecliptic of date.
Source: J. Meeus, Astronomical Algorithms, 2nd edition: chapters 15 (rising), 25 (sun) and 47 (moon, largest terms).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import acos, asin, cos, degrees, floor, radians, sin, tan

NOON_2000 = date(2000, 1, 1).toordinal()
DELTA = 69 / 86_400  # terrestrial less universal time, of about 2010; a minute off by 1900 and 2100
SYNODIC = 29.530588861  # mean days from new moon to new moon

MOON = (  # multiples of D, M, M' and F, and the coefficient of the sine in millionths of a degree
    (0, 0, 1, 0, 6288774), (2, 0, -1, 0, 1274027), (2, 0, 0, 0, 658314), (0, 0, 2, 0, 213618),
    (0, 1, 0, 0, -185116), (0, 0, 0, 2, -114332), (2, 0, -2, 0, 58793), (2, -1, -1, 0, 57066),
    (2, 0, 1, 0, 53322), (2, -1, 0, 0, 45758), (0, 1, -1, 0, -40923), (1, 0, 0, 0, -34720),
    (0, 1, 1, 0, -30383), (2, 0, 0, -2, 15327), (0, 0, 1, 2, -12528), (0, 0, 1, -2, 10980),
    (4, 0, -1, 0, 10675), (0, 0, 3, 0, 10034), (4, 0, -2, 0, 8548), (2, 1, -1, 0, -7888),
    (2, 1, 0, 0, -6766), (1, 0, -1, 0, -5163), (1, 1, 0, 0, 4987), (2, -1, 1, 0, 4036),
    (2, 0, 2, 0, 3994), (4, 0, 0, 0, 3861), (2, 0, -3, 0, 3665), (0, 1, -2, 0, -2689),
    (2, 0, -1, 2, -2602), (2, -1, -2, 0, 2390), (1, 0, 1, 0, -2348), (2, -2, 0, 0, 2236),
    (0, 1, 2, 0, -2120), (0, 2, 0, 0, -2069), (2, -2, -1, 0, 2048), (2, 0, 1, -2, -1773),
    (2, 0, 0, 2, -1595), (4, -1, -1, 0, 1215), (0, 0, 2, 2, -1110),
)  # fmt: skip


def moment(day: date, hour: float = 0.0, zone: float = 0.0) -> float:
    """The moment of an hour of a day in a zone (hours east of Greenwich)."""
    return day.toordinal() - NOON_2000 - 0.5 + (hour - zone) / 24


def day_of(when: float, zone: float) -> date:
    """The day in a zone on which a moment falls."""
    return date.fromordinal(floor(when + 0.5 + zone / 24) + NOON_2000)


def sun(when: float) -> float:
    """The sun's apparent longitude."""
    t = (when + DELTA) / 36_525
    m = radians(357.52911 + 35999.05029 * t)
    centre = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m)
    node = radians(125.04 - 1934.136 * t)
    return (280.46646 + 36000.76983 * t + centre - 0.00569 - 0.00478 * sin(node)) % 360


def moon(when: float) -> float:
    """The moon's apparent longitude."""
    t = (when + DELTA) / 36_525
    mean = 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t
    d = radians(297.8501921 + 445267.1114034 * t - 0.0018819 * t * t)
    m = radians(357.5291092 + 35999.0502909 * t)
    a = radians(134.9633964 + 477198.8675055 * t + 0.0087414 * t * t)
    f = radians(93.2720950 + 483202.0175233 * t - 0.0036539 * t * t)
    e = 1 - 0.002516 * t
    terms = sum(c * e ** abs(j) * sin(i * d + j * m + k * a + n * f) for i, j, k, n, c in MOON)
    terms += 3958 * sin(radians(119.75 + 131.849 * t)) + 1962 * sin(radians(mean) - f)
    return (mean + terms / 1e6 - 0.00478 * sin(radians(125.04 - 1934.136 * t))) % 360


def phase(when: float) -> float:
    """How far the moon is ahead of the sun: 0 new, 180 full."""
    return (moon(when) - sun(when)) % 360


def reached(angle: Callable[[float], float], target: float, start: float, rate: float) -> float:
    """The first moment after `start` at which a growing angle has a value; `rate` is its mean degrees a day."""
    when = start + (target - angle(start)) % 360 / rate
    for _ in range(6):
        when -= ((angle(when) - target + 180) % 360 - 180) / rate
    return when


def sun_at(longitude: float, start: float) -> float:
    """The first moment after `start` at which the sun stands at a longitude: 0 is the March equinox."""
    return reached(sun, longitude, start, 360 / 365.2422)


def new_moon(start: float) -> float:
    """The first new moon after `start`."""
    return reached(phase, 0, start, 360 / SYNODIC)


def daylight(day: date, latitude: float, longitude: float) -> tuple[float, float]:
    """Sunrise and sunset of a day at a place outside the polar circles."""
    noon = moment(day, 12) - longitude / 360
    lon, tilt = radians(sun(noon)), radians(23.439)
    declination = asin(sin(tilt) * sin(lon))
    mean = radians((280.46646 + 0.98564736 * noon) % 360)
    y = tan(tilt / 2) ** 2
    anomaly = radians(357.529 + 0.98560028 * noon)
    equation = y * sin(2 * mean) - 2 * 0.0167 * sin(anomaly) + 4 * 0.0167 * y * sin(anomaly) * cos(2 * mean)
    transit = noon - degrees(equation) / 360
    place = radians(latitude)
    height = sin(radians(-0.833)) - sin(place) * sin(declination)
    half = degrees(acos(height / (cos(place) * cos(declination)))) / 360
    return transit - half, transit + half
