"""Where things are kept: report folders, the edit log, clips, the shelf. Nothing is ever left half-written."""
