"""How this VBatch was installed, and so how it is updated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vbatch_gui.about.installation import Installation


def tr(text: str) -> str:
    return QCoreApplication.translate("installation", text)


def way(installed: Installation) -> str:
    """In a few words: "with pipx"."""
    return {
        Installation.DEB: tr("as a Debian package"),
        Installation.WINDOWS: tr("with the Windows installer"),
        Installation.MACOS: tr("as a macOS application"),
        Installation.APPIMAGE: tr("as an AppImage"),
        Installation.FLATPAK: tr("as a Flatpak"),
        Installation.FOLDER: tr("as a folder"),
        Installation.PIP: tr("with pip"),
        Installation.PIPX: tr("with pipx"),
        Installation.UV_TOOL: tr("with uv, as a tool"),
        Installation.UV: tr("with uv"),
        Installation.CHECKOUT: tr("from its source code"),
    }[installed]


def how_to_update(installed: Installation) -> str:
    """What the user does to get a newer one."""
    kept = tr("Batches, results and settings are kept.")
    if installed is Installation.FLATPAK:
        return tr("Your software centre updates it, or the command below.")
    if command(installed):
        return tr("To update, quit VBatch and run the command below.") + " " + kept
    words = {
        Installation.DEB: tr("To update, install the newer package over this one."),
        Installation.WINDOWS: tr("To update, run the newer installer: it replaces this version."),
        Installation.MACOS: tr("To update, drag the newer VBatch into Applications."),
        Installation.APPIMAGE: tr("To update, put the newer file in the place of this one."),
        Installation.FOLDER: tr("To update, put the newer folder in the place of this one."),
    }
    return words[installed] + " " + kept


def command(installed: Installation) -> str:
    """The command that updates it; "" where there is none. Not translated."""
    return {
        Installation.PIP: "python -m pip install --upgrade vbatch-gui",
        Installation.PIPX: "pipx upgrade vbatch-gui",
        Installation.UV_TOOL: "uv tool upgrade vbatch-gui",
        Installation.UV: "uv pip install --upgrade vbatch-gui",
        Installation.FLATPAK: "flatpak update io.github.vbatch_gui.VBatch",
        Installation.CHECKOUT: "git pull",
    }.get(installed, "")
