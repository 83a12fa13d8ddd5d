"""Makes pages smaller with htmlmin (from the package htmlmin2, which is the same code and also runs on newer Pythons).

It takes the square of the depth of nesting, so only what our own templates wrote is given to it.
"""

from __future__ import annotations


class HtmlminMinifier:
    """The Minifier of pages (port `Minifier`)."""

    def minify(self, html: str) -> str:
        """Return a page without comments and needless blanks."""
        import htmlmin

        # The defaults change attributes (`&amp;amp;` loses a step, an empty text alternative may go) and titles
        # (the blank between two escaped characters is lost).
        smaller: str = htmlmin.minify(
            html,
            remove_comments=True,
            remove_optional_attribute_quotes=False,
            reduce_empty_attributes=False,
            convert_charrefs=False,
            pre_tags=("pre", "textarea", "title"),
        )
        return smaller
