"""Hard words and plain words. Parsed TOML in, Terms out; Blocks and Terms in, TermMatches and Suggestions out.

Text is never rewritten here: a match says where a term stands and what would fit there, a Suggestion proposes it,
and people decide. It knows no file, no HTML, no model of the language: only tables of words and rules of English.

The line through the station: `entries` (text to Terms) -> `compile` (Terms to a trie of all their forms) ->
`matcher` (Block to TermMatches) -> `suggest` (TermMatches to Suggestions), `treatments` (TermMatches to what an edition
does where hard words still stand; `telling` sees where its own words explain them). Beside it stand `abbreviations`,
`candidates` and `drafts` (what lacks an entry),
`lint` and `examples` (what is wrong with one), `guards` and `entry_text` (what a refused match teaches the file of its
entry), `tagging` and `exchange` (tables and formats of other programs).
"""
