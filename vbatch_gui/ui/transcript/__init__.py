"""What was said in the selected file."""
