"""Every refusal in the vendor's shape, `{"error": {"message": …}}`; nothing of a request is repeated in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException as PlainHTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.errors import StationError
from app.localcloud.refusals import Refusal, SignInNeeded, TooMany

_TOO_LARGE = "The request is too large."
_WORDS = {
    400: "The request is not right.",
    401: "There is no valid access token.",
    403: "This client may not do this.",
    404: "There is no such thing here.",
    413: _TOO_LARGE,
    429: "Too many requests.",
    500: "The cloud failed.",
}

Responses = dict[int | str, dict[str, Any]]


def refusals(*statuses: int) -> Responses:
    """Return how OpenAPI says that a call may be refused with these statuses."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    return {status: {"description": _WORDS[status], "content": content} for status in statuses}


def error(status: int, message: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """Return a refusal."""
    return JSONResponse({"error": {"message": message}}, status, headers)


def add_handlers(app: FastAPI) -> None:
    """Make an application answer all its failures in the vendor's shape."""

    @app.exception_handler(Refusal)
    async def refused(_: Request, problem: Refusal) -> JSONResponse:
        headers = {}
        if isinstance(problem, SignInNeeded):
            headers["WWW-Authenticate"] = "Bearer"
        if isinstance(problem, TooMany):
            headers["Retry-After"] = str(problem.values["seconds"])
        return error(problem.status, str(problem), headers)

    @app.exception_handler(RequestValidationError)
    async def not_valid(_: Request, problem: RequestValidationError) -> JSONResponse:
        first = problem.errors()[0]
        parts = map(str, first["loc"][1:])
        place = ".".join(part for part in parts if "[" not in part)  # pydantic's name for a kind of value
        said = str(first["msg"]).removeprefix("Value error, ")
        return error(400, f"{place}: {said}." if place else f"{said}.")

    @app.exception_handler(PlainHTTPException)
    async def plain(request: Request, problem: PlainHTTPException) -> JSONResponse:
        headers = dict(problem.headers or {})
        methods = app.openapi()["paths"].get(request.url.path)
        if problem.status_code == 405 and methods:  # Starlette names those of the path's first route only
            headers["Allow"] = ", ".join(methods).upper()
        return error(problem.status_code, f"{problem.detail}.", headers)

    @app.exception_handler(StationError)
    async def station(_: Request, problem: StationError) -> JSONResponse:
        return error(500, str(problem))

    @app.exception_handler(Exception)
    async def fault(_: Request, problem: Exception) -> JSONResponse:
        del problem  # uvicorn logs it
        return error(500, _WORDS[500])


class BodyLimit:
    """Middleware: refuses a body that is larger than `longest` bytes, said or sent; a path may have a `longer` one."""

    def __init__(self, app: ASGIApp, longest: int, longer: Mapping[str, int]) -> None:
        self._app, self._longest, self._longer = app, longest, longer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        longest = self._longer.get(scope["path"], self._longest)
        said = int(dict(scope["headers"]).get(b"content-length", b"0"))
        seen = said if said > longest else 0  # then not a byte of it is read

        async def counted() -> Message:
            nonlocal seen
            message: Message = {} if seen > longest else await receive()
            seen += len(message.get("body", b""))
            if seen > longest:
                raise HTTPException(413, _TOO_LARGE.rstrip("."), {"Connection": "close"})
            return message

        await self._app(scope, counted, send)
