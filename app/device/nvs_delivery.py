"""The token's way into a device: an NVS partition made in memory for that one device, and read back from it."""

from __future__ import annotations

import io

from esp_idf_nvs_partition_gen.nvs_partition_gen import Page, nvs_open

from app.device.nvs import PAGE, NvsState, NvsType, parse_nvs
from app.device.regions import Region
from app.domain.errors import BadInput, VerifyFailed
from app.domain.recipes import NvsDelivery
from app.domain.secret import Secret
from app.domain.tokens import is_auth_token

_HOST_LENGTH = 253  # what a DNS name may have


def token_region(delivery: NvsDelivery, token: Secret, host: str) -> Region:
    """Return the NVS partition that holds `token` and, where the recipe has a key for it, `host`.

    Raises BadInput for anything but an AuthToken and a host name.
    """
    image = io.BytesIO()
    # One page less than the partition: the generator adds the page that the library keeps free.
    with nvs_open(image, delivery.size - PAGE, Page.VERSION2) as nvs:
        nvs.write_namespace(delivery.namespace)
        for key, text in _texts(delivery, token, host).items():
            nvs.write_entry(key, text, "string")
    # Plain: the NVS library refuses a partition that the flash encryption covers.
    return Region(delivery.offset, image.getvalue(), "the token's NVS partition", plain=True)


def check_token_region(delivery: NvsDelivery, data: bytes, token: Secret, host: str) -> None:
    """Check what was read back after the write, entry by entry. Raises VerifyFailed unless it is what was written."""
    if _check_entries(delivery, data, token, host):
        raise VerifyFailed("The device's token area holds more than was written. Write it again.")


def check_token_kept(delivery: NvsDelivery, data: bytes, token: Secret, host: str) -> None:
    """Check that a device which has run its firmware still holds what was delivered; that may have added entries.

    Raises VerifyFailed.
    """
    _check_entries(delivery, data, token, host)


def _check_entries(delivery: NvsDelivery, data: bytes, token: Secret, host: str) -> int:
    """Check each delivered entry; return how many others there are. Raises VerifyFailed."""
    contents = parse_nvs(data)
    if contents.state == NvsState.CORRUPT:
        raise VerifyFailed(
            "The device's token area reads back damaged ({where}). Write it again.", where=contents.damage
        )
    found = dict(contents.entries)
    for key, text in _texts(delivery, token, host).items():
        entry = found.pop((delivery.namespace, key), None)
        where = f"{delivery.namespace}/{key}"
        if entry is None:
            raise VerifyFailed("The device's token area lacks {entry}. Write it again.", entry=where)
        if entry.type != NvsType.STRING or entry.value != text:
            raise VerifyFailed("The device's {entry} is not what was written. Write it again.", entry=where)
    return len(found)


def _texts(delivery: NvsDelivery, token: Secret, host: str) -> dict[str, str]:
    """Return the delivery's keys and texts."""
    if not is_auth_token(token.reveal()):
        raise BadInput("The AuthToken has not the form of one: 32 letters, digits, - and _. Sync the tokens again.")
    texts = {delivery.auth_key: token.reveal()}
    if delivery.host_key == delivery.auth_key:
        raise BadInput("In the recipe, token.auth_key and token.host_key are both {key}.", key=delivery.auth_key)
    if delivery.host_key is not None:
        host = delivery.host or host
        if not host or len(host) > _HOST_LENGTH or not host.isascii() or not host.isprintable() or " " in host:
            raise BadInput(
                "“{host}” is no host name for a device. Check the recipe or the cloud's address.", host=host[:80]
            )
        texts[delivery.host_key] = host
    return texts
