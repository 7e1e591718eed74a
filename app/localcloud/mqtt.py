"""MQTT 3.1.1 as the vendor's cloud speaks it with a device: user `device`, the AuthToken as password.

Topics are a connection's own: what a device publishes (`ds/…`, `batch_ds`, `info/mcu`, `get/ds…`) goes to the cloud
and to no other device, and it may subscribe to nothing but `downlink/…`. So there is nothing to broker: the packets
are amqtt's, its broker (shared topics, sessions by client id, 0x05 for a wrong password) is not used. The embedded
cloud has no datastreams: it acknowledges what a device publishes and keeps none of it.
"""
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import asyncio
import math
from typing import Any, TypeAlias

from amqtt import mqtt as packets
from amqtt.adapters import BufferReader, StreamReaderAdapter
from amqtt.errors import AMQTTError, CodecError, MQTTError, NoDataError
from amqtt.mqtt import connack
from amqtt.mqtt.connect import ConnectPayload, ConnectVariableHeader

from app.localcloud.talk import Garbage, Verdict

USER = "device"
LONGEST_PACKET = 16_384  # bytes
_NAMES, _LEVEL = ("MQTT", "MQIsdp"), 4  # of the protocol in all its versions; MQTT 3.1.1's level
_GRACE = 1.5  # times the keep-alive: MQTT-3.1.2-24
_DOWNLINK = "downlink/"
_REFUSED = 0x80  # a subscription
_LARGEST_QOS = 2
_FLAGS = {packets.PUBREL: 2, packets.SUBSCRIBE: 2, packets.UNSUBSCRIBE: 2}  # of a fixed header; else 0
_VERDICTS = {
    Verdict.WELCOME: connack.CONNECTION_ACCEPTED,
    Verdict.WRONG: connack.BAD_USERNAME_PASSWORD,
    Verdict.FULL: connack.SERVER_UNAVAILABLE,
}
_MALFORMED = (AMQTTError, CodecError, MQTTError, NoDataError, ValueError)

Header: TypeAlias = Any  # amqtt's types are not published
Packet: TypeAlias = Any


class MqttTalk:
    """A `Talk` in MQTT."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._packet: Packet = None
        self.longest_silence = math.inf

    async def login(self) -> str | None:
        """Read CONNECT."""
        header = await self._header()
        if header.packet_type != packets.CONNECT or header.flags:
            raise Garbage
        body = await self._reader.readexactly(header.remaining_length)
        try:
            connect, payload = await _connect(header, body)
        except _MALFORMED as error:
            raise Garbage from error
        if payload is None:
            await self._answer_connect(connack.UNACCEPTABLE_PROTOCOL_VERSION)
            return None
        if payload.client_id_is_random and not connect.clean_session_flag:  # MQTT-3.1.3-8
            await self._answer_connect(connack.IDENTIFIER_REJECTED)
            return None
        if connect.keep_alive:
            self.longest_silence = connect.keep_alive * _GRACE
        return str(payload.password or "") if payload.username == USER else ""

    async def answer_login(self, verdict: Verdict) -> None:
        """Send CONNACK; no session is ever kept."""
        await self._answer_connect(_VERDICTS[verdict])

    async def hear(self) -> None:
        """Read a packet."""
        header = await self._header()
        if header.packet_type != packets.PUBLISH and header.flags != _FLAGS.get(header.packet_type, 0):
            raise Garbage
        body = await self._reader.readexactly(header.remaining_length)
        try:
            self._packet = await _whole(header, body)
        except _MALFORMED as error:
            raise Garbage from error

    async def answer(self) -> bool:
        """Answer the packet; DISCONNECT is the end."""
        packet = self._packet
        match packet.fixed_header.packet_type:
            case packets.PUBLISH:
                await self._acknowledge(packet)
            case packets.PUBREL:
                await self._say(packets.PubcompPacket.build(packet.packet_id))
            case packets.SUBSCRIBE:
                await self._subscribe(packet.variable_header.packet_id, packet.payload.topics)
            case packets.UNSUBSCRIBE if packet.payload.topics:
                await self._say(packets.UnsubackPacket.build(packet.variable_header.packet_id))
            case packets.PINGREQ:
                await self._say(packets.PingRespPacket.build())
            case packets.DISCONNECT:
                return False
            case packets.PUBACK | packets.PUBREC | packets.PUBCOMP:
                pass  # answers to what is never sent
            case _:
                raise Garbage
        return True

    async def flooded(self) -> None:
        """Say nothing: MQTT 3.1.1 has no word for it."""

    async def _acknowledge(self, publish: Packet) -> None:
        qos, number = publish.qos, publish.packet_id
        if qos > _LARGEST_QOS or not publish.topic_name or (qos and not number):
            raise Garbage
        if qos == 1:
            await self._say(packets.PubackPacket.build(number))
        elif qos:
            await self._say(packets.PubrecPacket.build(number))

    async def _subscribe(self, number: int, topics: list[tuple[str, int]]) -> None:
        """Grant the connection's own downlink, and nothing else."""
        if not number or not topics or any(qos > _LARGEST_QOS for _, qos in topics):
            raise Garbage
        codes = [qos if topic.startswith(_DOWNLINK) else _REFUSED for topic, qos in topics]
        await self._say(packets.SubackPacket.build(number, codes))

    async def _header(self) -> Header:
        try:
            header = await packets.MQTTFixedHeader.from_stream(StreamReaderAdapter(self._reader))
        except MQTTError as error:
            raise Garbage from error
        if header is None or header.remaining_length > LONGEST_PACKET:
            raise Garbage
        return header

    async def _answer_connect(self, code: int) -> None:
        await self._say(packets.ConnackPacket.build(0, code))

    async def _say(self, packet: Packet) -> None:
        self._writer.write(packet.to_bytes())
        await self._writer.drain()


async def _connect(header: Header, body: bytes) -> tuple[Any, Any]:
    """Take a CONNECT apart; the payload of another MQTT than 3.1.1 is None, for it has another form."""
    buffer = BufferReader(body)
    connect = await ConnectVariableHeader.from_stream(buffer, header)
    if connect.proto_name not in _NAMES:
        raise Garbage
    if connect.proto_level != _LEVEL:
        return connect, None
    payload = await ConnectPayload.from_stream(buffer, header, connect)
    promised = (
        (connect.will_flag, payload.will_message),
        (connect.username_flag, payload.username),
        (connect.password_flag, payload.password),
    )
    stray = (connect.will_retain_flag or connect.will_qos) and not connect.will_flag
    stray = stray or (connect.password_flag and not connect.username_flag)
    missing = any(flag and value is None for flag, value in promised)
    if connect.reserved_flag or stray or missing or connect.will_qos > _LARGEST_QOS or await buffer.read():
        raise Garbage
    return connect, payload


async def _whole(header: Header, body: bytes) -> Packet:
    """Return the packet that a body holds, all of it and nothing else: written again it is the same."""
    packet = await packets.packet_class(header).from_stream(BufferReader(body), fixed_header=header)
    again = packet.to_bytes()
    if header.remaining_length != len(body) or again[len(again) - len(body) :] != body:
        raise Garbage
    return packet
