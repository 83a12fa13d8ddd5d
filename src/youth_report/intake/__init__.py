"""Takes texts in.

In: the bytes or the text of a document, the words of an edit. Out: a Report of sections, blocks and segments, each
with its lasting id, and the passages of an edition cut into blocks. It knows no file and no format that needs a
library, how hard the words are, what they mean, or who wrote them.
"""
