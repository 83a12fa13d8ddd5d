"""Many hands, one edition. Edit files and the records of the log in; new records, an Edition and its Conflicts out.

It knows no file and no log, only their texts and values; not what a sentence of a narration is, not how hard words
are, and not who may decide. It never guesses between two people: what does not fit together becomes a Conflict.

The line through the station: `sittings` (the text of an edit file to a Sitting) -> `records` (Sittings to the records
that the log lacks) -> `chronicle` (which records count, and in which order) -> `standing` (what became of one block,
by `merge`) -> `fold` (all blocks to an Edition). `history` looks back.
"""
