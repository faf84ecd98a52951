-- A span with the class of an instrument becomes the live element in HTML and its picture elsewhere:
-- [53%]{.probability-meter probability="53%" words="kent"}
local tags = {
  ["probability-meter"] = true,
  ["decibel-spinner"] = true,
  ["quarter-dial"] = true,
  ["slide-rule"] = true,
}

-- where the command is: node_modules/.bin/number-sense, unless NUMBER_SENSE names another file
local command = os.getenv("NUMBER_SENSE") or "node_modules/number-sense/dist/command-line/main.js"
local drawn, isUsed = 0, false

local entities = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }
local function escaped(text)
  return (text:gsub('[&<>"]', entities))
end

-- in one order, as the order of a Lua table changes from run to run
local function sorted(attributes)
  local all = {}
  for name, text in pairs(attributes) do
    -- no name of an event: a text of a page runs no script
    if name:match("^[%l][%l-]*$") and not name:match("^on") then
      table.insert(all, { name = name, text = text })
    end
  end
  table.sort(all, function(one, other) return one.name < other.name end)
  return all
end

local function live(tag, attributes, content)
  local words = { tag }
  for _, it in ipairs(attributes) do
    table.insert(words, it.name .. '="' .. escaped(it.text) .. '"')
  end
  local text = escaped(pandoc.utils.stringify(content))
  return pandoc.RawInline("html", "<" .. table.concat(words, " ") .. ">" .. text .. "</" .. tag .. ">")
end

local function picture(tag, attributes, content)
  local words = { command, "svg", tag, "--theme", "light" }
  for _, it in ipairs(attributes) do
    table.insert(words, "--" .. it.name .. (it.text == "" and "" or "=" .. it.text))
  end
  drawn = drawn + 1
  local file = "number-sense-" .. drawn .. ".svg"
  pandoc.mediabag.insert(file, "image/svg+xml", pandoc.pipe("node", words, ""))
  return pandoc.Image(content, file)
end

local isHtml = FORMAT:match("html") or FORMAT:match("revealjs")

local function draw(span)
  for _, class in ipairs(span.classes) do
    if tags[class] then
      isUsed = true
      local attributes = sorted(span.attributes)
      return (isHtml and live or picture)(class, attributes, span.content)
    end
  end
end

local function load(document)
  if isUsed and isHtml then
    local script = '<script defer src="number-sense.iife.js"></script>'
    table.insert(document.blocks, 1, pandoc.RawBlock("html", script))
  end
  return document
end

return { { Span = draw }, { Pandoc = load } }
