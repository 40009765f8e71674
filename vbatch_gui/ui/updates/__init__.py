"""The check for updates: asked for by the user, each time, and never done by itself."""
