"""How long `briefing check` takes for many briefings, and where the time goes.

Usage: .venv/bin/python benchmarks/many_briefings.py [BRIEFINGS]

Prints the time and the peak of memory of the command, then the share of each stage of a
profiled run, which is slower than the command itself.
"""

from __future__ import annotations

import cProfile
import gc
import pstats
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from generated import write_briefings

from generator.inspection import inspect

TODAY = date(2026, 11, 23)
STAGES = {
    "files": "read_folders",
    "YAML": "read_yaml_part",
    "records": "decode",
    "Markdown": "read_document",
    "folding": "fold",
    "numbers": "read_numbers",
    "dates": "read_dates",
    "names": "find_names",
    "finding quotes": "find",
    "counts": "compare_count",
    "dates of facts": "compare_date",
}


def loop() -> float:
    """Time work that is always the same: by it figures of other days and machines compare."""
    start, turned = time.process_time(), {}
    for number in range(300_000):
        turned[str(number)] = str(number)[::-1]
    return time.process_time() - start


def measure_command(sources: Path) -> None:
    """Print the time and memory of the command itself."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "generator", "check", "--sources", str(sources)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    seconds = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    loops = used.ru_utime / min(loop() for _ in range(3))
    print(done.stdout.strip().splitlines()[-1])
    print(f"briefing check: {seconds:.2f} s by the clock, {used.ru_utime:.2f} s of the processor")
    print(f"as long as {loops:.0f} loops of this machine")
    print(f"memory: {used.ru_maxrss / 1024:.0f} MB at the most")


def measure_stages(sources: Path) -> None:
    """Print the share of each stage, those that another one contains counted in both."""
    # As the command does it.
    gc.disable()
    profile = cProfile.Profile()
    profile.runcall(inspect, sources, TODAY)
    stats = pstats.Stats(profile)
    functions = stats.get_stats_profile().func_profiles
    for stage, function in STAGES.items():
        if function in functions:
            share = functions[function].cumtime / stats.get_stats_profile().total_tt
            print(f"{stage:16} {share:5.0%}")


def main() -> None:
    """Write the briefings, then measure."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        write_briefings(Path(folder), number)
        measure_command(Path(folder))
        measure_stages(Path(folder))


if __name__ == "__main__":
    main()
