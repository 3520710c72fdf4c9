#!/usr/bin/env python3
"""Runs clang-tidy on every source of src/ that changed since it was last clean.

Usage: check_tidy.py CLANG_TIDY REPOSITORY BUILD_FOLDER

A source counts as changed when it, a header of ours it includes, its compile command or
.clang-tidy did. What was clean is noted in BUILD_FOLDER/tidy/, so a second run is quick.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

tidy, repository, build = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
source_folder = str(repository / "src") + os.sep


def headers_by_object():
    """For every object that ninja built: the files of ours it was made from."""
    told = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True)
    found, inside = {}, None
    for line in told.stdout.splitlines():
        if not line.startswith(" "):
            inside = found.setdefault(line.split(": #deps")[0], []) if line else None
            continue
        path = os.path.normpath(os.path.join(build, line.strip()))
        if inside is not None and path.startswith(source_folder):
            inside.append(path)
    return found


def fingerprint(entry, headers):
    digest = hashlib.sha256()
    digest.update((repository / ".clang-tidy").read_bytes())
    digest.update(tidy.encode() + entry["command"].encode())
    for name in sorted({entry["file"], *headers}):
        digest.update(name.encode())
        digest.update(pathlib.Path(name).read_bytes())
    return digest.hexdigest()


def check(work):
    entry, clean = work
    done = subprocess.run(
        [tidy, "--quiet", "-p", str(build), entry["file"]], capture_output=True, text=True
    )
    if done.returncode == 0:
        clean.touch()
        return None
    return done.stdout + done.stderr


def main():
    entries = json.loads((build / "compile_commands.json").read_text())
    deps = headers_by_object()
    notes = build / "tidy"
    notes.mkdir(exist_ok=True)
    work, known = [], set()
    for entry in entries:
        if not entry["file"].startswith(source_folder):
            continue
        output = entry.get("output", "")
        note = notes / fingerprint(entry, deps.get(output, []))
        known.add(note)
        if not note.exists():
            work.append((entry, note))
    for old in set(notes.iterdir()) - known:
        old.unlink()
    print(f"{len(work)} of {len(known)} sources to look at")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        complaints = [said for said in pool.map(check, work) if said]
    print("\n".join(complaints))
    return 1 if complaints else 0


sys.exit(main())
