"""Enough of the Language Server Protocol to ask rust-analyzer."""

import json
import os
import subprocess
import threading

STARTUP_SECONDS = 600
ANSWER_SECONDS = 120


class Failed(Exception):
    """The server could not answer."""


class Client:
    """One server with one open file."""

    def __init__(self, path, folder):
        self.folder = folder
        self.uri = (folder / "src/lib.rs").as_uri()
        self.version = 0
        self.number = 0
        self.answers = {}
        self.quiet = False
        self.health = None
        self.changed = threading.Condition()
        log = open(folder / "rust-analyzer.log", "w")
        environment = dict(os.environ, CARGO_TARGET_DIR=str(folder / "target"))
        self.process = subprocess.Popen(
            [path], cwd=folder, env=environment, stderr=log,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )
        threading.Thread(target=self.listen, daemon=True).start()

    def __enter__(self):
        self.request("initialize", {
            "processId": os.getpid(),
            "rootUri": self.folder.as_uri(),
            "workspaceFolders": [{"uri": self.folder.as_uri(), "name": "library"}],
            "capabilities": {
                "textDocument": {
                    "hover": {"contentFormat": ["markdown"]},
                    "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
                    "diagnostic": {},
                },
                "experimental": {"serverStatusNotification": True},
            },
            # Only what rust-analyzer knows by itself: rustc is tested elsewhere.
            "initializationOptions": {
                "checkOnSave": False,
                "procMacro": {"enable": True},
            },
        })
        self.notify("initialized", {})
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def open(self, text):
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri, "languageId": "rust", "version": self.version, "text": text,
        }})
        with self.changed:
            if not self.changed.wait_for(lambda: self.quiet, STARTUP_SECONDS):
                raise TimeoutError(f"rust-analyzer is not ready: {self.health}")

    def write(self, text):
        """Replaces the text of the file, in the editor only."""
        self.version += 1
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{"text": text}],
        })

    def ask(self, method, text, offset):
        """Asks about one place."""
        before = text[:offset]
        position = {
            "line": before.count("\n"),
            "character": len(before) - (before.rfind("\n") + 1),
        }
        return self.request(method, {
            "textDocument": {"uri": self.uri}, "position": position,
        })

    def diagnostics(self):
        answer = self.request("textDocument/diagnostic", {"textDocument": {"uri": self.uri}})
        return answer["items"]

    def request(self, method, params):
        self.number += 1
        number = self.number
        self.send({"id": number, "method": method, "params": params})
        with self.changed:
            if not self.changed.wait_for(lambda: number in self.answers, ANSWER_SECONDS):
                raise TimeoutError(method)
            answer = self.answers.pop(number)
        # The text was changed meanwhile, or is still being looked at.
        if answer.get("error", {}).get("code") in (-32801, -32802):
            return self.request(method, params)
        if "error" in answer:
            raise Failed(answer["error"]["message"])
        return answer["result"]

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def listen(self):
        output = self.process.stdout
        while line := output.readline():
            length = 0
            while line.strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                line = output.readline()
            self.receive(json.loads(output.read(length)))

    def receive(self, message):
        if "method" in message and "id" in message:
            # A request of the server's: it asks for settings, and has them.
            self.send({"id": message["id"], "result": None})
            return
        with self.changed:
            if "id" in message:
                self.answers[message["id"]] = message
            elif message["method"] == "experimental/serverStatus":
                self.health = message["params"]
                self.quiet = message["params"]["quiescent"]
            self.changed.notify_all()
