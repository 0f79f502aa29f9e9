"""Arithmetic of calendars other than the Gregorian, and of what they hang on: Easter, sun and moon.

Imported only when a text names a feast or a date of such a calendar.
"""
