-- Stands in for Quarto: calls a shortcode of the extension as https://quarto.org/docs/extensions/shortcodes.html describes.
local folder = os.getenv("EXTENSION")
local scripts = {}

quarto = {
  utils = { resolve_path = function(file) return folder .. file end },
  doc = {
    add_html_dependency = function(dependency)
      for _, script in ipairs(dependency.scripts) do scripts[script] = true end
    end,
  },
}

local shortcodes = dofile(folder .. "shortcodes.lua")
local text = function(words) return pandoc.Inlines(words) end

local function expand(code)
  if code.text ~= "the shortcode" then return end
  local flags = { text("words") }
  local named = {
    probability = text("53%"),
    ["aria-label"] = text("Rain & <hail>"),
    onclick = text("x()"),
  }
  return shortcodes["probability-meter"](flags, named, {}, {}, "inline")
end

local function load(document)
  for script in pairs(scripts) do
    local html = '<script defer src="' .. script .. '"></script>'
    table.insert(document.blocks, 1, pandoc.RawBlock("html", html))
  end
  return document
end

return { { Code = expand }, { Pandoc = load } }
