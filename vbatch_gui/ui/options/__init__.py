"""How a batch is transcribed."""
