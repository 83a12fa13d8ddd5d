"""Sheets to write on, away from the web. An Edition in, a Sheet out; the lines of a filled sheet in, entries out.

What was written at a place that cannot be told comes out beside the entries, with why. The station does not know what
a document of a word processor looks like, nor how an edit file is read, nor what becomes of the words afterwards.

The way back: `markdown_lines` or a `SheetFormat` (a file to SheetLines) -> `columns` and `loose` (lines to Readings)
-> `placing` (Readings to entries and leftovers) -> `starts` (which words the author had in front) -> `edit_text`.
"""
