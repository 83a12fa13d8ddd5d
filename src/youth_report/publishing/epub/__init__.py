"""Makes an EPUB 3 of a reading page, by hand: its leaves, its navigation, its package and its media overlays.

In: the pages, the track, the pictures, a Callable that fills a template in. Out: the files of the EPUB by their paths.
Each sentence keeps its id (`b7.s2`), so that a leaf, its overlay and the cues speak of the same thing.
Sources: EPUB 3.3, EPUB Accessibility 1.1, DPUB-ARIA 1.1.
"""
