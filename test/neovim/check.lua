-- Runs inside a headless Neovim (0.7 or newer): starts `isnad lsp --stdio`, opens the drafts, waits for diagnostics,
-- asks for hovers. Writes
-- `ok NAME` or `not ok NAME: WHY` for each test, then ends Neovim.
-- From the environment: ISNAD_NODE and ISNAD_CLI (how to start the server), ISNAD_DRAFTS (a folder), ISNAD_CASES (what
-- is in its drafts, as JSON), ISNAD_RESULTS (the file to write).

local timeout_ms = 15000
local folder = vim.env.ISNAD_DRAFTS

-- Into a file: on its standard output Neovim mixes messages of its own.
local results = {}

local function test(name, body)
  local ok, why = pcall(body)
  -- On one line, as the reader of the results expects.
  table.insert(results, ok and ('ok ' .. name) or ('not ok ' .. name .. ': ' .. tostring(why):gsub('%s+', ' ')))
end

local diagnostics = {}

local client_id = vim.lsp.start_client({
  name = 'isnad',
  cmd = { vim.env.ISNAD_NODE, vim.env.ISNAD_CLI, 'lsp', '--stdio' },
  root_dir = folder,
  handlers = {
    ['textDocument/publishDiagnostics'] = function(_, result)
      diagnostics[result.uri] = result.diagnostics
    end,
  },
})

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/' .. name))
  vim.bo.filetype = 'markdown'
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client_id)
  return buffer
end

-- How many diagnostics there are of each rule.
local function codes(buffer)
  local found = {}
  for _, diagnostic in ipairs(diagnostics[vim.uri_from_bufnr(buffer)] or {}) do
    found[diagnostic.code] = (found[diagnostic.code] or 0) + 1
  end
  return found
end

local function expect_diagnostics(buffer, expected)
  local all_there = vim.wait(timeout_ms, function()
    local found = codes(buffer)
    for _, code in ipairs(expected) do
      if not found[code] then
        return false
      end
    end
    return true
  end, 50)
  assert(all_there, 'expected ' .. table.concat(expected, ', ') .. ' and got ' .. vim.inspect(vim.tbl_keys(codes(buffer))))
end

local function expect_hover(buffer, words, expected)
  -- Bytes, as Neovim counts; its client turns them into UTF-16.
  local line, column = unpack(vim.fn.searchpos('\\V' .. words, 'cnw'))
  assert(line > 0, words .. ' is not in the draft')
  vim.api.nvim_win_set_cursor(0, { line, column - 1 })
  local client = vim.lsp.get_client_by_id(client_id)
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local reply = client.request_sync('textDocument/hover', params, timeout_ms, buffer)
  assert(reply and reply.result, 'no card on ' .. words)
  local card = reply.result.contents.value
  assert(card:find(expected, 1, true), 'the card on ' .. words .. ' lacks ' .. expected .. ': ' .. card)
end

test('the server starts', function()
  local client = vim.lsp.get_client_by_id(client_id)
  assert(client, 'no client')
  assert(
    vim.wait(timeout_ms, function()
      return client.initialized
    end, 50),
    'no answer to initialize'
  )
end)

local rules = { 'unsourced-number', 'unknown-citation', 'name-variant', 'name-misspelled' }
for _, draft in ipairs(vim.fn.json_decode(vim.env.ISNAD_CASES)) do
  local buffer
  test('diagnostics of ' .. draft.file, function()
    buffer = open(draft.file)
    expect_diagnostics(buffer, rules)
  end)
  test('a card on ' .. draft.name .. ' in ' .. draft.file, function()
    expect_hover(buffer, draft.name, draft.otherName)
  end)
  test('a fix typed into ' .. draft.file, function()
    local before = codes(buffer)['name-variant']
    vim.cmd('%substitute/' .. draft.variant .. '/' .. draft.name .. '/g')
    local fewer = vim.wait(timeout_ms, function()
      return (codes(buffer)['name-variant'] or 0) < before
    end, 50)
    assert(fewer, 'name-variant stays')
  end)
end

vim.fn.writefile(results, vim.env.ISNAD_RESULTS)
vim.lsp.stop_client(client_id)
vim.cmd('qall!')
