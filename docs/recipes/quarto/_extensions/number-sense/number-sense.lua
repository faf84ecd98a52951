-- A span with the class of an instrument becomes that instrument:
-- [53%]{.probability-meter probability="53%" words="kent"}
local folder = PANDOC_SCRIPT_FILE:match("^(.*[/\\])") or ""
local instruments = dofile(folder .. "instruments.lua")
local isUsed = false

local function draw(span)
  for _, tag in ipairs(instruments.tags) do
    if span.classes:includes(tag) then
      isUsed = true
      return instruments.draw(tag, span.attributes, pandoc.utils.stringify(span.content))
    end
  end
end

local function load(document)
  if isUsed and instruments.isHtml then
    local script = '<script defer src="number-sense.iife.js"></script>'
    table.insert(document.blocks, 1, pandoc.RawBlock("html", script))
  end
  return document
end

return { { Span = draw }, { Pandoc = load } }
