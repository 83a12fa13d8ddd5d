"""The defects are planted into the publication that the browser tests look at."""

from browser.conftest import address, open_page, site, track  # noqa: F401 - fixtures are found by their names
