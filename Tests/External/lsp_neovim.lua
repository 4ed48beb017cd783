-- A session in Neovim, without a screen; lsp_editors.py starts it.
-- SESSION is a file in JSON: the command of the server, the project’s root, its files. Says what it has seen, a line each;
-- ends with 1 at what never comes.
vim.o.swapfile = false
vim.o.hidden = true
-- Without a terminal, the question which of several places is meant would never be answered.
vim.o.cmdheight = 5
local session = vim.fn.json_decode(vim.fn.readfile(vim.env.SESSION))

local function say(text) io.stdout:write(text .. '\n') end
local function fail(text)
  io.stderr:write('never: ' .. text .. '\n')
  for _, d in ipairs(vim.diagnostic.get()) do io.stderr:write(vim.inspect({ d.bufnr, d.lnum, d.code, d.message }) .. '\n') end
  vim.cmd('cquit 1')
end
local function await(what, test)
  if not vim.wait(30000, test, 10) then fail(what) end
  say(what)
end

local function edit(path)
  local whole = session.root .. '/' .. path
  if vim.api.nvim_buf_get_name(0) ~= whole then vim.cmd('edit ' .. vim.fn.fnameescape(whole)) end
end
local function lines() return vim.api.nvim_buf_get_lines(0, 0, -1, false) end
-- The line and the column, from 0 and in bytes, of a text in the buffer.
local function find(text)
  for number, line in ipairs(lines()) do
    local column = line:find(text, 1, true)
    if column then return number - 1, column - 1 end
  end
  fail('the text ' .. text)
end
local function replace(old, new)
  local line, column = find(old)
  vim.api.nvim_buf_set_text(0, line, column, line, column + #old, vim.split(new, '\n'))
end

local id
local function client() return vim.lsp.get_client_by_id(id) end
local function encoding() return client().offset_encoding end
-- What the server answers about a place behind a text: the result, or its error.
local function ask(method, text, more)
  local line, column = find(text)
  -- Where the cursor may be: in normal mode, not behind the last letter of a line.
  local params = vim.lsp.util.make_position_params(0, encoding())
  local units = encoding() == 'utf-8' and column + #text or select(2, vim.str_utfindex(lines()[line + 1], column + #text))
  params.position = { line = line, character = units }
  for key, value in pairs(more or {}) do params[key] = value end
  local reply = vim.lsp.buf_request_sync(0, method, params, 30000)
  if not reply or not reply[id] then fail('an answer to ' .. method) end
  return reply[id].result, reply[id].error or reply[id].err
end
local function found(rule)
  for _, d in ipairs(vim.diagnostic.get(0)) do
    if (d.code or (d.user_data and d.user_data.lsp and d.user_data.lsp.code)) == rule then return d end
  end
end
local function marked(d)
  return vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})[1]
end

-- Opening

edit(session.form)
id = vim.lsp.start_client({ name = 'datapass', cmd = session.command, root_dir = session.root })
await('initialized', function() return client() and client().initialized end)
vim.lsp.buf_attach_client(0, id)
await('findings', function() return #vim.diagnostic.get() > 0 end)
local errors = function() return #vim.diagnostic.get(nil, { severity = vim.diagnostic.severity.ERROR }) end
if errors() > session.errors then fail('only the errors that were there') end

-- A scope misspelt, seen, completed

replace(session.scope.before, session.scope.typed)
await('misspelt scope', function()
  local d = found('unknown-scope')
  return d and marked(d) == session.scope.misspelt
end)
local result = ask('textDocument/completion', session.scope.typed_to)
for _, item in ipairs(result.items) do
  if item.label == session.scope.name then
    vim.lsp.util.apply_text_edits({ item.textEdit }, vim.api.nvim_get_current_buf(), encoding())
  end
end
find(session.scope.completed)
await('completed scope', function() return not found('unknown-scope') end)

-- A correction applied

if session.fix then
  replace(session.fix.before, session.fix.typed)
  await('misspelt key', function() return found(session.fix.rule) end)
  local d = found(session.fix.rule)
  local range = { start = { line = d.lnum, character = 0 }, ['end'] = { line = d.lnum + 1, character = 0 } }
  local reply = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(), range = range, context = { diagnostics = {}, only = { 'quickfix' } },
  }, 30000)
  vim.lsp.util.apply_workspace_edit(reply[id].result[1].edit, encoding())
  find(session.fix.before)
  await('corrected key', function() return not found(session.fix.rule) end)
end

-- A field renamed, in all files

if session.field then
  local rename = { newName = session.field.new }
  local _, refusal = ask('textDocument/rename', session.field.at, rename)
  if not refusal or not refusal.message:find(session.field.duty, 1, true) then fail('the duty: ' .. vim.inspect(refusal)) end
  say('duty of a rename')
  local edits = ask('textDocument/rename', session.field.at, rename)
  vim.lsp.util.apply_workspace_edit(edits, encoding())
  for path, text in pairs(session.field.files) do
    edit(path)
    find(text)
    for _, line in ipairs(lines()) do
      if line:find(session.field.old, 1, true) then fail('the old name gone: ' .. line) end
    end
  end
  -- The other files lie in buffers that no client knows of until they are written.
  vim.cmd('wall')
  await('renamed field', function() return errors() <= session.errors end)
end

-- From an alias to its anchor in another file

if session.alias then
  edit(session.alias.file)
  vim.lsp.buf_attach_client(0, id)
  local line, column = find(session.alias.text)
  vim.api.nvim_win_set_cursor(0, { line + 1, column + 1 })
  vim.lsp.buf.definition()
  await('anchor in another file', function()
    local there = vim.api.nvim_get_current_line():find(session.alias.anchor, 1, true)
    return there and vim.api.nvim_buf_get_name(0):sub(-#session.alias.target) == session.alias.target
  end)
end

vim.cmd('wall')
client().stop()
await('end', function() return client() == nil or (client().is_stopped and client().is_stopped()) end)
vim.cmd('qall!')
