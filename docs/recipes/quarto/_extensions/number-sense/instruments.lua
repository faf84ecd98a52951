-- An instrument from its tag, attributes and fallback: the live element in HTML, its picture in any other format.

-- the script of the command; NUMBER_SENSE names another file
local command = os.getenv("NUMBER_SENSE") or "node_modules/number-sense/dist/command-line/main.js"
local drawn = 0

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

local function live(tag, attributes, fallback)
  local words = { tag }
  for _, it in ipairs(attributes) do
    table.insert(words, it.name .. '="' .. escaped(it.text) .. '"')
  end
  local html = "<" .. table.concat(words, " ") .. ">" .. escaped(fallback) .. "</" .. tag .. ">"
  return pandoc.RawInline("html", html)
end

local function picture(tag, attributes, fallback)
  local words = { command, "svg", tag, "--theme", "light" }
  for _, it in ipairs(attributes) do
    table.insert(words, "--" .. it.name .. (it.text == "" and "" or "=" .. it.text))
  end
  drawn = drawn + 1
  local file = "number-sense-" .. drawn .. ".svg"
  pandoc.mediabag.insert(file, "image/svg+xml", pandoc.pipe("node", words, ""))
  return pandoc.Image({ pandoc.Str(fallback) }, file)
end

local isHtml = FORMAT:match("html") or FORMAT:match("revealjs")

return {
  tags = { "probability-meter", "decibel-spinner", "quarter-dial", "slide-rule" },
  isHtml = isHtml,
  draw = function(tag, attributes, fallback)
    return (isHtml and live or picture)(tag, sorted(attributes), fallback)
  end,
}
