"""The recording beside its transcript: played by QtMultimedia, which is loaded when first needed."""
