"""The window: models, delegates, views. Knows the BatchProcessor and nothing below it."""
