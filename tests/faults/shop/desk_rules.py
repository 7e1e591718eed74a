"""What is done away from the line, as rules: at the returns desk and the token desk, and who signs in."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from app.domain.returns import Way
from tests.faults.shop.factory import PRODUCTS, Factory
from tests.faults.shop.meanwhile import Plan
from tests.faults.shop.returns import HOW, DeskPeople
from tests.faults.shop.staff import come
from tests.faults.shop.strategies import numbers, plans
from tests.faults.shop.token_people import TokenPeople

LEAVES = ("rightly", "rightly", "rightly", "without leave", "wrong leave")


class DeskRules(RuleBasedStateMachine):
    factory: Factory
    desk: DeskPeople
    office: TokenPeople

    @abstractmethod
    def _do(self, act: Callable[[], object], plan: Plan = ()) -> None:
        """Have the station do something while things come in between."""

    # What comes back

    @rule(way=st.sampled_from(Way), number=numbers, how=st.sampled_from(LEAVES), plan=plans())
    def take_back(self, way: Way, number: int, how: str, plan: Plan) -> None:
        """A closed unit's device comes back."""
        self._do(lambda: self.desk.take_back(way, number, how), plan)

    @rule(number=numbers, how=st.sampled_from(HOW), plan=plans())
    def return_step(self, number: int, how: str, plan: Plan) -> None:
        """The next step of what came back."""
        self._do(lambda: self.desk.step(number, how), plan)

    @rule(number=numbers, plan=plans())
    def return_steps(self, number: int, plan: Plan) -> None:
        """Several steps of what came back, so that much of it comes to its end."""
        self._do(lambda: [self.desk.step(number) for _ in range(3)], plan)

    @rule(number=numbers)
    def old_label(self, number: int) -> None:
        """An old label is scanned everywhere."""
        self._do(lambda: self.desk.look(number))

    @rule(number=numbers, how=st.sampled_from(LEAVES), plan=plans())
    def new_label(self, number: int, how: str, plan: Plan) -> None:
        """A closed unit's label is damaged: it gets another, which is to be scanned."""
        self._do(lambda: self.desk.new_label(number, how), plan)

    # Tokens

    @rule(kind=st.sampled_from(("disclaim", "delete")), number=numbers, how=st.sampled_from(LEAVES), plan=plans())
    def errand(self, kind: str, number: int, how: str, plan: Plan) -> None:
        """The token desk disclaims or deletes some tokens."""
        self._do(lambda: self.office.ask(kind, number, how), plan)

    @rule(number=numbers, plan=plans())
    def go_on_with_errands(self, number: int, plan: Plan) -> None:
        """What was not done is carried on, or given up."""
        self._do(lambda: self.office.go_on(number), plan)

    @rule(number=numbers, plan=plans())
    def paper(self, number: int, plan: Plan) -> None:
        """Tokens are put on a sheet of labels."""
        self._do(lambda: self.office.put_on_paper(number), plan)

    @rule(number=numbers, plan=plans())
    def name(self, number: int, plan: Plan) -> None:
        """A token is made for a device that was here, or not yet."""
        devices = self.factory.floor.devices or [self.factory.floor.new_device()]
        device, product = devices[number % len(devices)], PRODUCTS[number % len(PRODUCTS)]
        self._do(lambda: self.factory.name_token(device, product), plan)

    # People

    @rule(name=st.sampled_from(("Olga", "Olga", "Rita", "Sam", "Quinn", "")), plan=plans())
    def attend(self, name: str, plan: Plan) -> None:
        """Where people sign in, somebody else does, or whoever is here leaves."""
        if self.factory.promise.desks.people:
            self.factory.present = name
            self._do(lambda: come(self.factory.store.people, name), plan)
