local text = ARGV[1]
local length = #text
local byte = string.byte
local strings, numbers, depth, deepest, at = 0, 0, 0, 0, 1
while at <= length do
    local c = byte(text, at)
    if c == 123 or c == 91 then
        depth = depth + 1
        if depth > deepest then
            deepest = depth
        end
        at = at + 1
    elseif c == 125 or c == 93 then
        depth = depth - 1
        if depth < 0 then
            return redis.error_reply('ERR unbalanced')
        end
        at = at + 1
    elseif c == 34 then
        at = at + 1
        while at <= length and byte(text, at) ~= 34 do
            at = at + (byte(text, at) == 92 and 2 or 1)
        end
        at = at + 1
        strings = strings + 1
    elseif c == 45 or (c >= 48 and c <= 57) then
        local last = select(2, string.find(text, '^[-+.eE0-9]*', at))
        at = last + 1
        numbers = numbers + 1
    else
        at = at + 1
    end
end
return {strings, numbers, deepest}
