"""Gives states of forms to their pages as they are without a script, and sends them."""

from playwright.sync_api import expect

from language import field_of
from questions import Questions
from receiver import Receiver

INVALID = """() => Array.from(document.querySelectorAll("#demande :invalid")).filter((c) => c.name).map((c) => c.name.replace("[]", ""))"""


class Case:
    """A state as the page without a script has it: posted, or held back by the browser because of some questions."""

    def __init__(self, uid, state, invalid, post):
        self.uid, self.state, self.invalid, self.post = uid, state, invalid, post

    def judge(self, posts, verdicts):
        tell = lambda words: verdicts.tell(self.uid, [*self.state.log, "without a script"], words)
        wanted = {field_of(fault["path"]) for fault in self.state.faults}
        if self.post is None:
            if not set(self.invalid) <= wanted:
                tell(f"the browser refuses {self.invalid}, validate {wanted}")
            return
        found, own = posts.violations(self.post), posts.violations(self.state.found["post"])
        if found != own:
            tell(f"validate says {found}, with a script {own}")


def send(chromium, address, editor, count, posts):
    """Sends some states of an editor, as many that are accepted as that are refused, for as many reasons as there are."""
    context = chromium.new_context(locale="fr-FR", java_script_enabled=False)
    context.set_default_timeout(10_000)
    bare(context)
    page = context.new_page()
    cases = [case for state in chosen(editor, count) if (case := fill(page, address, editor.uid, state, posts))]
    context.close()
    return cases


def bare(context):
    """Leaves the design system out: it says nothing of answers, and takes its time."""
    context.route("**/dsfr/*", lambda route: route.fulfill(body="", content_type="text/css"))


def chosen(editor, count):
    by_reason = {}
    for state in editor.states:
        reason = frozenset((violation["code"], field_of(violation["path"])) for violation in state.faults)
        by_reason.setdefault(reason, []).append(state)
    states = [editor.chance.choice(same) for same in by_reason.values()]
    accepted = [state for state in editor.states if not state.faults]
    some = editor.chance.sample(states, min(len(states), count))
    return some[: count // 2] + editor.chance.sample(accepted, min(len(accepted), count - count // 2))


def fill(page, address, uid, state, posts):
    page.goto("about:blank")
    page.goto(f"{address}/formulaires/{uid}/index.html")
    questions = Questions(page, uid)
    blank = questions.held()
    # A row is added by the script.
    if any(len(values) > len(blank[name]) and name in questions.lists for name, values in state.held.items()):
        return None
    questions.write(state.held)
    invalid = page.evaluate(INVALID)
    before = len(Receiver.received)
    page.locator('#synthese [data-part="submit"]').press("Enter")
    if invalid:
        expect(page.locator("#demande")).to_be_attached()
        assert len(Receiver.received) == before, "the browser sends what it deems invalid"
        return Case(uid, state, invalid, None)
    page.wait_for_selector("h1:text-is('Reçu')")
    return Case(uid, state, [], posts.keep(Receiver.received[-1][2]))

