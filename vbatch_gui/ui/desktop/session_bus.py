"""The session bus of a Linux desktop: notifications and the progress on the launcher's icon.

By jeepney and not by QtDBus, which gives every whole number of Python the wrong type for these calls.
All that waits for the bus waits in a thread; without a bus nothing happens and nothing is said.
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.threading import DBusRouter

log = logging.getLogger(__name__)

#: Seconds that a service may take to answer.
_PATIENCE = 2.0
_NOTIFICATIONS = "org.freedesktop.Notifications"
_LAUNCHER = "com.canonical.Unity.LauncherEntry"


def has_session_bus() -> bool:
    """Whether this system may have one: not Windows, not macOS, and its address is known."""
    return sys.platform not in ("win32", "darwin") and "DBUS_SESSION_BUS_ADDRESS" in os.environ


class SessionBus(QObject):
    """Sends what the window has to say; connects itself with the first message.

    Args:
        desktop_file: name of the application's desktop file, without its ending.
    Signals:
        notification_clicked(tag): the user clicked on the notification with that tag.
    """

    notification_clicked = Signal(str)

    def __init__(self, desktop_file: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop_file = desktop_file
        #: Messages to send with the tag of a notification, messages that came, None for the end.
        self._queue: queue.Queue[tuple[Message, str | None] | Message | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._tags: dict[int, str] = {}

    def notify(self, title: str, text: str, tag: str) -> None:
        """Show a notification in plain text."""
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress("/org/freedesktop/Notifications", _NOTIFICATIONS, _NOTIFICATIONS)
        hints = {"desktop-entry": ("s", self._desktop_file)}
        body = ("VBatch", 0, self._desktop_file, title, _escaped(text), ["default", "VBatch"], hints, -1)
        self._send(new_method_call(address, "Notify", "susssasa{sv}i", body), tag)

    def set_progress(self, fraction: float | None) -> None:
        """Show the progress on the icon of the taskbar or the dock, where that knows how; None: none."""
        if fraction is None and self._thread is None:
            return  # nothing was ever shown
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress("/com/canonical/unity/launcherentry/1", interface=_LAUNCHER)
        entry = {"progress": ("d", fraction or 0.0), "progress-visible": ("b", fraction is not None)}
        body = (f"application://{self._desktop_file}.desktop", entry)
        self._send(new_signal(emitter, "Update", "sa{sv}", body), None)

    def close(self, timeout: float = _PATIENCE) -> None:
        """Send what is still to be sent, for `timeout` seconds at most."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(timeout)
            self._thread = None

    def _send(self, message: Message, tag: str | None) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="session-bus", daemon=True)
            self._thread.start()
        self._queue.put((message, tag))

    # -- in the thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            from jeepney.io.threading import open_dbus_router

            with open_dbus_router(bus="SESSION") as router:
                self._serve(router)
        except Exception as error:  # a desktop without one, or one that goes away
            log.info("the desktop's bus cannot be used: %s", error)
            while self._queue.get() is not None:
                """What is still sent is dropped."""

    def _serve(self, router: DBusRouter) -> None:
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=_NOTIFICATIONS, member="ActionInvoked")
        with router.filter(rule, queue=self._queue):
            router.send(message_bus.AddMatch(rule))
            while (item := self._queue.get()) is not None:
                if not isinstance(item, tuple):
                    self._on_clicked(item.body)
                elif item[1] is None:
                    router.send(item[0])
                else:
                    self._notify(router, item[0], item[1])

    def _notify(self, router: DBusRouter, message: Message, tag: str) -> None:
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        try:
            (number,) = unwrap_msg(router.send_and_get_reply(message, timeout=_PATIENCE))
        except (DBusErrorResponse, TimeoutError) as error:
            log.info("the desktop shows no notification: %s", error)
        else:
            self._tags[number] = tag

    def _on_clicked(self, body: Any) -> None:
        """A click on any program's notification: only ours is told."""
        number, _ = body
        tag = self._tags.pop(number, None)
        if tag is not None:
            self.notification_clicked.emit(tag)


def _escaped(text: str) -> str:
    """The body of a notification may be read as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
