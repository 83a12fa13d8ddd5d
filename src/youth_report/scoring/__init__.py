"""Scores how hard a text is to read.

In: sections of a report or an edition, their blocks cut into segments, and a callable that measures a text given as its
sentences. Out: scorecards for the whole, its sections, blocks and segments; the official text and the edition side by
side; what makes a segment hard. It does not know how a formula is reckoned, who reads the scores, or where they are
shown.
"""
