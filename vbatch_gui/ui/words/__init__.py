"""Values in the words of the user."""
