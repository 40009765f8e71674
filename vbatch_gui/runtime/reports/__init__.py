"""What is told of the work: numbers and their history, and diagnostics without what is private."""
