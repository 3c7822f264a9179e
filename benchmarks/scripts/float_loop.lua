local step = tonumber(ARGV[1])
local area = 0
for i = 0, 999 do
    local x = (i + 0.5) * step
    area = area + x * x * step
end
return string.format('%.17g', area)
