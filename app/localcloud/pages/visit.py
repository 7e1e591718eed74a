"""One request to the customer pages: who asks, in which language, with which form; and how a page is answered."""

from __future__ import annotations

import hmac
import re
import secrets
import time
from dataclasses import dataclass, field

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.domain.errors import BadInput, StationError
from app.domain.secret import Secret
from app.localcloud import sessions
from app.localcloud.cloud import Cloud
from app.localcloud.letters import templates
from app.localcloud.organizations import Role, User
from app.localcloud.pace import Attempts
from app.localcloud.refusals import Forbidden, Refusal, SignInNeeded, TooMany
from app.localcloud.texts import Texts, for_browser

SESSION, VISITOR = "station_session", "station_visitor"
_LONGEST_FIELD = 300  # characters of what is typed into one field
_VISITOR_SECONDS = 86_400
_OURS = re.compile(r"[A-Za-z0-9_-]{43}")
_UNKEPT = ("password", "new_password", "code", "token")  # what is typed there is never shown again


@dataclass(frozen=True, slots=True)
class Gate:
    """How often what may be tried."""

    accounts: Attempts
    addresses: Attempts
    mails: Attempts
    mailers: Attempts
    claims: Attempts
    frames: Attempts


@dataclass
class Visit:
    """A request, and what is known of who sent it."""

    request: Request
    cloud: Cloud
    gate: Gate
    texts: Texts
    cookie: Secret  # of the session, or of a visitor who is not signed in
    user: User | None
    problem: StationError | None = None  # what the page has to say
    kept: dict[str, str] = field(default_factory=dict)  # what was typed, for the form that is shown again

    @property
    def member(self) -> User:
        """Who is signed in. Raises SignInNeeded."""
        if self.user is None:
            raise SignInNeeded("Sign in first.")
        return self.user

    @property
    def admin(self) -> User:
        """Who is signed in and administrates an organization. Raises SignInNeeded, Forbidden."""
        if self.member.role_id != Role.ADMIN:
            raise Forbidden("Only an administrator may see this page.")
        return self.member

    @property
    def address(self) -> str:
        """Where the request comes from."""
        return self.request.client.host if self.request.client else ""

    @property
    def form_token(self) -> str:
        """What proves that a form comes from a page that this visitor was shown."""
        return self.cloud.seal.mark(Secret(f"form {self.cookie.reveal()}")).hex()

    def check(self, token: str) -> None:
        """Raise Forbidden unless this is the visitor's form token, and the request comes from one of our pages."""
        headers = self.request.headers
        origin = headers.get("origin", "null")  # what browsers send where the referrer is kept back
        ours = headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
        ours = ours and (origin == "null" or origin.partition("://")[2] == headers.get("host"))
        if not (ours and hmac.compare_digest(token.encode(), self.form_token.encode())):
            raise Forbidden("This form was open for too long. Please try again.")

    async def form(self) -> dict[str, str]:
        """Return the form's fields, their texts trimmed at the ends (passwords are not). Raises Forbidden."""
        async with self.request.form(max_files=0, max_fields=10) as sent:
            fields = {name: value for name, value in sent.items() if not isinstance(value, UploadFile)}
        fields = {name: text if "password" in name else text.strip() for name, text in fields.items()}
        fields = {name: text[:_LONGEST_FIELD] for name, text in fields.items()}
        self.kept = {name: text for name, text in fields.items() if name not in _UNKEPT}
        self.check(fields.get("token", ""))
        return fields

    def count(self, attempts: Attempts, key: str | int) -> None:
        """Count one try. Raises TooMany."""
        if wait := attempts.wait(str(key).casefold(), time.monotonic()):
            raise TooMany("Too many tries. Try again in {seconds} seconds.", seconds=int(wait) + 1)

    def page(self, template: str, status: int | None = None, **values: object) -> Response:
        """Answer with a page; where there is a problem, it says so."""
        facts = {
            "t": self.texts,
            "user": self.user,
            "admin": self.user is not None and self.user.role_id == Role.ADMIN,
            "token": self.form_token,
            "problem": self.texts.sentence(self.problem) if self.problem else "",
            "kept": self.kept,
            "done": self.request.query_params.get("done", ""),
            "registration": self.cloud.settings.registration,
        }
        html = templates().get_template(template).render(facts | values)
        response = HTMLResponse(html, status or self._status())
        if isinstance(self.problem, TooMany):
            response.headers["Retry-After"] = str(self.problem.values["seconds"])
        if self.user is None:
            self._set(response, VISITOR, self.cookie, _VISITOR_SECONDS)
        return response

    def to(self, path: str) -> Response:
        """Send the browser to another page."""
        return RedirectResponse(path, 303)

    def sign_in(self, user_id: int, path: str) -> Response:
        """Begin a new session, whatever the old one was, and go to a page."""
        if self.user:
            sessions.end(self.cloud, self.cookie)
        response = self.to(path)
        self._set(response, SESSION, sessions.begin(self.cloud, user_id), self.cloud.settings.session_seconds)
        response.delete_cookie(VISITOR)
        return response

    def sign_out(self, path: str) -> Response:
        """End the session and go to a page."""
        sessions.end(self.cloud, self.cookie)
        response = self.to(path)
        response.delete_cookie(SESSION)
        return response

    def _status(self) -> int:
        if self.problem is None:
            return 200
        if isinstance(self.problem, Refusal):
            return self.problem.status
        return 400 if isinstance(self.problem, BadInput) else 500

    def _set(self, response: Response, name: str, value: Secret, seconds: int) -> None:
        secure = self.cloud.url.startswith("https:")
        response.set_cookie(name, value.reveal(), seconds, httponly=True, samesite="lax", secure=secure)


def begin(request: Request, cloud: Cloud, gate: Gate) -> Visit:
    """Return the visit of a request."""
    texts = for_browser(request.headers.get("accept-language", ""))
    session = Secret(request.cookies.get(SESSION, ""))
    user = sessions.user(cloud, session) if session else None
    if user:
        return Visit(request, cloud, gate, texts, session, user)
    visitor = request.cookies.get(VISITOR, "")
    cookie = Secret(visitor if _OURS.fullmatch(visitor) else secrets.token_urlsafe(32))
    return Visit(request, cloud, gate, texts, cookie, None)
