"""The desktop around the window: one instance, the tray, notifications, what is done when all is done."""
