"""What the stateful test's rules are drawn from."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.faults.shop.factory import SLOTS
from tests.faults.shop.meanwhile import Plan, Script, plan_of, script_of

slots = st.sampled_from(sorted(SLOTS))
numbers = st.integers(0, 400)


@st.composite
def plans(draw: DrawFn) -> Plan:
    """What comes in between in one step."""
    return plan_of(draw(st.runner()).salt, draw(st.integers(0, 2**20)))


@st.composite
def scripts(draw: DrawFn) -> Script:
    """What people say while a slot waits in one step."""
    return script_of(draw(st.runner()).salt, draw(st.integers(0, 2**20)))
