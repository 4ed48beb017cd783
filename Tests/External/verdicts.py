"""Compares what pages showed while they were edited with what `datapass validate` says of their posts."""

import candidates
from language import field_of


class Verdicts:
    """Compares what pages showed with what `validate` says of their posts."""

    def __init__(self, posts, coverage):
        self.posts, self.coverage = posts, coverage
        self.faults = 0

    def tell(self, uid, log, words):
        self.faults += 1
        if self.faults <= 10:
            print(f"{uid} [{'; '.join(log)}]: {words}", flush=True)

    def judge(self, editor):
        form = editor.form
        for number, state in enumerate(editor.states):
            if state.violations is not None:
                continue
            tell = lambda told, number=number, log=state.log: self.tell(editor.uid, log, f"state {number}: {told}")
            state.violations = insisted(form, self.posts.violations(state.found["post"]))
            state.faults = [violation for violation in state.violations if not violation.get("advice")]
            words = lambda violation, rows=state.found["rows"]: placed(violation, editor.questions.words(violation), rows)
            order = {name: place for place, name in reversed(list(enumerate(state.found["order"])))}
            faults = sorted(state.faults, key=lambda fault: order.get(field_of(fault["path"]), -1))
            wanted = [[field_of(fault["path"]), words(fault)] for fault in faults]
            if state.found["sends"] != (not state.faults) or state.found["told"] != wanted:
                tell(f"the page says {state.found['told']}, validate {wanted}")
            lines = {}
            for violation in state.violations:
                lines.setdefault(field_of(violation["path"]), []).append(words(violation))
            if state.found['after'] != {name: own for name, own in lines.items() if name in state.found["shown"]}:
                tell(f"beside the questions stands {state.found['after']}, validate {lines}")
            for name in {*state.found['before'], *state.was_told}:
                if name in state.found["shown"] and state.found['before'].get(name, []) != lines.get(name, []):
                    tell(f"after the edit, {name} is told {state.found['before'].get(name)}, validate {lines.get(name)}")
            if state.sent is not None and any(not found.get("advice") for found in self.posts.violations(state.sent)):
                tell(f"what was sent is refused: {self.posts.violations(state.sent)}")
            self.asked(editor, state, tell)
            self.coverage.meet_verdict(form, state.found["posted"], state.violations)
        for number, fields, moved, log in editor.steps:
            found = [fault for fault in editor.states[number].faults if field_of(fault["path"]) in fields]
            if moved == bool(found):
                self.tell(editor.uid, log, f"the next step is {'' if moved else 'not '}reached, validate {found}")
        editor.steps = []

    def asked(self, editor, state, tell):
        """What the page asks and needs, and what the validator does."""
        asked, needed, boxes = candidates.conditions(editor.form)
        probes = iter(state.found["probes"])
        refused = lambda: [field_of(violation["path"]) for violation in self.posts.violations(next(probes)) if violation["rule"] is None]
        together = refused()
        found = {name: name in together for name in [*editor.probes["together"], *boxes]}
        found |= {name: name in refused() for name in editor.probes["alone"]}
        for name, is_asked in found.items():
            if is_asked != (name in state.found["shown"]):
                tell(f"{name} is {'shown' if name in state.found['shown'] else 'hidden'}, which validate does not deem so")
            self.coverage.meet_condition((asked | boxes)[name], is_asked)
        for name in editor.probes["needed"]:
            is_needed = name in together
            if is_needed != (name in state.found["required"]):
                tell(f"{name} is {'' if name in state.found['required'] else 'not '}required, which validate does not deem so")
            self.coverage.meet_condition(needed[name], is_needed)
        for group in editor.form.get("scope_groups", []):
            is_offered = "scopes" not in [
                field_of(v["path"]) for v in self.posts.violations(next(probes)) if v["code"] == "required"
            ]
            if is_offered != (group["name"] in state.found["groups"]):
                tell(f"the scopes of {group['name']} are {'' if not is_offered else 'not '}shown, which validate does not deem so")
            self.coverage.meet_condition(group["when"], is_offered)


def placed(violation, words, rows):
    """A message as the page tells it: of which answer, where a question has several rows. Empty ones are not sent."""
    tokens = violation["path"].split("/")[3:]
    numbers = rows.get(field_of(violation["path"]))
    if not tokens or not numbers:
        return words
    first = words[0].lower() if words[0].isupper() and not words[1:2].isupper() else words[0]
    return f"Réponse {numbers[int(tokens[0])]}, {first}{words[1:]}"


def insisted(form, violations):
    """What the page says where `validate` says it: a box that the page alone insists on is its last refusal."""
    labels = {field["name"]: field["label"] for field in form["fields"] if field["name"] in form.get("boxes_to_tick", [])}

    def is_insisted(violation):
        return violation["code"] == "accepted" and violation.get("advice") and field_of(violation["path"]) in labels

    ticks = [
        violation | {"advice": False, "message": f"cochez «\u00a0{labels[field_of(violation['path'])]}\u00a0»"}
        for violation in violations
        if is_insisted(violation)
    ]
    return [*(violation for violation in violations if not is_insisted(violation)), *ticks]
