"""Scores how hard a text is to read.

In: sections of a report or an edition, their blocks cut into segments, and a callable that measures a text given as its
sentences; for our own meter, what is known of English words. Out: scorecards for the whole, its sections, blocks and
segments; the official text and the edition side by side; what makes a segment hard and what would help. It does not
know which meter measures, where the words come from, who reads the scores, or where they are shown.
"""
