"""The syntax of a command on one line, as people write it."""

from __future__ import annotations

from redisjit.declare.spec import Choice, CommandSpec, Counted, Flag, Group, KeyType, Kind, Rest


def syntax(spec: CommandSpec) -> str:
    """The command's syntax on one line."""
    words = [spec.shown]
    for parameter in spec.parameters:
        if parameter.kind is Kind.VARIADIC:
            items = parameter.type.items if isinstance(parameter.type, Group) else (parameter.type,)
            one = " ".join(
                parameter.name if len(items) == 1 else f"{parameter.name}-{i + 1}" for i in range(len(items))
            )
            words.append(f"{one} [{one} ...]")
        elif isinstance(parameter.type, Counted):
            words.append(f"num{parameter.name} [{parameter.name} ...]")
        elif isinstance(parameter.type, Flag):
            words.append(f"[{parameter.token}]")
        elif isinstance(parameter.type, Choice):
            words.append(f"[{'|'.join(value.upper() for value in parameter.type.values)}]")
        elif isinstance(parameter.type, Rest):
            all_of_it = f"{parameter.token} {parameter.name} [{parameter.name} ...]"
            words.append(all_of_it if parameter.must else f"[{all_of_it}]")
        elif parameter.kind is Kind.TOKEN:
            words.append(f"[{parameter.token} {parameter.name}]")
        elif parameter.kind is Kind.OPTIONAL:
            words.append(f"[{parameter.name}]")
        else:
            words.append("key" if isinstance(parameter.type, KeyType) and parameter.name == "key" else parameter.name)
    return " ".join(words)
