"""Reading aloud: blocks come in, utterances go out; utterances with their clips come in, a track goes out.

`script` decides what is said for what is shown, `cues` lays clips on the time line, `keys` names a clip by what it
depends on. This station does not know how sound is made, encoded or kept, nor how cues are written down.
"""
