"""The embedded cloud's HTTP application."""

from __future__ import annotations

import asyncio
from typing import Any

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from app.localcloud.api import devices, extensions, oauth, organizations, tokens
from app.localcloud.api.access import Throttle
from app.localcloud.api.errors import BodyLimit, add_handlers
from app.localcloud.api.models import Error, Import
from app.localcloud.cloud import Cloud

_, _OWN = models_json_schema(
    [(Error, "serialization"), (Import, "validation")], ref_template="#/components/schemas/{model}"
)  # what FastAPI does not see for itself


class _Application(FastAPI):
    def openapi(self) -> dict[str, Any]:
        """Describe the API; what FastAPI adds for its own answer to bad parameters (422) is never given here."""
        if self.openapi_schema is None:
            schema = super().openapi()
            for path in schema["paths"].values():
                for operation in path.values():
                    operation["responses"].pop("422", None)
            components = schema["components"]
            components["schemas"].update(_OWN["$defs"])
            for name in ("HTTPValidationError", "ValidationError"):
                components["schemas"].pop(name, None)
            components["securitySchemes"]["basicAuth"] = {"type": "http", "scheme": "basic"}
        return self.openapi_schema or {}


def create_app(cloud: Cloud) -> FastAPI:
    """Return the application that serves a cloud."""
    app = _Application(
        title="Embedded Blynk cloud of Token Station",
        description="The vendor's Platform API as far as Token Station needs it, on loopback.",
        docs_url=None,  # its page would load scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # spans would carry AuthTokens out
    )
    app.state.cloud = cloud
    app.state.throttle = Throttle(cloud.limits.requests_a_minute)
    app.state.importing = asyncio.Lock()
    app.add_middleware(
        BodyLimit, longest=cloud.limits.body_bytes, longer={extensions.IMPORT: cloud.limits.import_bytes}
    )
    add_handlers(app)
    for router in (oauth.router, organizations.router, tokens.router, devices.router, devices.hardware):
        app.include_router(router)
    if not cloud.vendor_only:
        app.include_router(extensions.router)
    return app
