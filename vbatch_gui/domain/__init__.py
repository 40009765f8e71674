"""What a batch is: states, options, transcripts, admission. Pure Python, no other room."""
