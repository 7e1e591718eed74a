"""The promise as questions to the file: each must find nothing."""

from __future__ import annotations

import hashlib

from app.domain.errors import StoreError
from app.store import errands_check, people_check
from app.store.database import Database
from app.store.schema import check_version, fresh_schema
from app.store.token_fields import NAMES_MAC, PLAIN

_SAME_TIME = "coalesce(abs(julianday({}) - julianday({})), 1) < 0.001"  # in days: of two looks at the clock in one act
_OF_RETURN = "json_extract(a.facts, '$.returned') = r.id"

_QUESTIONS = {
    "The unit {found} holds a token that another unit holds too.": """
        SELECT name FROM units u WHERE freed = 0 AND EXISTS
            (SELECT 1 FROM units o WHERE o.qr_token = u.qr_token AND o.freed = 0 AND o.id <> u.id)""",
    "The unit {found} has the MAC of another open or closed unit.": """
        SELECT name FROM units u WHERE state NOT IN ('scrapped', 'returned') AND EXISTS
            (SELECT 1 FROM units o WHERE o.mac = u.mac AND o.state NOT IN ('scrapped', 'returned') AND o.id <> u.id)""",
    "The unit {found} has two label copies that may be in use.": """
        SELECT u.name FROM units u JOIN copies c ON c.unit = u.id WHERE c.state IN ('printing', 'done', 'unknown')
        GROUP BY u.id HAVING count(*) > 1""",
    "The unit {found} has a label though its device was never verified.": """
        SELECT u.name FROM units u JOIN copies c ON c.unit = u.id WHERE NOT EXISTS
            (SELECT 1 FROM audit a WHERE a.unit = u.id AND a.after = 'verified')""",
    "The unit {found} is closed without a label that came out.": """
        SELECT u.name FROM units u WHERE state = 'closed' AND NOT EXISTS
            (SELECT 1 FROM copies c WHERE c.unit = u.id AND c.state = 'done')""",
    "The unit {found} is closed, and the cloud will never hear of it.": """
        SELECT u.name FROM units u WHERE state = 'closed' AND NOT EXISTS
            (SELECT 1 FROM outbox o WHERE o.unit = u.id AND o.kind = 'closed')""",
    "The unit {found} gave its token back though its device may hold it.": """
        SELECT u.name FROM units u WHERE freed <> 0 AND (state <> 'scrapped' OR EXISTS
            (SELECT 1 FROM audit a WHERE a.unit = u.id AND a.after = 'writing'))""",
    "The unit {found} stands in another state than its last audit row says.": f"""
        SELECT u.name FROM units u WHERE NOT EXISTS (SELECT 1 FROM
            (SELECT after, why, at FROM audit a WHERE a.unit = u.id AND a.after <> '' ORDER BY seq DESC LIMIT 1) a
            WHERE a.after = u.state AND a.why = u.why AND {_SAME_TIME.format("u.changed_at", "a.at")})""",
    "The audit log names the unit {found}, which is not in the journal.": """
        SELECT a.unit FROM audit a WHERE a.unit <> '' AND NOT EXISTS (SELECT 1 FROM units u WHERE u.id = a.unit)""",
    "The token {found} is marked as taken, or as free, against the units.": """
        SELECT t.qr_token FROM tokens t WHERE t.taken IS NOT (
            EXISTS (SELECT 1 FROM units u WHERE u.qr_token = t.qr_token AND u.freed = 0)
            OR EXISTS (SELECT 1 FROM lost l WHERE l.qr_token = t.qr_token)
            OR EXISTS (SELECT 1 FROM paper p WHERE p.qr_token = t.qr_token)
            OR EXISTS (SELECT 1 FROM errands e WHERE e.qr_token = t.qr_token
                       AND (coalesce(e.outcome, 'done') = 'done'
                            OR e.sent_at IS NOT NULL)))""",
    "The token {found} is on paper, or was lost, other than the audit log says.": """
        WITH kept AS (SELECT qr_token, sheet AS a, place AS b FROM paper UNION SELECT qr_token, number, mac FROM lost),
            told AS (SELECT e.value, json_extract(facts, '$.sheet'), e.key + 1
                     FROM audit, json_each(facts, '$.qr_tokens') e WHERE act = 'put on paper'
                     UNION SELECT json_extract(facts, '$.qr_token'), json_extract(facts, '$.number'),
                         json_extract(facts, '$.mac') FROM audit WHERE act = 'lost')
        SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM told)
        UNION SELECT * FROM (SELECT * FROM told EXCEPT SELECT * FROM kept)""",
    "The token {found} is on paper, and a unit holds it.": """
        SELECT p.qr_token FROM paper p JOIN units u ON u.qr_token = p.qr_token AND u.freed = 0""",
    "The unit {found} holds a token whose metadata name the MAC of another device.": f"""
        SELECT u.name FROM units u WHERE state NOT IN ('scrapped', 'returned') AND EXISTS (SELECT 1 FROM token_fields
            WHERE qr_token = u.qr_token AND {NAMES_MAC} AND {PLAIN} <> replace(u.mac, ':', ''))""",
    "The token {found} is marked as meant for another device than its metadata name.": f"""
        SELECT t.qr_token FROM tokens t WHERE t.meant_for IS NOT (
            SELECT CASE count(DISTINCT mac) WHEN 0 THEN '' WHEN 1 THEN max(mac) ELSE 'several' END FROM
                (SELECT {PLAIN} AS mac FROM token_fields WHERE qr_token = t.qr_token AND {NAMES_MAC}))""",
    "The unit {found} is not what its reservation says.": """
        SELECT u.name FROM units u WHERE NOT EXISTS
            (SELECT 1 FROM audit a WHERE a.unit = u.id AND a.act = 'reserve' AND a.at = u.created_at
                AND json(a.facts) = json_patch(a.facts,
                json_object('name', u.name, 'mac', u.mac, 'qr_token', u.qr_token, 'org_id', u.org_id,
                            'product_id', u.product_id, 'serial', u.serial))
                AND coalesce(json_extract(a.facts, '$.recipe'), u.recipe) = u.recipe
                AND coalesce(json_extract(a.facts, '$.batch'), '') = u.batch)""",
    "The unit {found} came back or was scrapped, and a label of it counts as good.": """
        SELECT u.name FROM units u JOIN copies c ON c.unit = u.id WHERE u.state IN ('scrapped', 'returned')
            AND c.state IN ('printing', 'done', 'unknown')""",
    "The unit {found} was returned, and nobody took it back.": """
        SELECT u.name FROM units u WHERE u.state = 'returned' AND NOT EXISTS
            (SELECT 1 FROM returns r WHERE r.unit = u.id AND r.step IN ('void', 'provision', 'old token'))""",
    "The return of {found} stands where its unit does not.": """
        SELECT u.name FROM returns r JOIN units u ON u.id = r.unit WHERE
            (r.step IN ('void', 'provision', 'old token') AND u.state <> 'returned')
            OR (r.way = 'scrap' AND r.step <> '' AND u.state <> 'scrapped')
            OR (r.ended_at IS NULL AND u.state = 'returned' AND r.step NOT IN ('void', 'provision'))
            OR coalesce(r.outcome = 'done', 0) IS NOT (r.ended_at IS NOT NULL
                AND r.step IN ('label', 'old token', 'transfer', 'destroy'))""",
    "The return of {found} is not what its history tells.": f"""
        SELECT u.name FROM returns r JOIN units u ON u.id = r.unit WHERE
            NOT EXISTS (SELECT 1 FROM audit a WHERE a.unit = r.unit AND a.act = 'return begun' AND a.who = r.who
                AND a.why = r.why AND {_OF_RETURN} AND json_extract(a.facts, '$.way') = r.way
                AND json_extract(a.facts, '$.target') = r.target AND {_SAME_TIME.format("r.begun_at", "a.at")})
            OR r.step <> coalesce((SELECT substr(a.act, 9) FROM audit a WHERE a.unit = r.unit AND {_OF_RETURN}
                AND a.act LIKE 'return: %' AND a.act <> 'return: about to erase' ORDER BY seq DESC LIMIT 1), '')
            OR r.touched IS NOT EXISTS (SELECT 1 FROM audit a WHERE a.unit = r.unit AND {_OF_RETURN}
                AND (a.act = 'return: about to erase' OR json_extract(a.facts, '$.touched')))
            OR r.outcome IS NOT (SELECT substr(a.act, 8) FROM audit a WHERE a.unit = r.unit AND {_OF_RETURN}
                AND a.act IN ('return done', 'return given up')
                AND (r.ended_at IS NULL OR {_SAME_TIME.format("r.ended_at", "a.at")}))
            OR (r.outcome IS NULL AND r.ended_at IS NOT NULL)
            OR (r.follower IS NULL AND r.step IN ('provision', 'old token'))""",
    "A return of the unit {found} is missing.": f"""
        SELECT u.name FROM audit a JOIN units u ON u.id = a.unit WHERE a.act = 'return begun'
            AND NOT EXISTS (SELECT 1 FROM returns r WHERE r.unit = a.unit AND {_OF_RETURN})""",
    "The unit {found} follows a returned unit of another device.": """
        SELECT f.name FROM returns r JOIN units u ON u.id = r.unit JOIN units f ON f.id = r.follower
        WHERE f.mac <> u.mac OR f.number <= u.number OR r.way <> 'reprovision'""",
    "The unit {found} is missing from the index that finds it.": """
        SELECT u.name FROM units u WHERE NOT EXISTS (SELECT 1 FROM unit_parts_docsize WHERE id = u.number)
            OR NOT EXISTS (SELECT 1 FROM unit_macs_docsize WHERE id = u.number)""",
    "The unit {found} has an inspection that its history does not tell.": f"""
        SELECT u.name FROM inspections i JOIN units u ON u.id = i.unit WHERE NOT EXISTS
            (SELECT 1 FROM audit a WHERE a.unit = i.unit AND a.act = 'inspection begun'
             AND json_extract(a.facts, '$.inspection') = i.id AND json_extract(a.facts, '$.checklist') = i.checklist
             AND a.who = i.who AND {_SAME_TIME.format("i.begun_at", "a.at")})
            OR (i.ended_at IS NOT NULL) IS NOT EXISTS
            (SELECT 1 FROM audit a WHERE a.unit = i.unit AND a.act IN ('inspection: pass', 'inspection: fail')
             AND json_extract(a.facts, '$.inspection') = i.id
             AND (i.ended_at IS NULL OR {_SAME_TIME.format("i.ended_at", "a.at")}))""",
    "The unit {found} has a finding that its history does not tell.": f"""
        SELECT u.name FROM findings f JOIN inspections i ON i.id = f.inspection JOIN units u ON u.id = i.unit
        WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.unit = i.unit AND a.act = 'finding' AND a.who = f.who
            AND a.why = f.note AND json_extract(a.facts, '$.finding') = f.id
            AND json_extract(a.facts, '$.inspection') = i.id AND json_extract(a.facts, '$.number') = f.number
            AND json_extract(a.facts, '$.result') = f.result
            AND json_extract(a.facts, '$.photo') = sha256(f.photo) AND {_SAME_TIME.format("f.at", "a.at")})""",
    "A finding of the unit {found} is missing.": """
        SELECT u.name FROM audit a JOIN units u ON u.id = a.unit WHERE a.act = 'finding' AND NOT EXISTS
            (SELECT 1 FROM findings f WHERE f.id = json_extract(a.facts, '$.finding'))""",
    "The unit {found} has more or fewer label copies than were printed.": """
        SELECT u.name FROM units u WHERE (SELECT count(*) FROM copies c WHERE c.unit = u.id)
            <> (SELECT count(*) FROM audit a WHERE a.unit = u.id AND a.after = 'printing')""",
    "The unit {found} has a label copy that its history tells otherwise.": f"""
        WITH told AS (SELECT c.*, coalesce(
            (SELECT json_extract(a.facts, '$.copy_state') FROM audit a WHERE a.unit = c.unit
             AND json_extract(a.facts, '$.copy') = c.number AND json_extract(a.facts, '$.copy_state') IS NOT NULL
             ORDER BY seq DESC LIMIT 1), 'printing') AS last, coalesce(
            (SELECT max(json_extract(a.facts, '$.job')) FROM audit a WHERE a.unit = c.unit
             AND json_extract(a.facts, '$.copy') = c.number), '') AS its_job FROM copies c)
        SELECT u.name FROM told t JOIN units u ON u.id = t.unit WHERE t.job <> t.its_job OR t.state <> CASE
            WHEN t.last = 'failed' THEN 'failed'
            WHEN u.state IN ('scrapped', 'returned') THEN 'void'
            WHEN EXISTS (SELECT 1 FROM copies o WHERE o.unit = t.unit AND o.number > t.number) THEN 'void'
            ELSE t.last END
            OR NOT EXISTS (SELECT 1 FROM audit a WHERE a.unit = t.unit AND a.after = 'printing' AND a.why = t.reason
                AND json_extract(a.facts, '$.copy') = t.number AND {_SAME_TIME.format("t.printed_at", "a.at")})""",
}


def verify(db: Database) -> None:
    """Check the file against itself. Raises StoreError with the first thing that is broken."""
    check = db.row("PRAGMA integrity_check(1)")
    if check is None or check[0] != "ok":
        raise StoreError("The station's file {file} is damaged. Restore a copy from the folder backups.", file=db.path)
    if broken := db.row("PRAGMA foreign_key_check"):
        raise StoreError("The table {table} names something that is not there.", table=broken["table"])
    check_version(db)
    _verify_schema(db)
    db.connection.create_function("sha256", 1, lambda data: hashlib.sha256(data).hexdigest() if data else "")
    for sentence, question in _QUESTIONS.items():
        if broken := db.row(f"{question} LIMIT 1"):
            raise StoreError(sentence, found=broken[0])
    people_check.verify(db)
    errands_check.verify(db)


def _verify_schema(db: Database) -> None:
    """Check that no index and no trigger that keeps the promise was taken away or changed, and that no trigger or view
    was put in.
    """
    known = {(row["type"], row["name"]): row["sql"] for row in db.rows("SELECT type, name, sql FROM sqlite_master")}
    right = {(kind, name): sql for kind, name, sql in fresh_schema()}
    acting = {(kind, name) for kind, name in known if kind in ("trigger", "view")}
    for kind, name in (*right, *sorted(acting)):
        if known.get((kind, name)) != right.get((kind, name)):
            raise StoreError("The {type} {name} of the station's file was changed.", type=kind, name=name)
