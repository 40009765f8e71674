"""What is known of a batch before it starts, and the question whether to start it."""
