-- {{< probability-meter probability="53%" words aria-label="Rain" >}}
local instruments = dofile(quarto.utils.resolve_path("instruments.lua"))
local stringify = pandoc.utils.stringify

-- the attribute that readers see where no script runs
local fallbacks = { "probability", "decibels", "value", "expression" }

local function fallback(attributes)
  for _, name in ipairs(fallbacks) do
    if attributes[name] then return attributes[name] end
  end
  return ""
end

-- Quarto copies the script to the site, once for a page
local function load()
  quarto.doc.add_html_dependency({ name = "number-sense", scripts = { "number-sense.iife.js" } })
end

local shortcodes = {}
for _, tag in ipairs(instruments.tags) do
  shortcodes[tag] = function(flags, named)
    local attributes = {}
    for _, flag in ipairs(flags) do attributes[stringify(flag)] = "" end
    for name, text in pairs(named) do attributes[name] = stringify(text) end
    if instruments.isHtml then load() end
    return instruments.draw(tag, attributes, fallback(attributes))
  end
end
return shortcodes
