"""Services of a Linux desktop on the session bus, for tests: a session manager and notifications."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.threading import DBusRouter, Proxy, open_dbus_connection

PATIENCE = 10.0
_NAMES = ("org.gnome.SessionManager", "org.freedesktop.Notifications")
_ANSWERS: dict[str, tuple[str, tuple[int, ...]]] = {
    "Inhibit": ("u", (7,)),
    "Uninhibit": ("", ()),
    "Notify": ("u", (11,)),
}


class Services:
    """Answers as a desktop does, and keeps what it was asked for."""

    def __init__(self) -> None:
        self.calls: queue.Queue[tuple[str, Any]] = queue.Queue()
        self._connection = open_dbus_connection()
        self._router = _Router(self._connection, self._on_message)
        bus = Proxy(message_bus, self._router, timeout=PATIENCE)
        for name in _NAMES:
            bus.RequestName(name)
        bus.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry"))

    def __enter__(self) -> Services:
        return self

    def __exit__(self, *_: object) -> None:
        self._router.close()
        self._connection.close()

    def call(self, member: str) -> Any:
        """The body of the next call or signal, which must be that one."""
        found, body = self.calls.get(timeout=PATIENCE)
        assert found == member, (found, body)
        return body

    def click(self, number: int) -> None:
        """The user clicks on a notification."""
        name = "org.freedesktop.Notifications"
        emitter = DBusAddress("/org/freedesktop/Notifications", interface=name)
        self._router.send(new_signal(emitter, "ActionInvoked", "us", (number, "default")))

    def _on_message(self, message: Message) -> None:
        member = message.header.fields.get(HeaderFields.member)
        if message.header.message_type is MessageType.method_call and member in _ANSWERS:
            self.calls.put((member, message.body))
            signature, body = _ANSWERS[member]
            self._router.send(new_method_return(message, signature or None, body))
        elif member == "Update":
            self.calls.put((member, message.body))


class _Router(DBusRouter):
    """Hands what is no reply to a function."""

    def __init__(self, connection: Any, on_message: Callable[[Message], None]) -> None:
        self._on_message = on_message
        super().__init__(connection)

    def _dispatch(self, message: Message) -> None:
        if message.header.message_type in (MessageType.method_call, MessageType.signal):
            self._on_message(message)
        else:
            super()._dispatch(message)
