"""The mails that no mail server took: the administrator of the inviting organization hands the links over.

Links to choose a forgotten password and offers of devices are not shown: they are between the cloud and their user.
"""

from __future__ import annotations

from starlette.responses import Response

from app.localcloud.mail import kept
from app.localcloud.pages.visit import Visit


async def show(visit: Visit) -> Response:
    return visit.page("mails.html", mails=kept(visit.cloud, visit.admin.org_id))
