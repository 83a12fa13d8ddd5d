"""The term base in the formats of other programs: tables for spreadsheets (CSV, both ways), TBX and SKOS (out).

Terms in, text out, and the bytes of a table in, Terms out. It knows no file and no term base but the one it is given.
"""
