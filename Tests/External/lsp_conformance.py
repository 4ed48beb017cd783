"""Has the answers of `datapass lsp` read by a typed client, for the capabilities of three editors.

    DATAPASS=BINARY python -m pytest lsp_conformance.py

pytest-lsp reads each message into the types of the specification (lsprotocol), and fails where one does not fit.
"""

import asyncio
import os
import shutil
import tempfile
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

import projects

LANGUAGE = projects.ROOT / "Tests/FormCompilerTests/Fixtures/projects/language"
FORM = "definitions/authorization_request_forms/api_langage.yml"
DEFINITION = "definitions/authorization_definitions/api_langage.yml"
ROOT = Path(tempfile.mkdtemp()).resolve() / "projet"
shutil.copytree(LANGUAGE, ROOT)


@pytest_lsp.fixture(
    params=["visual_studio_code@1.65.2", "neovim@0.6.1", "emacs@29.1"],
    config=ClientServerConfig(server_command=[os.environ["DATAPASS"], "lsp"]),
)
async def client(request, lsp_client: LanguageClient):
    capabilities = client_capabilities(request.param)

    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(params: types.RegistrationParams):
        assert params.registrations

    folder = types.WorkspaceFolder(uri=ROOT.as_uri(), name="projet")
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=capabilities, workspace_folders=[folder], root_uri=ROOT.as_uri())
    )
    yield
    await lsp_client.shutdown_session()


def open_file(client, path, text=None):
    uri = (ROOT / path).as_uri()
    text = text or (ROOT / path).read_text()
    item = types.TextDocumentItem(uri=uri, language_id="yaml", version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    return types.TextDocumentIdentifier(uri=uri), text


def at(text, mark):
    """The place behind a text."""
    before = text[: text.index(mark) + len(mark)]
    return types.Position(line=before.count("\n"), character=len(before.rsplit("\n", 1)[-1].encode("utf-16-le")) // 2)


@pytest.mark.asyncio
async def test_diagnostics(client):
    document, text = open_file(client, FORM, (ROOT / FORM).read_text().replace("revenu]", "reven]"))
    codes = {}
    while "unknown-scope" not in codes:
        await asyncio.wait_for(client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 60)
        codes = {diagnostic.code: diagnostic for diagnostic in client.diagnostics.get(document.uri, [])}
    assert codes["unknown-scope"].severity == types.DiagnosticSeverity.Error
    range_ = codes["unknown-scope"].range
    assert range_.end == at(text, "scopes: [adresse, reven") and range_.end.character - range_.start.character == 5
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=document, range=range_, context=types.CodeActionContext(diagnostics=[codes["unknown-scope"]])
        )
    )
    assert types.CodeActionKind.QuickFix in [action.kind for action in actions]


@pytest.mark.asyncio
async def test_places(client):
    document, text = open_file(client, FORM)
    place = at(text, "scopes: [adresse, rev")
    items = await client.text_document_completion_async(types.CompletionParams(text_document=document, position=place))
    assert "revenu" in [item.label for item in items.items]
    hover = await client.text_document_hover_async(types.HoverParams(text_document=document, position=place))
    assert "revenu" in hover.contents.value
    places = await client.text_document_definition_async(types.DefinitionParams(text_document=document, position=place))
    assert [place.uri for place in places] == [(ROOT / DEFINITION).as_uri()]
    references = await client.text_document_references_async(
        types.ReferenceParams(text_document=document, position=place, context=types.ReferenceContext(include_declaration=True))
    )
    assert len(references) > 2
    target = await client.text_document_prepare_rename_async(types.PrepareRenameParams(text_document=document, position=place))
    assert target.placeholder == "revenu"


@pytest.mark.asyncio
async def test_outline(client):
    document, text = open_file(client, DEFINITION)
    symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(text_document=document))
    assert "api_langage" in [symbol.name for symbol in symbols]
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query="cantine"))
    assert "api-langage-cantine" in [symbol.name for symbol in found]
    assert await client.text_document_folding_range_async(types.FoldingRangeParams(text_document=document))
    tokens = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(text_document=document))
    assert tokens.data and len(tokens.data) % 5 == 0
    assert await client.text_document_code_lens_async(types.CodeLensParams(text_document=document))
