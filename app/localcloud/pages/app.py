"""The application that serves the customer pages: routes, headers, and what becomes of a refusal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from app.domain.errors import StationError
from app.localcloud.api.errors import BodyLimit
from app.localcloud.api.errors import error as api_error
from app.localcloud.cloud import Cloud
from app.localcloud.letters import templates
from app.localcloud.pace import Attempts
from app.localcloud.pages import account, claim, customers, devices, mails, offers, passwords, register, sign_in
from app.localcloud.pages.headers import SafeHeaders
from app.localcloud.pages.visit import Gate, Visit, begin
from app.localcloud.pictures import MAX_BYTES
from app.localcloud.refusals import NotFound, SignInNeeded
from app.localcloud.texts import PLACE

Handler = Callable[[Visit], Awaitable[Response]]
_LONGER = {claim.PICTURE: MAX_BYTES + 4096, claim.FRAME: MAX_BYTES}


def create_pages(cloud: Cloud) -> Starlette:
    """Return the application with the pages of a cloud."""
    settings = cloud.settings
    gate = Gate(
        accounts=Attempts(*settings.account_tries),
        addresses=Attempts(*settings.address_tries),
        mails=Attempts(*settings.mail_tries),
        mailers=Attempts(*settings.mailer_tries),
        claims=Attempts(*settings.claim_tries),
        frames=Attempts(*settings.frame_tries),
    )

    def page(path: str, show: Handler | None, act: Handler | None = None) -> Route:
        """A page that is shown; what `act` refuses is said on the page itself."""

        async def answer(request: Request) -> Response:
            visit = begin(request, cloud, gate)
            try:
                return await _answer(visit, show, act)
            except SignInNeeded:
                return visit.to("/sign-in")
            except StationError as problem:
                visit.problem = problem
                return visit.page("problem.html")

        methods = [method for method, handler in (("GET", show), ("POST", act)) if handler]
        return Route(path, answer, methods=methods)

    async def refuse(request: Request, problem: Exception) -> Response:
        """What Starlette itself refuses: as a page where a person asks, else as the Platform API says it."""
        assert isinstance(problem, HTTPException)  # noqa: S101
        if "text/html" not in request.headers.get("accept", ""):
            return api_error(problem.status_code, f"{problem.detail}.", dict(problem.headers or {}))
        visit = begin(request, cloud, gate)
        template = _WORDS.get(problem.status_code, "The request is not right.")
        visit.problem = NotFound(template)
        response = visit.page("problem.html", problem.status_code)
        response.headers.update(problem.headers or {})
        return response

    async def fault(request: Request, _: Exception) -> Response:
        """A bug: the server logs it."""
        if "text/html" not in request.headers.get("accept", ""):
            return api_error(500, "The cloud failed.")
        return Response(_FAULT, 500, media_type="text/html")

    routes: list[BaseRoute] = [
        page("/", sign_in.home),
        page("/sign-in", sign_in.show, sign_in.act),
        page("/sign-out", None, sign_in.out),
        page("/register", register.show, register.act),
        page("/confirm/{secret}", register.show_confirm, register.confirm),
        page("/forgot", passwords.show_forgot, passwords.forgot),
        page("/invitation/{secret}", passwords.show, passwords.choose),
        page("/password/{secret}", passwords.show, passwords.choose),
        page("/account", account.show, account.change),
        page("/devices", devices.show_all),
        page("/devices.json", devices.online),
        page("/devices/{device_id:int}", devices.show),
        page("/devices/{device_id:int}/name", devices.show, devices.rename),
        page("/devices/{device_id:int}/delete", devices.show, devices.delete),
        page("/devices/{device_id:int}/transfer", devices.show, offers.transfer),
        page("/offer/{secret}", offers.show, offers.take),
        page("/claim", claim.show, claim.act),
        page(claim.PICTURE, claim.show, claim.picture),
        page(claim.FRAME, None, claim.frame),
        page("/customers", customers.show, customers.create),
        page("/customers/invite", customers.show, customers.invite),
        page("/customers/again", customers.show, customers.again),
        page("/mail", mails.show),
        _file("/customer.css", "text/css"),
        _file("/customer.js", "text/javascript"),
        _file("/icon.svg", "image/svg+xml"),
    ]
    templates().get_template("base.html")  # a missing folder is told at the start
    return Starlette(
        routes=routes,
        middleware=[
            Middleware(SafeHeaders),
            Middleware(TrustedHostMiddleware, allowed_hosts=_hosts(cloud), www_redirect=False),
            Middleware(BodyLimit, longest=cloud.limits.body_bytes, longer=_LONGER),
        ],
        exception_handlers={HTTPException: refuse, Exception: fault},
    )


async def _answer(visit: Visit, show: Handler | None, act: Handler | None) -> Response:
    if act is None or visit.request.method != "POST":
        assert show  # noqa: S101
        return await show(visit)
    try:
        return await act(visit)
    except SignInNeeded:
        raise
    except StationError as problem:
        if show is None:
            raise
        visit.problem = problem
        return await show(visit)


def _hosts(cloud: Cloud) -> list[str]:
    """Under which names the pages are served: a stranger's site cannot make its own name mean this machine."""
    return ["127.0.0.1", "localhost", urlsplit(cloud.url).hostname or ""]


def _file(path: str, kind: str) -> Route:
    content = (PLACE / path[1:]).read_bytes()

    async def answer(_: Request) -> Response:
        return Response(content, media_type=kind)

    return Route(path, answer)


_WORDS = {
    404: "There is no such page.",
    405: "There is no such page.",
    413: "This is too large to be sent.",
}
_FAULT = "<!doctype html><title>500</title><p>The cloud failed. Please try again later."
