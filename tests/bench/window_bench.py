#!/usr/bin/env python3
"""Measures the window: start, idle, memory and frames. Prints one table.

Usage: tests/bench/window_bench.py [PROGRAM]     (default build/release/samen)
Needs Xvfb and xdotool. Each figure is a median over runs; min and max stand beside it.
The program writes what it did to the file that $SAMEN_MEASURE names (src/app/measure.hpp).
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "build/release/samen")
DISPLAY = ":97"
TICKS = os.sysconf("SC_CLK_TCK")


def make_evening(folder, name, organisations, contributions, running):
    """A session of that size; `running`: a phase with a timer has begun."""
    file = folder / name
    subprocess.run([PROGRAM, "new", file, "--title", "Meting", "--date",
                    time.strftime("%Y-%m-%d"), "--from", "00:00", "--to", "23:59"],
                   check=True, stderr=subprocess.DEVNULL)
    words = ("zaal koffie bus chauffeur muziek tuin jongeren ouderen taal brood website folder "
             "tent keuken gereedschap geluid vervoer buurt bezoek computer").split()
    wishes = []
    for number in range(organisations):
        wishes.append({"wish": "add_organisation", "name": f"Organisatie {number} {words[number % 20]}",
                       "people": 2, "presence": "present"})
    for number in range(contributions):
        wishes.append({"wish": "add_contributions",
                       "organisation": f"Organisatie {number % organisations} {words[number % organisations % 20]}",
                       "side": "need" if number % 2 else "strength",
                       "text": f"{words[number // 2 % 20]} en {words[number // 2 * 7 % 20]} voor {number} mensen"})
    wishes.append({"wish": "enter_phase", "phase": "kansen"} if running else
                  {"wish": "park_point", "text": "klaar"})
    wishes.append({"wish": "show_on_wall", "screen": "kansen" if running else "proefbeeld"})
    lines = "".join(json.dumps(wish) + "\n" for wish in wishes)
    done = subprocess.run([PROGRAM, "do", file], input=lines, text=True, capture_output=True)
    if done.returncode != 0:
        sys.exit("the evening could not be made: " + done.stdout[-400:] + done.stderr[-400:])
    return file


class Window:
    """The program with its window open."""

    def __init__(self, folder, file):
        self.log = folder / "measure"
        self.log.unlink(missing_ok=True)
        environment = dict(os.environ, DISPLAY=DISPLAY, SAMEN_MEASURE=str(self.log),
                           HOME=str(folder))
        self.started = time.clock_gettime(time.CLOCK_BOOTTIME) * 1e3
        self.process = subprocess.Popen([PROGRAM, file], env=environment,
                                        stderr=subprocess.DEVNULL)
        while not any(line[0] == "first_swap" for line in self.lines()):
            if self.process.poll() is not None:
                sys.exit("the window did not open")
            time.sleep(0.005)
        self.start_ms = next(float(line[2]) for line in self.lines()
                             if line[0] == "first_swap") - self.started

    def lines(self):
        if not self.log.exists():
            return []
        return [line.split() for line in self.log.read_text().splitlines() if line.count(" ") == 2]

    def swaps(self):
        return sum(1 for line in self.lines() if line[0] == "swap")

    def frames(self):
        return [float(line[1]) for line in self.lines() if line[0] == "frame"]

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def rss_mb(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def close(self):
        self.process.kill()
        self.process.wait()


def told(name, values, unit, target):
    print(f"{name:58} {statistics.median(values):9.2f} {unit:8} "
          f"[{min(values):.2f}-{max(values):.2f}]  target {target}")


def measure_idle(folder, file, name, seconds, target):
    window = Window(folder, file)
    time.sleep(3)
    swaps, cpu = window.swaps(), window.cpu_seconds()
    time.sleep(seconds)
    told(f"frames a second, {name}", [(window.swaps() - swaps) / seconds], "frames/s", target)
    told(f"processor, {name}", [100 * (window.cpu_seconds() - cpu) / seconds], "%", "< 1 %")
    told(f"memory, {name}", [window.rss_mb()], "MB", "< 200 MB")
    window.close()


def measure_frames(folder, file, name, target):
    window = Window(folder, file)
    time.sleep(1)
    before = len(window.frames())
    # The mouse moves over the desk: every frame draws everything, nothing changes.
    for step in range(120):
        subprocess.run(["xdotool", "mousemove", str(200 + step * 5), str(300 + step * 3)],
                       env=dict(os.environ, DISPLAY=DISPLAY), check=True)
        time.sleep(0.03)
    told(f"NewFrame to Render, {name}", window.frames()[before:], "ms", target)
    window.close()


def measure_motion(folder, file, name, target):
    """The map goes beside a card and back to the whole wall: everybody on it moves."""
    window = Window(folder, file)
    time.sleep(4)
    environment = dict(os.environ, DISPLAY=DISPLAY)

    def press(*keys):
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=environment, check=True)
            time.sleep(0.15)

    def swap_times():
        return [float(line[2]) for line in window.lines() if line[0] == "swap"]

    press("Escape", "F10")  # the desk is put away: the wall alone is drawn
    rates, longest = [], []
    before_frames = len(window.frames())
    for turn in range(8):
        press("m")
        time.sleep(1)
        before = len(swap_times())
        press("F6")
        time.sleep(2.5)
        times = swap_times()[before:]
        # What moves is drawn without a pause; the first frame is that of the key.
        if len(times) > 8:
            gaps = [after - now for now, after in zip(times[2:], times[3:]) if after - now < 400]
            rates.append(1000 * len(gaps) / sum(gaps))
            longest.append(times[-1] - times[0])
    if not rates:
        sys.exit("nothing moved")
    told(f"frames a second while it moves, {name}", rates, "frames/s", target)
    told("from the key until it is still", longest, "ms", "< 1000 ms")
    told("NewFrame to Render while it moves", window.frames()[before_frames:], "ms", "< 3 ms")
    window.close()


def main():
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1920x1080x24"],
                              stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            room = make_evening(folder, "room.samen", 40, 300, True)
            quiet = make_evening(folder, "quiet.samen", 40, 300, False)
            region = make_evening(folder, "region.samen", 400, 3000, True)
            starts = []
            for _ in range(7):
                window = Window(folder, room)
                starts.append(window.start_ms)
                window.close()
            told("exec to the first swap, 40 organisations", starts, "ms", "< 300 ms")
            measure_idle(folder, quiet, "nothing changes", 20, "0")
            measure_idle(folder, room, "a timer runs", 20, "1 at most")
            measure_frames(folder, room, "40 organisations, 300 cards", "< 2 ms")
            crowd = make_evening(folder, "crowd.samen", 60, 300, True)
            measure_motion(folder, crowd, "60 organisations, 1920x1080", "> 12")
            measure_frames(folder, region, "400 organisations, 3,000 cards", "< 8 ms")
    finally:
        server.kill()


if __name__ == "__main__":
    main()
