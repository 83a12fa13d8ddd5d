"""Makes the publication that readers meet.

In: an edition, its report's settings, terms and their matches, the narration, the scores; a Callable that fills a
template in and one that makes a page smaller. Out: typed page contexts, whose texts are plain words and never HTML;
captions, data files, the manifest, and the whole Publication. It knows no template engine, no file, no clock, and
nothing of how an edition came to its words.
"""
