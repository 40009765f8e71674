"""The page beside the pictures: all of them in groups, with what is on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from tests.ui.walk.stage import Picture

NAME = "index.html"
_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>VBatch: a walk with pictures</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 1600px; padding: 0 1.5rem; }
nav a { margin-right: 1rem; }
section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; margin-bottom: 2.5rem; }
h3 { font-weight: 500; margin: 0 0 .5rem; }
figure { margin: 0; max-width: 47%; }
img { max-width: 100%; height: auto; border: 1px solid #8886; border-radius: 6px; }
figcaption { font-size: .8rem; opacity: .7; }
</style></head><body><h1>VBatch: a walk with pictures</h1>
"""


def write_page(folder: Path, pictures: Iterable[Picture], titles: Mapping[str, str]) -> Path:
    """Write it. `titles`: what the views are called, in the order of the page; its path."""
    groups: dict[str, dict[str, list[Picture]]] = {view: {} for view in titles}
    for picture in pictures:
        groups.setdefault(picture.view, {}).setdefault(picture.state, []).append(picture)
    parts = [_HEAD, "<nav>"]
    parts += [f'<a href="#{view}">{escape(titles.get(view, view))}</a>' for view in groups]
    parts.append("</nav>")
    for view, states in groups.items():
        parts.append(f'<section id="{view}"><h2>{escape(titles.get(view, view))}</h2>')
        for taken in states.values():
            parts.append(f"<h3>{escape(taken[0].caption)}</h3><div>")
            parts += [_figure(picture) for picture in taken]
            parts.append("</div>")
        parts.append("</section>")
    path = folder / NAME
    path.write_text("\n".join([*parts, "</body></html>", ""]), encoding="utf-8")
    return path


def _figure(picture: Picture) -> str:
    words = picture.name.removesuffix(".png").removeprefix(f"{picture.view}-{picture.state}-")
    return (
        f'<figure><a href="{picture.name}"><img loading="lazy" src="{picture.name}" '
        f'alt="{escape(picture.caption)}"></a><figcaption>{escape(words)}</figcaption></figure>'
    )
