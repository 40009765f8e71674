"""What is set once for all batches."""
