"""What the tests of the charts share: random counts and dates, and SVG read back."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import strategies as st

from generator.model.count import MAGNITUDES, Count
from generator.model.edtf import Edtf
from generator.render.charts.counts import Report
from generator.render.edition import Edition
from generator.render.templating import render

GERMAN = Edition("de")
SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"

numbers = st.integers(0, 2_000_000)
counts = st.one_of(
    numbers.map(str),
    st.tuples(
        st.sampled_from(["about", "more than", "at least", "fewer than", "up to"]),
        st.integers(1, 2_000_000),
    ).map(lambda pair: f"{pair[0]} {pair[1]}"),
    st.tuples(numbers, st.integers(1, 500_000)).map(lambda pair: f"{pair[0]} to {sum(pair)}"),
    st.sampled_from(sorted(MAGNITUDES)),
).map(Count.parse)
days = st.dates().map(str)
dates = st.one_of(
    days,
    days.map(lambda day: f"{day[:7]}?"),
    days.map(lambda day: f"{day[:4]}~"),
    days.map(lambda day: f"{day[:3]}X"),
    days.map(lambda day: f"{day[:4]}/.."),
    days.map(lambda day: f"/{day}"),
    st.tuples(days, days).map(lambda pair: "/".join(sorted(pair))),
    st.integers(1, 9999).map(lambda year: f"-{year:04}"),
    st.integers(10_000, 99_999).map(lambda year: f"Y{year}"),
).map(Edtf.parse)


def report(count: str, as_of: str, source: str = "", *, contested: bool = False) -> Report:
    parsed = Count.parse(count)
    words = GERMAN.figure(parsed).words
    return Report(parsed, Edtf.parse(as_of), words, source, int(source == "B"), contested)


reports = st.tuples(counts, dates).map(
    lambda pair: Report(pair[0], pair[1], GERMAN.figure(pair[0]).words)
)


def drawn(template: str, **values: object) -> ET.Element:
    """Draw a chart and read it as XML."""
    return ET.fromstring(render(f"charts/{template}.svg.jinja", "de", **values))  # noqa: S314 - our own
